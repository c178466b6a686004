/** The input of every reference that compares two groups. */
export interface TwoGroupsInput {
  readonly count_a: number;
  readonly population_a: number;
  readonly count_b: number;
  readonly population_b: number;
  readonly confidence?: number;
}

/** The input in the order of the functions' arguments. */
export const twoGroupArguments = (input: TwoGroupsInput): (number | undefined)[] => [
  input.count_a,
  input.population_a,
  input.count_b,
  input.population_b,
  ...(input.confidence === undefined ? [] : [input.confidence]),
];
