import type { Card } from "./card";
import fullTimePersons from "./budget/fullTimePersons";
import goalAttainment from "./budget/goalAttainment";
import investment from "./budget/investment";
import netMigration from "./budget/netMigration";
import priceVolume from "./budget/priceVolume";
import shortTermGain from "./budget/shortTermGain";
import yearForecast from "./budget/yearForecast";
import clusterMean from "./cluster/clusterMean";
import clusterRank from "./cluster/clusterRank";
import potential from "./cluster/potential";
import changeDecomposition from "./expected/changeDecomposition";
import expectedCount from "./expected/expectedCount";
import realDifference from "./expected/realDifference";
import saving from "./expected/saving";
import differenceText from "./publish/differenceText";
import numberText from "./publish/numberText";
import commonPopulation from "./reconcile/commonPopulation";
import countFrom from "./reconcile/countFrom";
import populationFrom from "./reconcile/populationFrom";
import roundingRule from "./reconcile/roundingRule";
import sumVerdict from "./reconcile/sumVerdict";
import grossPrice from "./refund/grossPrice";
import meanRefundRate from "./refund/meanRefundRate";
import municipalShare from "./refund/municipalShare";
import netExpenditure from "./refund/netExpenditure";
import netPrice from "./refund/netPrice";
import refundCheck from "./refund/refundCheck";
import refundRate from "./refund/refundRate";
import refundShare from "./refund/refundShare";
import seniority from "./refund/seniority";
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
  refundCheck,
  seniority,
  priceVolume,
  yearForecast,
  goalAttainment,
  fullTimePersons,
  shortTermGain,
  investment,
  netMigration,
  populationFrom,
  commonPopulation,
  sumVerdict,
  countFrom,
  roundingRule,
  numberText,
  differenceText,
];
