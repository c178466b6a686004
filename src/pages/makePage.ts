import { linesAxis } from "./axis";
import { templateOf } from "./catalogue";
import type { Page, PageInput } from "./page";
import { roundedSet } from "./roundedSet";
import { keyFigures } from "./text/keyFigures";
import { figuresTold, sentence } from "./text/words";

/** A longer title would meet the subtitle at 28 points. */
export const longestTitle = 72;

/** The whole page: one rounded set, and everything else read from it. Pure, and the same for the same input. */
export function makePage(input: PageInput): Page {
  const template = templateOf(input.template);
  const set = roundedSet(input, template.shape);
  const message = input.uncertain ? undefined : template.message(set, input);
  const fits = message !== undefined && message.length <= longestTitle;
  const title = input.ownTitle ?? (input.title === "message" && fits ? message : input.descriptive);
  const keys = keyFigures(input.keyRules, set);
  const note = [set.note, input.note, hiddenNote(set.hides), axisNote(input)].filter((text) => text).join(" ");
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
    title,
    edited: input.ownTitle !== undefined,
    subtitle: title === descriptive ? "" : descriptive,
    descriptive,
    keyFigures: keys,
    source: [sentence(`Kilde: ${source}`), note].filter((text) => text !== "").join(" "),
    alternative: [`${template.kind}.`, sentence(descriptive), sentence(figures), told]
      .filter((text) => text !== "")
      .join(" "),
    agenda: agendaText(template.agenda?.(set, input) ?? sentence(figures), told, opening(input), source),
    notes: [
      sentence(descriptive),
      ...unitNote(input),
      sentence(figures),
      told,
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
  };
}

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
