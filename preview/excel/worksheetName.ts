import { HostError } from "../office/hostError";
import type { WorkbookState } from "./workbookState";

/** Refuses what Excel refuses as a sheet's name: 1–31 signs, none of : \ / ? * [ ], no quote at the ends, not taken. */
export function assertSheetName(state: WorkbookState, name: string, own?: string): void {
  const isBad = name.length === 0 || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (isBad) throw new HostError("InvalidArgument");
  const taken = state.port
    .sheets()
    .some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError("ItemAlreadyExists");
}

/** "Ark2" in a Danish Excel, "Sheet2" in an English: the first number that is free. */
export function freeSheetName(state: WorkbookState): string {
  const word = state.language() === "da-DK" ? "Ark" : "Sheet";
  const taken = new Set(state.port.sheets().map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = `${word}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
