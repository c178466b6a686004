import type { Probe } from "./probe";
import calculatedColumns from "./probes/calculatedColumns";
import downloads from "./probes/downloads";
import emptyCells from "./probes/emptyCells";
import errorsInResults from "./probes/errorsInResults";
import examples from "./probes/examples";
import functionNames from "./probes/functionNames";
import selectionEvents from "./probes/selectionEvents";
import speed from "./probes/speed";
import spilling from "./probes/spilling";
import storage from "./probes/storage";
import undoSteps from "./probes/undoSteps";

/** What the self-test tries, in that order: what the pane's own work depends on first, what takes time last. */
export const probes: readonly Probe[] = [
  functionNames,
  emptyCells,
  errorsInResults,
  spilling,
  calculatedColumns,
  undoSteps,
  selectionEvents,
  storage,
  downloads,
  examples,
  speed,
];
