import type { Bilingual } from "../functions/card";
import type { Weight } from "./weight";

/** What would set one cell right: a number in place of a text, a formula in place of a number. */
export interface Mend {
  readonly cell: string;
  /** What the cell holds now: a formula, a text or a number. It is mended only while it still does. */
  readonly held: string | number;
  readonly to: { readonly value: number } | { readonly formula: string };
}

/** What a check has found. */
export interface Found {
  readonly weight: Weight;
  /** Where, as addresses on the sheet: "D17", "E6:E8". */
  readonly cells: readonly string[];
  readonly says: Bilingual;
  /** What sets it right, where that is safe. */
  readonly mends?: readonly Mend[];
}

export interface Finding extends Found {
  /** The id of the check. */
  readonly check: string;
  readonly sheet: string;
}
