import type { CellData, SheetData } from "../cells/workbookData";
import { columnHeading, heading, live, note, text, title, wrapped, type Row } from "./cell";
import { figureById, figureCell } from "./figureSheet";
import { sourceDocuments, type Assumption, type SourceArgument, type SourceCall, type SourceCase } from "./sources";

const name = "Afstemning";
const firstInput = 8; // column I: the numbers that a row's formula reads
const inputs = 13;
const result = firstInput + inputs; // column V: the formula itself, which may spill to the right

const quiet = { color: "#5A6570", vertical: "Top" } as const;

const column = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : column(Math.floor(index / 26) - 1) + column(index % 26);

/** Lays a call's arguments out in a row's input cells and refers to them, lists as ranges. */
class CallRow {
  readonly cells: CellData[] = [];

  constructor(
    private readonly row: number,
    private readonly assumptionCell: (id: string) => string,
  ) {}

  formula([id, ...args]: SourceCall): string {
    return `TULU.${String(id)}(${args.map((argument) => this.argument(argument)).join(",")})`;
  }

  private put(formula: string, format: string): string {
    this.cells.push(live(`=${formula}`, format, quiet));
    return `${column(firstInput + this.cells.length - 1)}${this.row}`;
  }

  private argument(argument: SourceArgument): string {
    if (typeof argument === "number") return String(argument);
    if (typeof argument === "string") return this.reference(argument);
    if ("sum" in argument) return this.put(`SUM(${argument.sum.map(figureCell).join(",")})`, "#,##0");
    if ("call" in argument) {
      const cell = this.put(this.formula(argument.call), "#,##0");
      this.cells.push({ format: "#,##0", style: quiet });
      return cell;
    }
    const cells = argument.map((entry) => this.argument(entry));
    return `${cells[0]}:${cells.at(-1)}`;
  }

  private reference(id: string): string {
    if (id.startsWith("@")) return this.put(this.assumptionCell(id.slice(1)), "#,##0");
    return this.put(figureCell(id), figureById(id)?.unit === "share" ? "0.0%" : "#,##0");
  }
}

const atTop = { vertical: "Top" } as const;
const documentHeadings = ["Dokument", "Sted", "Hvad", "Som trykt", "Beregnet", "Dom", "Grund"];

function callRow(lead: Row, callCells: CallRow, formula: string): Row {
  const gap = Array.from({ length: firstInput - lead.length }, () => undefined);
  const rest = Array.from({ length: inputs - callCells.cells.length }, () => undefined);
  return [...lead, ...gap, ...callCells.cells, ...rest, live(formula, undefined, atTop)];
}

/** Whether a cell, rounded to what is shown, is the printed figure. */
function agrees(cell: string, [unit, decimals]: readonly [string, number], printedCell: string): string {
  if (unit === "mio") return `ROUND(${cell}/1000000,${decimals})=${printedCell}/1000000`;
  return `ROUND(${cell},${unit === "%" || unit === "pct" ? decimals + 2 : decimals})=${printedCell}`;
}

/** Every derived figure of the documents worked out beside the printed one, with the verdict and the reason. */
export function reconciliation(): SheetData {
  const assumptions = sourceDocuments.flatMap((document) => document.assumptions);
  const cases = sourceDocuments.flatMap((document) => document.cases.map((source) => ({ document, source })));
  const firstCase = 5;
  const firstAssumption = firstCase + cases.length + 3;
  const assumptionRow = (id: string): number => firstAssumption + assumptions.findIndex((entry) => entry.id === id);
  const assumptionCell = (id: string): string => `$E$${assumptionRow(id)}`;

  const caseRow = (title_: string, source: SourceCase, row: number): Row => {
    const figure = figureById(source.figure);
    const lead = [title_, figure?.where, figure?.what, figure?.text].map((words) => wrapped(words ?? ""));
    const why = wrapped(source.reason ?? source.note ?? "");
    if (!source.call || !source.shows) return [...lead, undefined, wrapped("– kan ikke udledes"), why];
    const call = new CallRow(row, assumptionCell);
    const formula = call.formula(source.call);
    const picked = `${column(result + (source.pick?.at(-1) || source.pick?.[0] || 0))}${row}`;
    const shown = live(`=TULU.TALTEKST(${picked},"${source.shows[0]}",${source.shows[1]})`, undefined, {
      horizontal: "Right",
      ...atTop,
    });
    const verdict = live(
      `=IF(${agrees(picked, source.shows, figureCell(source.figure))},"✓ stemmer","✗ afviger")`,
      undefined,
      atTop,
    );
    return callRow([...lead, shown, verdict, why], call, `=${formula}`);
  };

  const assumptionRows = (assumption: Assumption, row: number): Row => {
    const lead = [text(""), text(""), wrapped(assumption.name), undefined];
    if (!assumption.call)
      return [
        ...lead,
        { value: assumption.value ?? 0, format: "#,##0", style: atTop },
        wrapped("antaget"),
        wrapped(assumption.why),
      ];
    const call = new CallRow(row, assumptionCell);
    const formula = call.formula(assumption.call);
    const picked = `${column(result + (assumption.pick?.at(-1) ?? 0))}${row}`;
    return callRow(
      [...lead, live(`=${picked}`, "#,##0", atTop), wrapped("udledt"), wrapped(assumption.why)],
      call,
      `=${formula}`,
    );
  };

  return {
    name,
    columnWidths: [115, 150, 165, 75, 75, 75, 330, 20, ...Array.from({ length: inputs }, () => 62), 90, 90, 90],
    freezeRows: 4,
    rows: [
      [title("Afstemning af kilderne")],
      [
        note(
          `${cases.length} tal følger af andre tal i dokumenterne. Her er de regnet efter med TULU-formler; tallene, som formlen læser, og formlen selv står til højre.`,
        ),
      ],
      [],
      [
        ...documentHeadings.map((word) => columnHeading(word, word === "Beregnet" ? "Right" : "Left")),
        undefined,
        columnHeading("Tal", "Left"),
        ...Array.from({ length: inputs - 1 }, () => columnHeading("")),
        columnHeading("Formlen", "Left"),
      ],
      ...cases.map(({ document, source }, index) => caseRow(document.title, source, firstCase + index)),
      [],
      [heading("Antagelser, som dokumenterne ikke trykker")],
      [
        ...documentHeadings.map((word) =>
          columnHeading(word === "Beregnet" ? "Tal" : word, word === "Beregnet" ? "Right" : "Left"),
        ),
      ],
      ...assumptions.map((assumption, index) => assumptionRows(assumption, firstAssumption + index)),
    ],
  };
}
