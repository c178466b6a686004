import { spotAddress } from "../../sheet/place";
import type { Role } from "../../tables/reading";
import { childrenOf, type Syntax } from "../../formulas/syntaxTree";
import { check } from "../check";
import { columnAt } from "../columnAt";
import { pointedAreas, type PointedArea } from "../lines/pointedArea";
import { referencesIn } from "../lines/formulaForm";
import type { SheetFormula } from "../lines/sheetFormulas";
import { figure, formulaPart } from "../sentence";

const money: ReadonlySet<Role> = new Set<Role>(["amount", "price"]);

/** References that are added to or taken from each other, without being multiplied on the way. */
function added(tree: Syntax, into: Syntax[] = []): readonly Syntax[] {
  if (tree.kind === "reference") into.push(tree);
  else if (tree.kind === "sign") added(tree.operand, into);
  else if (tree.kind === "operation" && tree.rest.every(({ sign }) => sign === "+" || sign === "-"))
    for (const child of childrenOf(tree)) added(child, into);
  else if (tree.kind === "call" && tree.name.toUpperCase() === "SUM") for (const child of tree.args) added(child, into);
  return into;
}

function areasAdded({ form, row, column }: SheetFormula): readonly PointedArea[] {
  if (!form) return [];
  const areas = pointedAreas(form.references, row, column);
  const place = new Map<Syntax, number>([...referencesIn(form.tree)].map((node, k) => [node, k]));
  return added(form.tree).flatMap((node) => areas?.[place.get(node) ?? -1] ?? []);
}

/** Kroner and thousands of kroner added to each other. */
export default check({
  id: "units-mixed",
  title: { da: "Enheder blandet", en: "Units mixed" },
  summary: {
    da: "En formel, der lægger beløb i forskellige enheder sammen, fx kr. og 1.000 kr.",
    en: "A formula that adds amounts in different units, e.g. kr. and 1,000 kr.",
  },
  sentences: {
    mixed: {
      da: (cell: string, formula: string, a: string, scaleA: string, b: string, scaleB: string) =>
        `${cell} er ${formula} og lægger ”${a}” i enheder à ${scaleA} sammen med ”${b}” i enheder à ${scaleB}.`,
      en: (cell: string, formula: string, a: string, scaleA: string, b: string, scaleB: string) =>
        `${cell} is ${formula} and adds “${a}” in units of ${scaleA} to “${b}” in units of ${scaleB}.`,
    },
  },
  *find(sheet, say) {
    for (const formula of sheet.formulas.all()) {
      if (!formula) {
        yield;
        continue;
      }
      const amounts = areasAdded(formula)
        .filter(({ sheet: other }) => other === undefined)
        .flatMap((area) => [
          columnAt(sheet, area.row, area.column),
          columnAt(sheet, area.row, area.column + area.columns - 1),
        ])
        .flatMap((column) => (column && money.has(column.role) ? [column] : []));
      const [first] = amounts;
      const other = amounts.find(({ scale }) => scale !== first?.scale);
      if (!first || !other) continue;
      const cell = spotAddress(formula.row, formula.column);
      const named = [
        first.heading ?? first.at,
        figure(first.scale),
        other.heading ?? other.at,
        figure(other.scale),
      ] as const;
      yield { weight: "differs", cells: [cell], says: say.mixed(cell, formulaPart(formula.text), ...named) };
    }
  },
  trips: [
    {
      cells: [
        ["Konto", "Budget (1.000 kr.)", "Tillæg (kr.)", "I alt"],
        ["Løn", 4100, 250000, "=B2+C2"],
        ["Varer", 550, 10000, "=B3+C3/1000"],
        ["Husleje", 300, 20000, "=B4+C4/1000"],
      ],
      finds: ["D2"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Konto", "Budget (1.000 kr.)", "Tillæg (1.000 kr.)", "Pris (kr.)", "I alt"],
        ["Løn", 4100, 250, 41000, "=B2+C2"],
        ["Varer", 550, 10, 5500, "=B3+C3"],
        ["Husleje", 300, 20, 3000, "=B4+C4"],
      ],
      finds: [],
    },
  ],
});
