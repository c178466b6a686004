import type { Finding } from "../../../checks/finding";
import { quotedSheet, type Place } from "../../../sheet/place";
import { areaOf } from "../../../tables/addressedAreas";
import type { PassedOver } from "../../../workbook/passedOver";

const most = 3;

/** "Opfølgning!D17, E6:E8 …" */
export function placeText({ sheet, cells }: Pick<Finding, "sheet" | "cells">): string {
  const shown = cells.slice(0, most).join(", ");
  return `${quotedSheet(sheet)}!${shown}${cells.length > most ? " …" : ""}`;
}

/** The first of a finding's areas. */
export function firstPlace({ sheet, cells }: Pick<Finding, "sheet" | "cells">): Place | undefined {
  const area = areaOf(cells[0] ?? "");
  return area && { sheet, ...area };
}

/** Whether a finding is the one that was passed over: the same cells, and the same figures. */
export const isPassedOver = (finding: Finding, over: PassedOver): boolean =>
  over.check === finding.check &&
  over.sheet === finding.sheet &&
  over.cells.join() === finding.cells.join() &&
  over.says === finding.says.da;
