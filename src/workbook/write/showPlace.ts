import { rangeAt } from "../read/cellsOnSheet";
import { markedArea } from "../read/markedArea";
import { markedByUser, showing } from "../brieflyShown";
import { inExcel } from "../session";
import { placeAddress, type Place } from "../../sheet/place";

/** Opens the sheet and marks the place; Excel scrolls to it. */
export const showPlace = (place: Place): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.activate();
    rangeAt(sheet, place).select();
    await context.sync();
  });

/** Long enough to be seen, short enough not to be waited for. */
const moment = 1200;

/**
 * Marks a place for a moment and then what was marked before, unless the user has marked something else meanwhile.
 * With `stay` the place stays marked. Several areas are left alone.
 */
export async function showBriefly(place: Place, stay: boolean): Promise<void> {
  const marked = await markedArea();
  if (!marked && !stay) return;
  const before = marked && markedByUser(marked);
  const end = before && !stay ? showing(place, before) : () => undefined;
  try {
    await showPlace(place);
    if (before && !stay) await returnFrom(place, before);
  } finally {
    end();
  }
}

async function returnFrom(place: Place, before: Place): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, moment));
  const now = await inExcel(async (context) => {
    const marked = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return marked.address;
  });
  if (now === placeAddress(place)) await showPlace(before);
}
