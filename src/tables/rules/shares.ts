import type { ColumnReading } from "../reading";
import { headingOf } from "../tableView";
import { fields, propose, type Rule } from "./rule";

const fewForLimits = 10;

/** A count and the population it is of. What stands beside already is not proposed again. */
export const countAndPopulation: Rule = (view) => {
  const { reading, of, sources, beside, series, length, part } = view;
  if (reading.orientation === "cross") return undefined;
  const populations = of("population");
  const [population] = populations;
  const counts = of("count").filter((one) => !isChange(one));
  const count = counts.find(({ nature }) => nature === "stock") ?? counts[0];
  if (!population || populations.length > 1 || !count) return undefined;
  const cells = sources(count, population);
  const both = fields(["antal", "befolkning"], cells);
  const share = beside("share") ? [] : [propose("ANDEL", both)];
  const rate = beside("rate") ? [] : [propose("PRTUSINDE", both)];
  // What happens to people in a period may happen twice: a rate, no share.
  if (count.nature === "flow")
    return [
      ...rate,
      ...(series && length >= fewForLimits ? [propose("KONTROLGRAENSER", fields(["serie"], sources(count)))] : []),
    ];
  const interval = propose("ANDELSINTERVAL", both);
  if (reading.repeated) return [...share, ...rate, interval];
  if (reading.items === "municipality") {
    const names = view.names;
    return [
      ...share,
      propose("cluster", fields(["names", "counts", "populations"], [names, ...cells])),
      propose("KLYNGESNIT", both),
      ...rate,
      propose("TRAGT", both),
      interval,
    ];
  }
  if (series) {
    const until = cells[0]?.areas.length === 1 ? length : 0;
    const saving =
      until >= 2
        ? [
            propose("saving", {
              countBefore: part(count, 0, 1),
              populationBefore: part(population, 0, 1),
              countAfter: rows(view, count, population),
              populationAfter: rows(view, population, count),
            }),
          ]
        : [];
    const limits = length >= fewForLimits ? [propose("KONTROLGRAENSER.ANDEL", both)] : [];
    return [...share, ...saving, ...rate, ...limits, interval];
  }
  return [...share, ...rate, interval, propose("HVERNTE", fields(["antal", "nævner"], cells))];
};

/** All observations but the first, which is the base; without the months to come. */
function rows({ part, length }: Parameters<Rule>[0], line: ColumnReading, other: ColumnReading) {
  const open = line.missing.filter((one) => other.missing.includes(one)).length;
  return part(line, 1, Math.max(2, length - open));
}

/** A share and a population without the count: the count that is expected at that share. */
export const shareAndPopulation: Rule = ({ reading, of, sources }) => {
  if (reading.orientation === "cross") return undefined;
  const [[share, another], [population, more]] = [of("share"), of("population")];
  if (!share || another || !population || more || of("count").length > 0 || isChange(share)) return undefined;
  return [propose("FORVENTET", fields(["basisandel", "befolkning"], sources(share, population)))];
};

const isChange = (column: ColumnReading): boolean =>
  /ændring|vækst|udvikling|change|growth|increase|decrease|difference|forskel|stigning|(?<![\p{L}])fald(?:et)?(?![\p{L}])/u.test(
    headingOf(column),
  );
const ofPopulation = /befolkning|indbygger|folketal|population|inhabitants|residents|årige/u;

/** A count and its share of a population that is not there: which populations allow both. */
export const countAndShare: Rule = ({ reading, of, sources, series, length }) => {
  if (reading.orientation === "cross" || of("population").length > 0) return undefined;
  const counts = of("count", "stock");
  const share = [...of("share"), ...of("rate")].find(
    (one) => ofPopulation.test(headingOf(one)) && !isChange(one) && !reading.computed.includes(one.at),
  );
  if (!share || counts.length === 0) return undefined;
  const [count = counts[0]] = counts.filter((one) =>
    headingOf(one)
      .split(" ")
      .some((word) => word.length > 6 && headingOf(share).includes(word)),
  );
  if (!count) return undefined;
  const cells = sources(count, share);
  const own = sources(count);
  return [
    propose("BEFOLKNINGFRA", fields(["antal", "vist"], cells), share.role === "rate" ? { pr: 1000 } : {}),
    ...(series && length >= fewForLimits
      ? [propose("KONTROLGRAENSER", fields(["serie"], own)), propose("INDEKSTAL", fields(["serie"], own))]
      : []),
  ];
};

/** Municipalities and one share or rate of each: where one's own stands, unless a rank says so already. */
export const rankedShares: Rule = ({ reading, of, beside, marked, sources }) => {
  if (reading.items !== "municipality" || reading.orientation !== "down" || reading.repeated || beside("rank"))
    return undefined;
  const [value, another] = [...of("share"), ...of("rate")];
  if (!value || another || marked.length > 1) return undefined;
  const cells = sources(value, value);
  return [propose("KLYNGERANG", fields(["værdi", "klynge"], cells))];
};
