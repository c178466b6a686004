import { tokensOf } from "./tokens";

/** What a formula reads, as it stands there, each once: "B2", "Opfølgning!B2:B14", "Tabel1[Antal]". */
export const inputsOf = (formula: string): readonly string[] => [
  ...new Set(
    tokensOf(formula)
      .filter(({ kind }) => kind === "reference" || kind === "structured" || kind === "name")
      .map(({ text }) => text.replaceAll("$", "")),
  ),
];
