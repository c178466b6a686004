import type { Card } from "./card";
import budgetDeviation from "./budget/budgetDeviation";
import controlLimits from "./budget/controlLimits";
import fullTimePersons from "./budget/fullTimePersons";
import goalAttainment from "./budget/goalAttainment";
import investment from "./budget/investment";
import netMigration from "./budget/netMigration";
import priceLevel from "./budget/priceLevel";
import priceVolume from "./budget/priceVolume";
import rollingFigures from "./budget/rollingFigures";
import shareControlLimits from "./budget/shareControlLimits";
import shortTermGain from "./budget/shortTermGain";
import yearForecast from "./budget/yearForecast";
import clusterMean from "./cluster/clusterMean";
import clusterRank from "./cluster/clusterRank";
import funnelPlacement from "./cluster/funnelPlacement";
import potential from "./cluster/potential";
import quantileGroup from "./cluster/quantileGroup";
import changeDecomposition from "./expected/changeDecomposition";
import compositionEffect from "./expected/compositionEffect";
import expectedCount from "./expected/expectedCount";
import realDifference from "./expected/realDifference";
import saving from "./expected/saving";
import standardisedRate from "./expected/standardisedRate";
import standardisedRatio from "./expected/standardisedRatio";
import differenceText from "./publish/differenceText";
import disclosure from "./publish/disclosure";
import numberText from "./publish/numberText";
import oneInText from "./publish/oneInText";
import commonPopulation from "./reconcile/commonPopulation";
import countFrom from "./reconcile/countFrom";
import numberFromText from "./reconcile/numberFromText";
import populationFrom from "./reconcile/populationFrom";
import roundingRule from "./reconcile/roundingRule";
import sumVerdict from "./reconcile/sumVerdict";
import courseCost from "./refund/courseCost";
import grossPrice from "./refund/grossPrice";
import meanRefundRate from "./refund/meanRefundRate";
import municipalShare from "./refund/municipalShare";
import netExpenditure from "./refund/netExpenditure";
import netPrice from "./refund/netPrice";
import refundCheck from "./refund/refundCheck";
import refundRate from "./refund/refundRate";
import refundShare from "./refund/refundShare";
import seniority from "./refund/seniority";
import stepDistribution from "./refund/stepDistribution";
import distribution from "./shares/distribution";
import exactProbability from "./shares/exactProbability";
import indexNumbers from "./shares/indexNumbers";
import rate from "./shares/rate";
import rateInterval from "./shares/rateInterval";
import rateRatio from "./shares/rateRatio";
import share from "./shares/share";
import shareDifference from "./shares/shareDifference";
import shareInterval from "./shares/shareInterval";
import shareRatio from "./shares/shareRatio";

const cards = [
  share,
  rate,
  distribution,
  indexNumbers,
  shareInterval,
  rateInterval,
  shareDifference,
  shareRatio,
  rateRatio,
  exactProbability,
  expectedCount,
  realDifference,
  saving,
  changeDecomposition,
  standardisedRatio,
  standardisedRate,
  compositionEffect,
  clusterRank,
  clusterMean,
  potential,
  quantileGroup,
  funnelPlacement,
  refundRate,
  meanRefundRate,
  municipalShare,
  refundShare,
  netPrice,
  grossPrice,
  netExpenditure,
  courseCost,
  refundCheck,
  seniority,
  stepDistribution,
  budgetDeviation,
  priceVolume,
  yearForecast,
  rollingFigures,
  goalAttainment,
  fullTimePersons,
  shortTermGain,
  investment,
  priceLevel,
  netMigration,
  controlLimits,
  shareControlLimits,
  populationFrom,
  commonPopulation,
  sumVerdict,
  countFrom,
  roundingRule,
  numberFromText,
  disclosure,
  numberText,
  differenceText,
  oneInText,
] as const;

/** Every function, in the order of the help. */
export const catalogue: readonly Card[] = cards;

type KnownCards = (typeof cards)[number];

/** The id of a function of the catalogue. */
export type CardId = KnownCards["id"];

type Misspelt = Exclude<NonNullable<KnownCards["next"]>[number], CardId>;
type Nothing<T extends never> = T;

/** Does not compile while a card names as next a function that there is none of. */
export type EveryNextExists = Nothing<Misspelt>;
