import type { Language } from "../../blocks/block";
import type { BlockPlan, PlanCell, PlanRow } from "../../blocks/plan";
import { shownFormula } from "../../formulas/danish";
import { inputsOf } from "../../formulas/inputs";
import { cellReference } from "../../formulas/reference";
import type { Bilingual } from "../../functions/card";
import { spotAddress, type Spot } from "../../sheet/place";
import type { Shown } from "./cellsAt";

/** One cell that a formula of ours stood in, or spilled into. */
export interface FrozenCell extends Spot {
  /** English, as Excel had it; undefined in a cell that the formula in `from` spilled into. */
  readonly formula: string | undefined;
  /** Where the formula stood that filled the cell: the cell itself, but in a spill. */
  readonly from: { readonly row: number; readonly column: number };
  readonly showed: Shown;
  /** The formula that stands there instead; undefined where the value does. */
  readonly plain: string | undefined;
}

/** When it was done, and by which TULU. */
export interface RecordOrigin {
  readonly at: string;
  readonly version: string;
}

export interface FrozenRecord {
  /** The sheet that it stands on. */
  readonly sheet: string;
  /** Its second line, which says when and by which version. */
  readonly said: string;
  readonly cells: readonly FrozenCell[];
}

export const recordTitle: Bilingual = { da: "TULU frosset", en: "TULU frozen" };

const headings: Readonly<Record<Language, readonly string[]>> = {
  da: ["Ark", "Celle", "Formel", "Læser", "Viste", "Skrevet som", "Formlen på engelsk"],
  en: ["Sheet", "Cell", "Formula", "Reads", "Showed", "Written as", "The formula in English"],
};

const lines: Readonly<
  Record<
    Language,
    { origin: (origin: RecordOrigin, cells: number) => string; use: string; from: string; value: string }
  >
> = {
  da: {
    origin: ({ at, version }, cells) => `${cells === 1 ? "1 celle" : `${cells} celler`} · ${at} · TULU ${version}`,
    use: "Formlerne, der stod i cellerne. TULU gør dem levende igen herfra: Før du deler → Gør levende igen.",
    from: "fyldt fra",
    value: "værdi",
  },
  en: {
    origin: ({ at, version }, cells) => `${cells === 1 ? "1 cell" : `${cells} cells`} · ${at} · TULU ${version}`,
    use: "The formulas that stood in the cells. TULU makes them live again from here: Before you share → Make live again.",
    from: "filled from",
    value: "value",
  },
};

/** A cell that has something to say; an empty one is not written. */
const label = (value: Shown): PlanCell | null => (value === "" ? null : { role: "label", value });

/** The sheet that remembers what was frozen: a line a cell, and how to undo it. */
export function recordPlan(cells: readonly FrozenCell[], origin: RecordOrigin, language: Language): BlockPlan {
  const words = lines[language];
  const head: PlanRow[] = [
    [{ role: "title", value: recordTitle[language] }],
    [{ role: "note", value: words.origin(origin, cells.length) }],
    [{ role: "note", value: words.use }],
    [],
    headings[language].map((value) => ({ role: "heading", value })),
  ];
  const rows = cells.map(({ sheet, row, column, formula, from, showed, plain }): PlanRow => [
    label(sheet),
    label(spotAddress(row, column)),
    label(
      formula === undefined ? `${words.from} ${spotAddress(from.row, from.column)}` : shownFormula(formula, language),
    ),
    label(formula === undefined ? "" : inputsOf(formula).join("; ")),
    label(showed),
    label(plain === undefined ? words.value : shownFormula(plain, language)),
    label(formula ?? ""),
    label(plain ?? ""),
  ]);
  return { kind: "block", title: recordTitle[language], rows: [...head, ...rows] };
}

const firstRow = 5;

/** What a sheet remembers, from its cells; undefined where it is no record of ours. */
export function recordIn(sheet: string, cells: readonly (readonly Shown[])[]): FrozenRecord | undefined {
  const told = cells[firstRow - 1]?.slice(0, headings.da.length).join("|");
  if (!Object.values(headings).some((line) => line.join("|") === told)) return undefined;
  return {
    sheet,
    said: String(cells[1]?.[0] ?? ""),
    cells: cells.slice(firstRow).flatMap((line) => cellIn(line) ?? []),
  };
}

function cellIn(line: readonly Shown[]): FrozenCell | undefined {
  const [sheet = "", address = "", told = "", , showed = "", , formula = "", plain = ""] = line;
  const at = cellReference(String(address))?.area;
  const from = formula === "" ? cellReference(/[A-Z]+\d+$/u.exec(String(told))?.[0] ?? "")?.area : at;
  if (!at || !from) return undefined;
  return {
    sheet: String(sheet),
    row: at.row,
    column: at.column,
    formula: formula === "" ? undefined : String(formula),
    from: { row: from.row, column: from.column },
    showed,
    plain: plain === "" ? undefined : String(plain),
  };
}
