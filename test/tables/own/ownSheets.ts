import { danishSheets } from "./danish";
import { englishSheets } from "./english";
import type { OwnSheet } from "./sheet";

export const ownSheets: readonly OwnSheet[] = [...danishSheets, ...englishSheets];
