import { isOptional, type Card } from "../../../functions/card";
import type { Block } from "../../../functions/call/evaluate";
import { englishCall, type Argument } from "../../../functions/call/notation";
import type { BlockPlan } from "../../../blocks/plan";
import { numberFormat } from "../../../sheet/numberFormat";

/** The decimals that the arguments ask of the figure itself; in kr. they are those of the count behind it. */
export function decimalsOf(card: Card, args: readonly Argument[]): number | undefined {
  const [only, ...others] = card.result.columns;
  if (others.length > 0 || only?.unit === "kr" || only?.unit === "text") return undefined;
  const place = card.parameters.findIndex(({ of }) => of === "decimals");
  const decimals = args[place];
  return typeof decimals === "number" ? decimals : undefined;
}

/** One formula; what it gives tells how far it spills. */
export function examplePlan(card: Card, args: readonly Argument[], block: Block): BlockPlan {
  return formulaPlan(card, englishCall(card, args).slice(1), block, decimalsOf(card, args));
}

/** The call with nothing in it but the separators that its required arguments need: TULU.ANDEL(,) */
export function emptyPlan(card: Card): BlockPlan {
  const required = card.parameters.filter((parameter) => !isOptional(parameter)).length;
  return formulaPlan(card, `TULU.${card.name}(${",".repeat(Math.max(0, required - 1))})`, [], undefined);
}

function formulaPlan(card: Card, formula: string, block: Block, decimals: number | undefined): BlockPlan {
  const formats = card.result.columns.map(({ unit }) => numberFormat(unit, decimals));
  const [format] = formats;
  const rows = block.length;
  const columns = block[0]?.length ?? 0;
  return {
    kind: "block",
    title: `TULU ${card.name}`,
    rows: [
      [
        {
          role: "figure",
          formula: [formula],
          ...(format === undefined ? {} : { format }),
          ...(columns > 1 && formats.length > 1 ? { formats: formats.slice(0, columns) } : {}),
          ...(rows * columns > 1 ? { spill: { rows, columns } } : {}),
        },
      ],
    ],
  };
}
