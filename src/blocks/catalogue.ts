import type { Block } from "./block";
import cluster from "./cluster/cluster";
import goal from "./goal";
import priceVolume from "./priceVolume";
import assumedRefund from "./refund/assumedRefund/assumedRefund";
import benefitSeniority from "./refund/benefitSeniority";
import changedRules from "./refund/changedRules";
import personWorth from "./refund/personWorth";
import saving from "./saving/saving";
import yearForecast from "./yearForecast/yearForecast";

/** Every guided calculation, in the order they are shown. */
export const blocks: readonly Block[] = [
  saving,
  cluster,
  priceVolume,
  yearForecast,
  goal,
  personWorth,
  assumedRefund,
  changedRules,
  benefitSeniority,
];
