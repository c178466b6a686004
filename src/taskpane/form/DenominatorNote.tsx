import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Entry } from "../../sheet/entry";
import { columnLetters, sharedArea } from "../../sheet/place";
import { areaOf } from "../../tables/addressedAreas";
import { countedBy, countsIn, populationsIn, type Counted } from "../../tables/counted";
import { firstDifference } from "../../tables/denominator";
import type { SheetOnHand } from "../../workbook/read/sheetCells";
import { useTexts } from "../language/tongue";
import { useSelection } from "../selection";
import { useTable, type MarkedTable } from "../table";
import { denominatorText } from "./denominatorText";

/** A field's meaning, "count" or "population" or another, and what is in it. */
interface MeantEntry {
  readonly of: string | undefined;
  readonly entry: Entry | undefined;
}

/** Says where a count and the population after it are of other ages, or of another time. */
export function DenominatorNote({ fields }: { readonly fields: readonly MeantEntry[] }) {
  const texts = useTexts();
  const table = useTable();
  const onHand = useSelection()?.onHand;
  const difference = firstDifference(
    fields.map(({ of, entry }) => ({ of, counted: entry && entryCounted(entry, of, table, onHand) })),
  );
  if (!difference) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{denominatorText(difference, texts)}</MessageBarBody>
    </MessageBar>
  );
}

/** By its heading, and where it is of the marked table by what stands around it. */
function entryCounted(
  entry: Entry,
  of: string | undefined,
  table: MarkedTable | undefined,
  onHand: SheetOnHand | undefined,
): Counted | undefined {
  if (entry.kind !== "range") return undefined;
  const { place, heading = "" } = entry;
  const area = areaOf(table?.reading.table ?? "");
  if (!table || !onHand || onHand.sheet !== place.sheet || !area || !sharedArea(area, place)) return countedBy(heading);
  const { reading } = table;
  const at = reading.orientation === "across" ? String(place.row + 1) : columnLetters(place.column);
  return of === "population"
    ? populationsIn(reading, onHand.cells, at, heading)
    : countsIn(reading, onHand.cells, heading);
}
