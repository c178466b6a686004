import type { Card, Example } from "../../src/functions/card";
import { evaluate } from "../../src/functions/call/evaluate";
import { danishCall } from "../../src/functions/call/notation";
import { Refusal } from "../../src/functions/refusal";
import { danishError } from "../../src/sheet/errorNames";
import { danishResult } from "./danishResult";
import { table } from "./table";

/** A card's examples, computed now: what it gives, and what it refuses with the words a user meets. */
export function exampleTables(card: Card): string[] {
  const worked = card.examples.filter((example) => "gives" in example);
  const refused = card.examples.filter((example) => "refuses" in example);
  const tables: string[] = [];
  if (worked.length > 0) {
    const rows = worked.map((example) => [call(card, example), result(card, example), note(example)]);
    const noted = rows.some(([, , text]) => text !== "");
    tables.push(
      table(["eksempel", "giver", ...(noted ? [""] : [])], noted ? rows : rows.map((row) => row.slice(0, 2))),
    );
  }
  if (refused.length > 0) {
    tables.push(
      table(
        ["afvises", "", "besked"],
        refused.map((example) => [call(card, example), ...refusal(card, example)]),
      ),
    );
  }
  return tables;
}

const call = (card: Card, { args }: Example): string => `\`${danishCall(card, args)}\``;

const note = (example: Example): string => ("note" in example ? (example.note?.da ?? "") : "");

const result = (card: Card, { args }: Example): string =>
  danishResult(card, evaluate(card, args))
    .map((row) => row.join(" · "))
    .join("<br>");

function refusal(card: Card, { args }: Example): string[] {
  const found = evaluate(card, args)
    .flat()
    .find((outcome) => outcome instanceof Refusal);
  if (found === undefined) throw new Error(`${card.name} does not refuse ${danishCall(card, args)}.`);
  return [danishError(found.code), found.message];
}
