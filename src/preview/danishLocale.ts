import { mergeLocales } from "@univerjs/core";
import sheetsEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";

/** Univer has no Danish: its English texts with ours on top. */
export const danishLocale = mergeLocales(sheetsEnglish, tableEnglish);
