import { periodKind } from "./period";
import type { Items } from "./reading";
import { isMunicipality } from "./municipalityCode";
import { benefitWords } from "./vocabulary/benefits";
import { groupWords } from "./vocabulary/groupWords";
import { plainText, wordPattern } from "./words";

const years = "(?:år|års|årige?|-?årige?|years?|yrs?\\.?|year-olds?)";
const ages: readonly RegExp[] = [
  `\\d{1,3} ?(?:[-–—/]|til|to|and|through) ?\\d{1,3} ?-?${years}(?: (?:old|of age|gamle|i alt))?`,
  `\\d{1,3} ?-?${years}(?: (?:old|of age|gamle))?(?: ?(?:og|and|or|eller) (?:derover|over|older|ældre|derunder|yngre|under|younger|mere|more))?`,
  `(?:under|over|mindst|højst|less than|fra|younger than|older than) \\d{1,3} ?${years}?`,
  `\\d{1,3} ?\\+(?: ?${years})?`,
  `\\d{1,3}-årige?`,
  `\\d{1,3} (?:og|and|or) (?:derover|over|older|ældre)`,
  `(?:age[ds]?|alder) \\d{1,3} ?(?:[-–—]|to|til) ?\\d{1,3}`,
  `(?:age[ds]?|alder) (?:under |over )?\\d{1,3}\\+?(?: ?(?:og|and|or) (?:derover|over|older|ældre))?`,
  `(?:all ages|alle aldre)`,
].map((source) => new RegExp(`^(?:(?:persons )?age[ds]? |alder:? )?(?:${source})$`, "u"));
const bareRange = /^\d{1,3} ?[-–—] ?\d{1,3}$/u;

export const isAgeGroup = (text: string): boolean => {
  const plain = plainText(text);
  return ages.some((age) => age.test(plain));
};

const steps: readonly RegExp[] = [
  /^(?:(?:trin|step) ?\d ?[:(–-]? ?)?(?:fra )?(?:uge|uger|week|weeks) ?\d{1,3}\.? ?(?:[-–—]|til|to) ?\d{1,3}\)?/u,
  /^(?:trin \d ?[:(–-]? ?)?\d{1,3}\. ?(?:[-–—]|til) ?\d{1,3}\. ?uge/u,
  /^\d{1,3} ?(?:[-–—]|til|to) ?\d{1,3} ?(?:uger|uge|weeks)/u,
  /^(?:over|efter|fra|after|more than|mere end) (?:uge |week )?\d{1,3}\.? ?(?:uger|uge|weeks?)?$/u,
  /^(?:uge|week|uger|weeks) ?\d{1,3}\.? ?(?:[-–—+]|og (?:derover|frem|mere)|and (?:over|beyond|after)|or more|ff\.?)/u,
  /^(?:refusions)?trin \d$/u,
];
const bounds: readonly number[] = [1, 4, 5, 26, 27, 52, 53];

/** A step of the staircase by its own bounds: weeks 1–4, 5–26, 27–52, over 52. "0-13 uger" is a duration. */
export const isStep = (text: string): boolean => {
  const plain = plainText(text);
  if (!steps.some((step) => step.test(plain))) return false;
  const weeks = plain.match(/\d+/gu)?.map(Number) ?? [];
  return /trin/u.test(plain) || weeks.every((week) => bounds.includes(week));
};

const benefit = wordPattern(benefitWords, "start");
const group = wordPattern(groupWords, "start");
const parate = /parate?\b/u;

/** What a name is one of: a period, a municipality, an age group, a benefit, a target group, a step of the staircase. */
export function nameKind(text: string): Items | "halfyear" | undefined {
  if (text === "") return undefined;
  if (isStep(text)) return "step";
  const period = periodKind(text);
  if (period) return period;
  if (isMunicipality(text)) return "municipality";
  if (isAgeGroup(text)) return "agegroup";
  const plain = plainText(text).replace(/^(?:heraf:? |- ?|\d{1,3}(?:\.\d+)* )/u, "");
  if (benefit.test(plain)) return "benefit";
  if (group.test(plain) || parate.test(plain)) return "group";
  return undefined;
}

/** Whether a text can be an age group where its heading says so: "18-29", "25". */
export const isAgeAlone = (text: string): boolean =>
  bareRange.test(plainText(text)) || /^\d{1,3}\+?$/u.test(plainText(text));
