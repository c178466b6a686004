import type { Place } from "../sheet/place";
import type { BlockPlan, Formula, PlanCell } from "./plan";
import { cell, formula, guarded, span, tulu } from "./formula";
import { copied, figure, headings, notes, rowOf, spilledInto, text, type PlanRow } from "./planCells";
import { planWords, type PlanLanguage } from "./words";

/** Columns of equal length, one row an item of the budget. */
export interface PriceVolumeInputs {
  readonly language: PlanLanguage;
  readonly items?: Place;
  readonly budgetCount: Place;
  readonly budgetPrice: Place;
  readonly actualCount: Place;
  readonly actualPrice: Place;
}

const given = ["budgetCount", "budgetPrice", "actualCount", "actualPrice"] as const;

/** The deviation of each item as volume and price, with totals, and a check that the two make up the whole. */
export function priceVolumePlan(inputs: PriceVolumeInputs): BlockPlan {
  const { budget, total } = planWords[inputs.language];
  const last = inputs.budgetCount.rows - 1;
  const sumOf = (name: string): Formula => formula`SUM(${span(`${name}0`, `${name}${last}`)})`;
  const blank = text("total", "");
  const sum = (name: string, change?: true): PlanCell =>
    figure("kr", sumOf(name), { role: "total", name: `${name}Total`, ...(change && { change }) });
  const [deviation, volume, price] = [cell("deviationTotal"), cell("volumeTotal"), cell("priceTotal")];
  return {
    kind: "block",
    title: budget.title,
    rows: [
      [text("title", budget.title)],
      [],
      headings(
        budget.item,
        budget.budgetCount,
        budget.budgetPrice,
        budget.actualCount,
        budget.actualPrice,
        budget.budgetAmount,
        budget.actualAmount,
        budget.deviation,
        budget.volume,
        budget.priceEffect,
      ),
      ...Array.from({ length: last + 1 }, (_, row) => itemRow(inputs, row)),
      [
        ...[text("total", total), blank, blank, blank, blank, sum("budgetAmount"), sum("actualAmount")],
        ...[sum("deviation", true), sum("volume", true), sum("price", true)],
      ],
      [
        text("note", budget.check),
        ...none(6),
        figure("kr", formula`ROUND(${deviation}-${volume}-${price},2)`, { role: "note" }),
      ],
      ...notes(budget.notes),
    ],
  };
}

const none = (count: number): null[] => Array.from({ length: count }, () => null);

function itemRow(inputs: PriceVolumeInputs, row: number): PlanRow {
  const cells = given.map((name) => cell(`${name}${row}`));
  const [budgetCount, budgetPrice, actualCount, actualPrice] = cells;
  if (!budgetCount || !budgetPrice || !actualCount || !actualPrice) return [];
  const whole = (work: Formula): Formula => guarded(cells, work);
  const split = whole(tulu("PRISMAENGDE", budgetCount, budgetPrice, actualCount, actualPrice));
  return [
    inputs.items ? { role: "label", formula: copied(rowOf(inputs.items, row)) } : { role: "label", value: row + 1 },
    ...given.map((name) =>
      figure(name.endsWith("Price") ? "kr" : "count", copied(rowOf(inputs[name], row)), { name: `${name}${row}` }),
    ),
    figure("kr", whole(formula`${budgetCount}*${budgetPrice}`), { name: `budgetAmount${row}` }),
    figure("kr", whole(formula`${actualCount}*${actualPrice}`), { name: `actualAmount${row}` }),
    figure("kr", split, { change: true, name: `deviation${row}`, spill: { rows: 1, columns: 3 } }),
    spilledInto(`volume${row}`),
    spilledInto(`price${row}`),
  ];
}
