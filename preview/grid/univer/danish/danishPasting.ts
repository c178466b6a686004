import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import { englishHtml, englishPlainText } from "../../../cells/danishPaste";
import type { UniverGrid } from "../startUniver";

const translations: Readonly<Record<string, (text: string) => string>> = {
  "text/plain": englishPlainText,
  "text/html": englishHtml,
};

async function englishItem(item: ClipboardItem): Promise<ClipboardItem> {
  const entries = item.types.map(async (type) => {
    const blob = await item.getType(type);
    const translate = translations[type];
    return [type, translate ? new Blob([translate(await blob.text())], { type }) : blob] as const;
  });
  return new ClipboardItem(Object.fromEntries(await Promise.all(entries)));
}

/** Univer reads pasted cells as English, where "15,9%" would be 159 %. What comes from outside is translated first. */
export function pasteInDanish({ injector }: UniverGrid): void {
  const clipboard = injector.get(ISheetClipboardService);
  const paste = clipboard.paste.bind(clipboard);
  const legacyPaste = clipboard.legacyPaste.bind(clipboard);
  clipboard.paste = async (item, ...rest) => paste(await englishItem(item), ...rest);
  clipboard.legacyPaste = (html, text, files) =>
    legacyPaste(html && englishHtml(html), text && englishPlainText(text), files);
}
