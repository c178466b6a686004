import type { Card } from "./card";
import goalAttainment from "./budget/goalAttainment";
import priceVolume from "./budget/priceVolume";
import clusterMean from "./cluster/clusterMean";
import clusterRank from "./cluster/clusterRank";
import potential from "./cluster/potential";
import changeDecomposition from "./expected/changeDecomposition";
import expectedCount from "./expected/expectedCount";
import realDifference from "./expected/realDifference";
import saving from "./expected/saving";
import numberText from "./publish/numberText";
import grossPrice from "./refund/grossPrice";
import meanRefundRate from "./refund/meanRefundRate";
import municipalShare from "./refund/municipalShare";
import netExpenditure from "./refund/netExpenditure";
import netPrice from "./refund/netPrice";
import refundRate from "./refund/refundRate";
import refundShare from "./refund/refundShare";
import distribution from "./shares/distribution";
import rate from "./shares/rate";
import share from "./shares/share";

/** Every function, in the order of the help. */
export const catalogue: readonly Card[] = [
  share,
  rate,
  distribution,
  expectedCount,
  realDifference,
  saving,
  changeDecomposition,
  clusterRank,
  clusterMean,
  potential,
  refundRate,
  meanRefundRate,
  municipalShare,
  refundShare,
  netPrice,
  grossPrice,
  netExpenditure,
  priceVolume,
  goalAttainment,
  numberText,
];
