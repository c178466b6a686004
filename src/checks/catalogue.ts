import type { Check } from "./check";
import doubleCounting from "./doubleCounting";
import formulaDiffers from "./formulaDiffers";
import numberAmongFormulas from "./numberAmongFormulas";
import rangeShort from "./rangeShort";
import totalWrong from "./totalWrong";

/** Every check of a workbook, in the order in which findings of the same weight are told. */
export const checks: readonly Check[] = [totalWrong, rangeShort, doubleCounting, formulaDiffers, numberAmongFormulas];
