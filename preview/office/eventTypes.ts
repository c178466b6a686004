import type { ApiObject } from "./apiObject";

/** The numbers that office.js knows worksheet events by. */
export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
} as const;

export const eventCategory = 65536;
/** The target of events that a collection tells of, whatever the sheet. */
export const workbookTarget = "Workbook";
/** `workbook.onSelectionChanged` is the old document event; over the bridge office.js listens for it as this one. */
export const documentSelection = { type: 2, target: "" } as const;

/** office.js writes the event's name before or after "Event". */
const registration =
  /^_(Un)?[Rr]egister(Event)?(DataChanged|Activated|Deactivated|Added|SelectionChanged|Deleted|NameChanged)(Event)?$/;

/** The host tells every event that it has; what it lacks is ApiNotFound, like any member. */
export const isEventRegistration = (object: ApiObject, method: string): boolean =>
  (object.typeName === "Worksheet" || object.typeName === "WorksheetCollection") && registration.test(method);
