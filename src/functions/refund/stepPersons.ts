import { wrongValue } from "../refusal";
import { staircaseOf, type Step, type StaircaseTable } from "./staircase";

/** A step of the staircase and the persons on it. */
export interface StepPersons {
  readonly step: Step;
  readonly persons: number;
}

/** Persons written in the order of the steps, one figure a step; refuses any other number of figures. */
export function personsByStep(persons: readonly number[], table: StaircaseTable | undefined): StepPersons[] {
  const steps = staircaseOf(table);
  if (persons.length !== steps.length) {
    throw wrongValue(
      `fordeling har ${persons.length} tal, og trappen har ${steps.length} trin. Skriv ét tal pr. trin, i trappens rækkefølge.`,
    );
  }
  return steps.map((step, place) => ({ step, persons: persons[place] as number }));
}
