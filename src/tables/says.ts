import type { TableReading } from "./reading";
import { facts, type Fact } from "./saysFacts";
import { describing, leftOut, type SentencePart } from "./saysSentence";
import { danish, english } from "./saysTexts";
import { capital } from "./saysWords";

export type { Fact, SentencePart };

export interface Says {
  /** "Måneder i A, antal i B (personer), befolkning i C. I alt og Hele landet er ikke talt med."; "" without a table. */
  readonly sentence: string;
  readonly parts: readonly SentencePart[];
  readonly facts: readonly Fact[];
}

/** What a table was taken to be, in one sentence and its parts, and what must be told of it. */
export function says(reading: TableReading, language: "da" | "en" = "da"): Says {
  const texts = language === "da" ? danish : english;
  if (reading.table === null)
    return { sentence: "", parts: [], facts: [{ about: "noTable", text: texts.noTable, at: [] }] };
  if (reading.items === "person") {
    return { sentence: "", parts: [], facts: [{ about: "personList", text: texts.personList, at: [reading.table] }] };
  }
  const parts = [...describing(reading, texts), ...leftOut(reading, texts)];
  const told = parts.filter(({ part }) => part !== "notCounted").map(({ text }) => text);
  const last = parts.find(({ part }) => part === "notCounted");
  const first = told.length === 0 ? "" : `${capital(told.join(", "))}.`;
  return {
    sentence: [first, last?.text ?? ""].filter((text) => text !== "").join(" "),
    parts,
    facts: facts(reading, texts),
  };
}
