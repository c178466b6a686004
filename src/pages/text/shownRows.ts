import type { PageInput } from "../page";
import { listed, sentence, withinSentence } from "./words";

/** More than this is not read on a slide. */
const longest = 140;

const isPlain = ({ standing }: PageInput["categories"][number]): boolean => standing === "plain" || standing === "own";

/** The names of the rows that are not shown. */
function unshown({ categories, largest }: PageInput): readonly string[] {
  const shown = new Set(largest?.shown);
  return largest ? categories.flatMap((one, at) => (isPlain(one) && !shown.has(at) ? [one.name] : [])) : [];
}

/** What is said on the page where only the largest rows are shown: how many, by what, and which are not. */
export function largestNote(input: PageInput): string {
  const { categories, largest, items } = input;
  const names = unshown(input);
  if (!largest || names.length === 0) return "";
  const all = categories.filter(isPlain).length;
  const by = largest.by === "" ? "" : ` efter ${withinSentence(largest.by)}`;
  const also = largest.also.length === 0 ? "" : ` og ${listed(largest.also)}`;
  const told = listed(names);
  const rest = told.length <= longest ? `Ikke vist: ${told}.` : "Resten er nævnt i noterne.";
  const total = largest.shown.map((at) => categories[at]).find((one) => one?.standing === "total");
  const within = total ? ` ${sentence(`${total.name} omfatter dem også`)}` : "";
  return `${all - names.length} af ${all} ${items} er vist: de største${by}${also}. ${rest}${within}`;
}

/** The notes name every row that is not shown. */
export const unshownNote = (input: PageInput): string => {
  const names = unshown(input);
  return names.length === 0 ? "" : sentence(`Ikke vist: ${listed(names)}`);
};
