/** A name for a new sheet: at most 31 signs, none that Excel forbids, and not taken. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const allowed = wanted.replace(/[[\]:*?/\\]/gu, " ").replace(/^'+|'+$/gu, "");
  const plain = allowed.trim().slice(0, 28) || "TULU";
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = plain;
  for (let k = 2; used.has(name.toLowerCase()); k++) name = `${plain} ${k}`;
  return name;
}
