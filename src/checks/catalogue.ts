import type { Check } from "./check";
import frozenResult from "./figures/frozenResult";
import malformedNumber from "./figures/malformedNumber";
import numberAsText from "./figures/numberAsText";
import otherPeriod from "./figures/otherPeriod";
import pointOrPercent from "./figures/pointOrPercent";
import refundAssumptions from "./figures/refundAssumptions";
import shareOverWhole from "./figures/shareOverWhole";
import smallCounts from "./figures/smallCounts";
import totalWrong from "./figures/totalWrong";
import doubleCounting from "./formulas/doubleCounting";
import emptyInRange from "./formulas/emptyInRange";
import errorInCell from "./formulas/errorInCell";
import formulaDiffers from "./formulas/formulaDiffers";
import headingInRange from "./formulas/headingInRange";
import hiddenSource from "./formulas/hiddenSource";
import numberAmongFormulas from "./formulas/numberAmongFormulas";
import rangeShort from "./formulas/rangeShort";
import totalInRange from "./formulas/totalInRange";
import unitsMixed from "./formulas/unitsMixed";
import distributionRounding from "./published/distributionRounding";
import mixedDecimals from "./published/mixedDecimals";
import noCommonPopulation from "./published/noCommonPopulation";
import officialPopulation from "./published/officialPopulation";
import oneInWording from "./published/oneInWording";
import shareWrong from "./published/shareWrong";

/** Every check of a workbook, in the order in which findings of the same weight are told. */
export const checks: readonly Check[] = [
  noCommonPopulation,
  distributionRounding,
  totalWrong,
  shareWrong,
  shareOverWhole,
  pointOrPercent,
  malformedNumber,
  numberAsText,
  rangeShort,
  doubleCounting,
  totalInRange,
  headingInRange,
  formulaDiffers,
  numberAmongFormulas,
  unitsMixed,
  errorInCell,
  otherPeriod,
  refundAssumptions,
  emptyInRange,
  hiddenSource,
  frozenResult,
  smallCounts,
  officialPopulation,
  oneInWording,
  mixedDecimals,
];
