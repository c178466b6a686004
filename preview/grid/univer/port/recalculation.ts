import type { RecalculationPort } from "../../port";
import type { GridSession } from "../gridSession";

export const recalculationPart = ({ grid }: GridSession): RecalculationPort => ({
  calculationMode: () => grid.trigger.mode,
  setCalculationMode: (mode) => grid.trigger.setMode(mode),
  settled: () => grid.trigger.settled(),
  recalculate: () => grid.trigger.recalculate(),
});
