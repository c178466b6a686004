import type { Card } from "../../functions/card";
import type { Block } from "../../functions/call/evaluate";
import { Refusal } from "../../functions/refusal";
import { spotAddress } from "../../sheet/place";
import type { Cells } from "../../sheet/cell";
import type { Entry, RangeEntry } from "../../sheet/entry";

/** A result before it is written: the rows that come out, each with the name of its row in the sheet. */
export interface CallPreview {
  readonly block: Block;
  /** The text beside the row, or its address where there is none; undefined when the result has no rows of its own. */
  readonly labels: readonly string[] | undefined;
  /** Rows in which at least one figure is refused. */
  readonly refused: readonly number[];
  /** The range whose rows the results follow. */
  readonly followed: RangeEntry | undefined;
}

/** What the fields hand to the call; undefined until all that is required is there. */
export function callArguments(card: Card, entries: readonly Entry[]): readonly unknown[] | undefined {
  const wanting = card.parameters.some((parameter, place) => {
    const entry = entries[place];
    if (entry?.kind === "wrong") return true;
    const omissible = parameter.optional === true || ("default" in parameter && parameter.default !== undefined);
    return !omissible && (entry === undefined || entry.kind === "nothing");
  });
  if (wanting) return undefined;
  return entries.map((entry) =>
    entry.kind === "range" ? scaledValues(entry) : entry.kind === "value" ? entry.value : null,
  );
}

/** The figures as the formula will read them. */
const scaledValues = ({ values, scale }: RangeEntry): Cells =>
  scale === undefined
    ? values
    : values.map((row) =>
        row.map((cell) => (typeof cell !== "number" ? cell : scale < 1 ? cell / Math.round(1 / scale) : cell * scale)),
      );

/** The call's results with the names of their rows. */
export function callPreview(card: Card, entries: readonly Entry[], block: Block): CallPreview {
  const followed = followedRange(card, entries, block.length);
  return {
    block,
    labels: followed && block.map((_, row) => followed.labels[row] ?? rowAddress(followed, row)),
    refused: block.flatMap((row, index) => (row.some((outcome) => outcome instanceof Refusal) ? [index] : [])),
    followed,
  };
}

/** The first range with as many rows as there are results; none when the call gives one line for all of it. */
function followedRange(card: Card, entries: readonly Entry[], rows: number): RangeEntry | undefined {
  const ranges = entries.flatMap((entry, place) =>
    entry.kind === "range" && entry.place.rows === rows && card.parameters[place]?.kind !== "choice" ? [entry] : [],
  );
  const numbers = ranges.find((entry) => card.parameters[entries.indexOf(entry)]?.kind === "number");
  if (numbers) return numbers;
  return rows > 1 ? ranges[0] : undefined;
}

const rowAddress = ({ place }: RangeEntry, row: number): string => spotAddress(place.row + row, place.column);
