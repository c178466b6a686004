import { linesAxis } from "./axis";
import { templateOf } from "./catalogue";
import { rowsOf, rowsOnSlide, slidesOfRows } from "./longTable";
import type { Page, PageInput, RoundedSet } from "./page";
import { roundedSet } from "./roundedSet";
import type { Template } from "./template";
import { keyFigures } from "./text/keyFigures";
import { largestNote, unshownNote } from "./text/shownRows";
import { figuresTold, sentence } from "./text/words";

/** A longer title would meet the subtitle at 28 points. */
export const longestTitle = 72;

/** Which slide of a long table it is, of how many. */
interface Part {
  readonly number: number;
  readonly of: number;
  /** The name of the one total, which stands on the last. */
  readonly total: string | undefined;
}

/** The whole page: one rounded set, and everything else read from it. Pure, and the same for the same input. */
export function makePage(input: PageInput): Page {
  const template = templateOf(input.template);
  // Ranks and sums are those of all rows, also where only some are shown.
  const all = roundedSet(input, template.shape);
  const message = input.uncertain ? undefined : template.message(all, input);
  const set = input.largest ? { ...rowsOf(all, input.largest.shown), note: "" } : all;
  const isLong = template.shape === "table" && set.categories.length > rowsOnSlide;
  const parts = isLong ? slidesOfRows(set.categories) : [];
  const place = (at: number): Part => ({ number: at + 1, of: parts.length, total: totalIn(set) });
  const room = longestTitle - (isLong ? suffixOf(place(parts.length - 1)).length : 0);
  const fits = message !== undefined && message.length <= room;
  const title = input.ownTitle ?? (input.title === "message" && fits ? message : input.descriptive);
  const told = { input, template, message, title };
  return {
    ...pageOf(told, isLong ? rowsOf(set, parts.flat()) : set),
    slides: parts.map((shown, at) => pageOf(told, rowsOf(set, shown), place(at))),
  };
}

const suffixOf = ({ number, of }: Part): string => ` (${number} af ${of})`;

const totalIn = ({ categories }: RoundedSet): string | undefined => {
  const totals = categories.filter(({ standing }) => standing === "total");
  return totals.length === 1 ? totals[0]?.name : undefined;
};

interface Told {
  readonly input: PageInput;
  readonly template: Template;
  readonly message: string | undefined;
  readonly title: string;
}

function pageOf({ input, template, message, title }: Told, set: RoundedSet, part?: Part): Page {
  const keys = keyFigures(input.keyRules, set);
  const note = [set.note, input.note, largestNote(input), hiddenNote(set.hides), axisNote(input), totalNote(part)]
    .filter((text) => text)
    .join(" ");
  const source = input.source.replace(/\.$/u, "");
  const { descriptive } = input;
  const figures = figuresTold(set);
  const told = keys
    .map((key) => key.told)
    .filter((text) => text !== "")
    .join(" ");
  return {
    template: template.id,
    shape: template.shape,
    set,
    message,
    title: part ? title + suffixOf(part) : title,
    edited: input.ownTitle !== undefined,
    subtitle: title === descriptive ? "" : descriptive,
    descriptive,
    keyFigures: keys,
    source: [sentence(`Kilde: ${source}`), note].filter((text) => text !== "").join(" "),
    alternative: [`${template.kind}${part ? suffixOf(part) : ""}.`, sentence(descriptive), sentence(figures), told]
      .filter((text) => text !== "")
      .join(" "),
    agenda: agendaText(template.agenda?.(set, input) ?? sentence(figures), told, opening(input), source),
    notes: [
      sentence(descriptive),
      ...unitNote(input),
      sentence(figures),
      told,
      unshownNote(input),
      sentence(`Metode: ${input.method ?? "tallene er gengivet fra kilden"}`),
      `Afrunding: ${input.rounding === "reconciled" ? "afstemt efter største rest" : "almindelig, halve væk fra nul"}.`,
      note,
      sentence(`Kilde: ${source}`),
      ...(template.shape === "changes"
        ? ["Rettes tallene i diagrammets ark, følger søjlerne med, men ikke tallene på dem."]
        : []),
    ]
      .filter((text) => text !== "")
      .join("\n"),
    rows: [
      [set.categoryHead, ...set.series.map(({ name }) => name)],
      ...set.categories.map(({ name }, at) => [name, ...set.series.map(({ texts }) => texts[at] ?? "")]),
    ],
    slides: [],
  };
}

/** Where the total is, told on the slides that lack it. */
const totalNote = (part: Part | undefined): string =>
  part?.total === undefined || part.number === part.of ? "" : sentence(`${part.total}: se ${part.of} af ${part.of}`);

const hiddenNote = (hides: boolean): string => (hides ? "Små antal er skjult (..)." : "");

export const axisStartsAbove = "Aksen begynder ikke ved nul.";

const axisNote = ({ template, series }: PageInput): string =>
  template === "lines" && startsAboveZero(series) ? axisStartsAbove : "";

/** Lines may start above nought; that is told. Where the axis begins there is for the drawing to say. */
const startsAboveZero = (series: PageInput["series"]): boolean => {
  const figures = series.flatMap(({ values }) => values.filter((value): value is number => typeof value === "number"));
  return figures.length > 0 && linesAxis(figures).min > 0;
};

const unitNote = ({ series }: PageInput): string[] => {
  const words = [...new Set(series.map(({ unit }) => unit.word).filter((word) => word !== ""))];
  return words.length === 0 ? [] : [sentence(`Enhed: ${words.join(", ")}`)];
};

/** What and when, first of all; a text that tells its own periods needs no opening. */
const opening = ({ template, from, to, descriptive }: PageInput): string =>
  template === "expected" && from !== undefined && to !== undefined ? "" : sentence(descriptive);

/** A paragraph for the agenda item: what and when, the figures, what they are worth, where they come from. */
const agendaText = (figures: string, told: string, first: string, source: string): string =>
  [first, figures, told, `(Kilde: ${source}.)`].filter((text) => text !== "").join(" ");
