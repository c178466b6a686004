import { checkedWorkbook } from "../../../checks/checkedWorkbook";
import type { Workbook } from "../../port";
import { isPassedOver } from "./findingPlace";
import { asSaid } from "./asSaid";
import { inSlices } from "./inSlices";

/** How many findings a sheet has that nobody has passed over; undefined when it was stopped. */
export async function quietCount(workbook: Workbook, name: string, signal: AbortSignal): Promise<number | undefined> {
  const sheet = await workbook.readWholeSheet(name, { signal });
  const { officialCounts: official } = await import("../../../sources/officialCounts");
  const findings = await inSlices(checkedWorkbook(await asSaid(workbook, [sheet]), undefined, { official }), signal);
  if (!findings || findings.length === 0) return findings?.length;
  const passed = await workbook.passedOver();
  return findings.filter((finding) => !passed.some((over) => isPassedOver(finding, over))).length;
}
