import type { Column } from "../../src/blocks/block";
import type { Cells } from "../../src/sheet/cell";
import type { Place } from "../../src/sheet/place";

/** Cells below each other as a block's field holds them; as many figures as rows unless others are told. */
export const column = (place: Place, labels?: Place, values?: Cells): Column => ({
  place,
  values: values ?? Array.from({ length: place.rows }, () => [1]),
  heading: undefined,
  labels: labels && { place: labels },
});
