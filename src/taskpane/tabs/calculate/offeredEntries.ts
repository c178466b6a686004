import type { Block } from "../../../blocks/block";
import type { Card } from "../../../functions/card";
import type { Entry } from "../../../sheet/entry";
import { offeredFields, type WantedField } from "../../../tables/offeredFields";
import type { MarkedTable } from "../../table";

/** What the marked table offers to each parameter of a function: as it is proposed, else by the columns' roles. */
export function offeredToCard(card: Card, table: MarkedTable | undefined): readonly (Entry | undefined)[] {
  if (!table) return [];
  const wanted = card.parameters.flatMap(({ name, of, kind }): WantedField[] =>
    kind === "choice" ? [] : [{ name, of }],
  );
  const entries = entriesFor(card.id, wanted, table);
  const choices = table.proposals.find(({ id }) => id === card.id)?.choices ?? {};
  return card.parameters.map(({ name }): Entry | undefined => {
    const choice = choices[name];
    return choice === undefined ? entries[name] : { kind: "value", text: String(choice), value: choice };
  });
}

/** The same for the fields of a block. */
export function offeredToBlock(
  block: Block,
  table: MarkedTable | undefined,
): Readonly<Record<string, Entry | undefined>> {
  if (!table) return {};
  const wanted = Object.entries(block.fields).flatMap(([name, field]): WantedField[] =>
    field.kind === "names"
      ? [{ name, of: "number", names: true }]
      : "of" in field && !("optional" in field) && field.kind !== "number"
        ? [{ name, of: field.of }]
        : [],
  );
  return entriesFor(block.id, wanted, table);
}

function entriesFor(id: string, wanted: readonly WantedField[], table: MarkedTable) {
  const proposed = table.proposals.find((proposal) => proposal.id === id);
  return table.entriesOf(proposed?.fields ?? offeredFields(table.reading, wanted));
}
