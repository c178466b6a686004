import { referenceWords } from "./vocabulary/referenceWords";
import { notTotals, totalWords, yearTotals } from "./vocabulary/totalWords";
import { beginnings, plainText, wordPattern } from "./words";

const totalAnywhere = wordPattern(totalWords.anywhere);
const totalStart = wordPattern(totalWords.start, "start");
const totalWhole = wordPattern(totalWords.whole, "whole");
const otherwise = wordPattern(notTotals, "start");

const mayBeTotal = beginnings([...totalWords.anywhere, ...totalWords.start, ...totalWords.whole]);

/** Whether a label names a total: "I alt", "Ydelser i alt", "Total, all ages", "Sum". */
export function isTotalText(label: string): boolean {
  const whole = plainText(label);
  if (!mayBeTotal.test(whole)) return false;
  const plain = whole.replace(/^[\s.:·•*–-]+/u, "");
  if (plain === "" || plain.length > 80 || otherwise.test(plain)) return false;
  return totalAnywhere.test(plain) || totalStart.test(plain) || totalWhole.test(plain);
}

/** Whether a heading is nothing but a total word: "I alt", "Total", "Hele året", not "Fuldtidspersoner i alt". */
export function isTotalHeading(heading: string): boolean {
  const plain = plainText(heading)
    .replace(/[.:*\d)]+$/u, "")
    .trim();
  return totalHeading.test(plain) || totalWhole.test(plain);
}

const yearTotal = wordPattern(yearTotals, "whole");

/** "Året" over months is their total; elsewhere "År" is a column of years. */
export const isYearTotal = (heading: string): boolean => yearTotal.test(plainText(heading));

const totalHeading = wordPattern(
  [
    ...totalWords.anywhere,
    "sum",
    "samlet",
    "alle",
    "all",
    "year total",
    "total, all *",
    "all ages",
    "begge køn",
    "både mænd og kvinder",
    "both sexes",
    "all persons",
    "alle aldre",
    "årstotal",
    "total number",
    "hele landet i alt",
  ],
  "whole",
);

const { country, region, peers, mean } = referenceWords;
const references = [
  wordPattern(country, "whole"),
  wordPattern(region, "whole"),
  wordPattern(peers, "start"),
  new RegExp(
    `${wordPattern(mean, "start").source}(?=$|\\.?$|\\.? ?[(,:]|\\.? (?:of|for|i|in|across|all|alle|af|pr\\.?|klynge|kommune|land|region|hele|total)(?![\\p{L}]))`,
    "u",
  ),
] as const;
/** "U.S. average", "Klyngen (gns.)": the mean at the end of a name. */
const meanAtEnd = /(?<![\p{L}])(?:\p{L}*gennemsnit(?:tet)?|gns\.?|snit|average|mean|median)\)?$/u;

const mayCompare = beginnings([...country, ...region, ...peers, ...mean]);

export type ReferenceKind = "country" | "region" | "peers" | "mean";
const kinds: readonly ReferenceKind[] = ["country", "region", "peers", "mean"];

/** What a label compares with: the country, a region, a peer group, a mean. */
export function referenceKind(label: string): ReferenceKind | undefined {
  const whole = plainText(label);
  if (!mayCompare.test(whole)) return undefined;
  const plain = whole
    .replace(/^\d{1,4}[\s–.-]+/u, "")
    .replace(/^[\s.:·•*–-]+/u, "")
    .replace(/[\s*:¹²³\d)]+$/u, "");
  if (plain === "" || plain.length > 60) return undefined;
  const found = kinds[references.findIndex((pattern) => pattern.test(plain))];
  if (found) return found;
  if (meanAtEnd.test(plain)) return "mean";
  const bracketed = plain.replace(/\s*\([^)]*\)$/u, "");
  return bracketed !== plain && bracketed !== "" ? referenceKind(bracketed) : undefined;
}

export const isReferenceText = (label: string): boolean => referenceKind(label) !== undefined;
