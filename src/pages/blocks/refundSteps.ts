import { figureText, percent } from "../unit";
import { labelBeside, numberIn, type BlockFigures } from "./blockFigures";

/** "Uge 27-52 (30 % refusion)". */
export function stepName(figures: BlockFigures, step: number): string {
  const rate = numberIn(figures, `stepRate${step}`);
  const weeks = labelBeside(figures, `stepFrom${step}`);
  const name = weeks.charAt(0).toUpperCase() + weeks.slice(1);
  return rate === undefined ? name : `${name} (${figureText(rate * 100, percent(0))} refusion)`;
}
