import { relativeFormula } from "../../formulas/relativeFormula";
import { sharedArea, type Place } from "../../sheet/place";
import { isReckoned, plainCells, type Freezing } from "../../workbook/freeze/freeze";
import type { Survey, TuluFormula } from "../../workbook/freeze/survey";

export type Scope = "selection" | "sheet" | "workbook";

/** What is to become of the formulas. */
export interface Wish {
  readonly how: "values" | "plain";
  /** Of formulas that have no plain form. */
  readonly rest: "values" | "stays";
}

/** What one formula becomes; `freezing` is undefined where it stays. */
export interface Outcome {
  readonly of: TuluFormula;
  readonly freezing: Freezing | undefined;
}

export interface Prepared {
  readonly outcomes: readonly Outcome[];
  /** Cells, of formulas that have no plain form. */
  readonly withoutPlain: number;
  readonly protectedCells: number;
  readonly protectedSheets: readonly string[];
  /** Formulas that Excel has not reckoned. */
  readonly unreckoned: readonly TuluFormula[];
}

export const cellsIn = (formulas: readonly Place[]): number =>
  formulas.reduce((cells, { rows, columns }) => cells + rows * columns, 0);

/** The formulas of a scope; a spill belongs to the selection if any of it does. */
export function within(survey: Survey, scope: Scope, areas: readonly Place[]): readonly TuluFormula[] {
  const sheet = areas[0]?.sheet ?? survey.active;
  return survey.sheets
    .flatMap(({ formulas }) => formulas)
    .filter((of) => {
      if (scope === "workbook") return true;
      if (scope === "sheet") return of.sheet === sheet;
      return areas.some((area) => area.sheet === of.sheet && sharedArea(area, of));
    });
}

/** What a wish makes of formulas, and which of them cannot be written. */
export function prepared(survey: Survey, formulas: readonly TuluFormula[], { how, rest }: Wish): Prepared {
  const locked = new Set(survey.sheets.filter((sheet) => sheet.protected).map(({ sheet }) => sheet));
  const open = formulas.filter(({ sheet }) => !locked.has(sheet));
  const reckoned = open.filter(isReckoned);
  const outcomes = reckoned.map((of): Outcome => {
    const plain = how === "plain" ? plainCells(of) : undefined;
    const stays = how === "plain" && !plain && rest === "stays";
    return { of, freezing: stays ? undefined : { of, plain } };
  });
  return {
    outcomes,
    withoutPlain:
      how === "plain" ? cellsIn(outcomes.filter(({ freezing }) => !freezing?.plain).map(({ of }) => of)) : 0,
    protectedCells: cellsIn(formulas) - cellsIn(open),
    protectedSheets: [...new Set(formulas.filter(({ sheet }) => locked.has(sheet)).map(({ sheet }) => sheet))],
    unreckoned: open.filter((of) => !isReckoned(of)),
  };
}

/** Formulas that are the same one filled down or across. */
export interface Group {
  readonly outcomes: readonly Outcome[];
}

export function groups(outcomes: readonly Outcome[]): Group[] {
  const found = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { sheet, formula, row, column } = outcome.of;
    const kind = outcome.freezing ? (outcome.freezing.plain ? "plain" : "value") : "stays";
    const key = `${kind} ${sheet} ${relativeFormula(formula, row, column)}`;
    const group = found.get(key);
    if (group) group.push(outcome);
    else found.set(key, [outcome]);
  }
  return [...found.values()].map((own) => ({ outcomes: own }));
}
