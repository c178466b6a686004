import type { Check } from "./check";
import formulaDiffers from "./formulaDiffers";
import numberAmongFormulas from "./numberAmongFormulas";
import rangeShort from "./rangeShort";

/** Every check of a workbook, in the order in which findings of the same weight are told. */
export const checks: readonly Check[] = [rangeShort, formulaDiffers, numberAmongFormulas];
