import type { Card, NumberParameter } from "../src/functions/card";
import { domains, type Domain } from "../src/functions/domain";
import type { SampleCall } from "./sampleCall";

type Loop = (args: readonly unknown[]) => unknown[][];

/** Whether a cell is a number in its domain, as JavaScript. */
function isSound(cell: string, { of }: NumberParameter): string {
  const { low, high, whole }: Domain = domains[of];
  const inBounds = `typeof ${cell} === "number" && ${cell} >= ${low} && ${cell} <= ${high}`;
  return whole ? `${inBounds} && ${cell} === Math.floor(${cell})` : inBounds;
}

/**
 * The least that any add-in must do for a column: read number[][], check type and bounds, call the same maths, build the
 * rows. No stretching, no missing cells, no messages. Written out for one card, so that the engine can inline the maths.
 */
export function bareLoop(card: Card, { columns }: SampleCall, compute: (...args: never[]) => unknown): Loop {
  const cell = (place: number): string => `cell${place}`;
  const reads = columns.map((place) => `const ${cell(place)} = args[${place}][row][0];`);
  const sound = columns.map((place) => isSound(cell(place), card.parameters[place] as NumberParameter));
  const given = card.parameters.map((_, place) => (columns.includes(place) ? cell(place) : `fixed[${place}]`));
  const result = card.result.shape === "line" ? "result" : "[result]";
  const source = `
    return (args) => {
      const count = args[${columns[0]}].length;
      const fixed = args.map((value, place) => value ?? defaults[place]);
      const rows = new Array(count);
      for (let row = 0; row < count; row++) {
        ${reads.join("\n")}
        try {
          if (${sound.join(" && ")}) { const result = compute(${given.join(", ")}); rows[row] = ${result}; }
          else rows[row] = [null];
        } catch { rows[row] = [null]; }
      }
      return rows;
    };`;
  const defaults = card.parameters.map((parameter) => ("default" in parameter ? parameter.default : undefined));
  return new Function("compute", "defaults", source)(compute, defaults) as Loop;
}
