interface Step {
  apply(): void;
  revert(): void;
}

/** What can be undone: steps, gathered in groups; a group that holds nothing leaves no trace. */
export class History {
  #done: Step[][] = [];
  #undone: Step[][] = [];
  #open: Step[] | undefined;
  #depth = 0;

  /** Carries out a step and remembers how to take it back. */
  perform(step: Step): void {
    step.apply();
    this.#undone = [];
    if (this.#open) this.#open.push(step);
    else this.#done.push([step]);
  }

  open(): void {
    if (this.#depth++ === 0) this.#open = [];
  }

  close(): void {
    if (this.#depth === 0 || --this.#depth > 0) return;
    if (this.#open && this.#open.length > 0) this.#done.push(this.#open);
    this.#open = undefined;
  }

  /** Several steps as one. */
  together<T>(steps: () => T): T {
    this.open();
    try {
      return steps();
    } finally {
      this.close();
    }
  }

  undo(): void {
    const group = this.#done.pop();
    if (!group) return;
    for (const step of group.toReversed()) step.revert();
    this.#undone.push(group);
  }

  redo(): void {
    const group = this.#undone.pop();
    if (!group) return;
    for (const step of group) step.apply();
    this.#done.push(group);
  }

  /** What Excel cannot undo takes the whole history with it. */
  clear(): void {
    this.#done = [];
    this.#undone = [];
    if (this.#open) this.#open = [];
  }

  /** How many groups can be undone. */
  get length(): number {
    return this.#done.length;
  }
}
