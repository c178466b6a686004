import kl from "../../seeds/kl-tilbud/figures.json";
import klCases from "../../seeds/kl-tilbud/cases.json";
import newInsight from "../../seeds/new-insight/figures.json";
import newInsightCases from "../../seeds/new-insight/cases.json";
import summary from "../../seeds/opsummering/figures.json";
import summaryCases from "../../seeds/opsummering/cases.json";
import seminar from "../../seeds/seminar/figures.json";
import seminarCases from "../../seeds/seminar/cases.json";
import status from "../../seeds/status/figures.json";
import statusCases from "../../seeds/status/cases.json";

/** A figure as a document prints it. Shares stand in percent. */
export interface SourceFigure {
  readonly id: string;
  readonly where: string;
  readonly what: string;
  readonly unit: string;
  readonly value: number | readonly number[];
  readonly text: string;
  readonly municipality?: string;
  readonly period?: string;
  readonly derivesFrom?: readonly string[];
  readonly note?: string;
}

/** A figure's id, an assumption as "@id", a number, a list of those, their sum, or a call whose picked cell is used. */
export type SourceArgument =
  | string
  | number
  | readonly SourceArgument[]
  | { readonly sum: readonly string[] }
  | { readonly call: SourceCall; readonly pick: readonly number[] };

/** A function's id, then its arguments. */
export type SourceCall = readonly SourceArgument[];

/** A number that no document prints: given with its source, or worked out by a call. */
export interface Assumption {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly value?: number;
  readonly call?: SourceCall;
  readonly pick?: readonly number[];
}

/** How a derived figure comes out of a formula, and the verdict. */
export interface SourceCase {
  readonly figure: string;
  readonly call?: SourceCall;
  readonly pick?: readonly number[];
  /** Unit and decimals as TALTEKST takes them. */
  readonly shows?: readonly [string, number];
  readonly verdict: "stemmer" | "afviger" | "kan ikke udledes";
  readonly computed?: string;
  readonly reason?: string;
  readonly note?: string;
}

export interface SourceDocument {
  readonly folder: string;
  readonly title: string;
  readonly publisher: string;
  readonly time: string;
  readonly figures: readonly SourceFigure[];
  readonly assumptions: readonly Assumption[];
  readonly cases: readonly SourceCase[];
}

interface CaseFile {
  readonly assumptions: unknown;
  readonly cases: unknown;
}

function sourceDocument(
  about: readonly [string, string, string, string],
  figures: unknown,
  file: CaseFile,
): SourceDocument {
  const [folder, title, publisher, time] = about;
  return {
    folder,
    title,
    publisher,
    time,
    figures: figures as readonly SourceFigure[],
    assumptions: file.assumptions as readonly Assumption[],
    cases: file.cases as readonly SourceCase[],
  };
}

/** The five documents, in the register's order (seeds/README.md). */
export const sourceDocuments: readonly SourceDocument[] = [
  sourceDocument(["opsummering", "Generel opsummering", "Viborg Kommune", "efterår 2017"], summary, summaryCases),
  sourceDocument(["kl-tilbud", "KL's tilbud", "KL", "2015"], kl, klCases),
  sourceDocument(["seminar", "Udvalgets 12-12 seminar", "Viborg Kommune m.fl.", "maj 2019"], seminar, seminarCases),
  sourceDocument(
    ["new-insight", "Indsatsen i tre kommuner", "New Insight for KL", "2011-2012"],
    newInsight,
    newInsightCases,
  ),
  sourceDocument(["status", "Status på indsatserne", "Viborg Kommune", "april 2017"], status, statusCases),
];
