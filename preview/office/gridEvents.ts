import type { GridPort, SheetState } from "../grid/port";
import { localAddress } from "../cells/address";
import { wholeSheet } from "../cells/area";
import { documentSelection, eventCategory, eventType, workbookTarget } from "./eventTypes";
import type { EventEntry, EventMessage } from "./wire";

type Send = (message: EventMessage) => void;

/** Tells a pane what happens in the grid, as Excel tells it. Gives the function that stops it. */
export function forwardGridEvents(port: GridPort, isBatchRunning: () => boolean, send: Send): () => void {
  let nextId = 1;
  let active = port.activeSheet();
  let known = port.sheets();

  const tell = (type: number, sheet: string, detail: object, bySheet = true): void => {
    const message = JSON.stringify({ worksheetId: sheet, source: "Local", ...detail });
    const entry = (target: string): EventEntry => ({
      messageCategory: eventCategory,
      messageType: type,
      targetId: target,
      message,
      id: nextId++,
    });
    send({ type: 3, message: { entries: (bySheet ? [sheet, workbookTarget] : [workbookTarget]).map(entry) } });
  };

  const tellSelection = (): void => {
    const { sheet, areas } = port.selection();
    const address = areas.map((area) => localAddress(area, port.size(sheet))).join(",");
    tell(eventType.selectionChanged, sheet, { address });
    const entry = { messageCategory: eventCategory, id: nextId++, message: "{}" };
    send({
      type: 3,
      message: { entries: [{ ...entry, messageType: documentSelection.type, targetId: documentSelection.target }] },
    });
  };

  const tellActivation = (): void => {
    const now = port.activeSheet();
    if (now === active) return;
    if (port.sheets().some(({ id }) => id === active)) tell(eventType.deactivated, active, {});
    active = now;
    tell(eventType.activated, now, {});
  };

  const tellSheets = (): void => {
    const before = new Map(known.map((sheet) => [sheet.id, sheet]));
    known = port.sheets();
    const now = new Set(known.map(({ id }) => id));
    for (const id of before.keys()) if (!now.has(id)) tell(eventType.deleted, id, {}, false);
    for (const sheet of known) tellSheet(sheet, before.get(sheet.id));
    tellActivation();
  };

  const tellSheet = (sheet: SheetState, before: SheetState | undefined): void => {
    if (!before) tell(eventType.added, sheet.id, {}, false);
    else if (before.name !== sheet.name) {
      tell(eventType.nameChanged, sheet.id, { nameBefore: before.name, nameAfter: sheet.name });
    }
  };

  const tellChange = ({
    sheet,
    area,
  }: {
    readonly sheet: string;
    readonly area?: { row: number; column: number; rows: number; columns: number };
  }): void => {
    const size = port.size(sheet);
    const address = localAddress(area ?? wholeSheet(size), size);
    tell(eventType.changed, sheet, {
      address,
      changeType: "RangeEdited",
      // "!" parts the sheet from the address: what the event's getRange asks the workbook for.
      referenceId: `${sheet}!${address}`,
      shiftDirection: "None",
      triggerSource: isBatchRunning() ? "ThisLocalAddin" : "Unknown",
    });
  };

  const stops = [
    port.on("selection", tellSelection),
    port.on("activated", tellActivation),
    port.on("sheets", tellSheets),
    port.on("changed", tellChange),
  ];
  return () => stops.forEach((stop) => stop());
}
