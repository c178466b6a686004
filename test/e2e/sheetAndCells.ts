/** "Start!A1" → ["Start", "A1"]; "A1" → [undefined, "A1"]. */
export function sheetAndCells(address: string): [string | undefined, string] {
  const at = address.lastIndexOf("!");
  return at === -1 ? [undefined, address] : [address.slice(0, at).replace(/^'|'$/g, ""), address.slice(at + 1)];
}
