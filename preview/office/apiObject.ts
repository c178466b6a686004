/** An object of Excel's object model: what it has by the names in Excel's documentation can be reached from the pane. */
export abstract class ApiObject {
  /** Excel's name of the class, for messages. */
  abstract readonly typeName: string;
  /** What load() brings when it names nothing. */
  readonly scalars: readonly string[] = [];
  /** Kept between batches by a reference of its own, as Excel does with ranges, not by its path. */
  readonly kept: boolean = false;

  /** What the collection that it belongs to finds it by. */
  get itemId(): string | number | undefined {
    return undefined;
  }
}

export abstract class ApiCollection<T extends ApiObject> extends ApiObject {
  abstract get items(): readonly T[];
}
