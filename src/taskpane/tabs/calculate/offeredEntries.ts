import type { Block } from "../../../blocks/block";
import type { Card } from "../../../functions/card";
import type { Entry } from "../../../sheet/entry";
import { offeredFields, type WantedField } from "../../../tables/offeredFields";
import type { Fields } from "../../../tables/proposal";
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
  const sources = sourcesFor(block.id, wanted, table);
  return { ...table.entriesOf(sources), ...suitedChoices(block, sources, table) };
}

const entriesFor = (id: string, wanted: readonly WantedField[], table: MarkedTable) =>
  table.entriesOf(sourcesFor(id, wanted, table));

const sourcesFor = (id: string, wanted: readonly WantedField[], { proposals, reading }: MarkedTable): Fields =>
  proposals.find((proposal) => proposal.id === id)?.fields ?? offeredFields(reading, wanted);

/** Choices that follow from what a column's figures are: persons there at a time, persons in a time, kroner. */
function suitedChoices(block: Block, sources: Fields, { reading }: MarkedTable): Readonly<Record<string, Entry>> {
  return Object.fromEntries(
    Object.entries(block.fields).flatMap(([name, field]): [string, Entry][] => {
      if (field.kind !== "choice" || field.follows === undefined) return [];
      const column = reading.columns.find(({ at }) => at === sources[field.follows ?? ""]?.at);
      const kind = column?.role === "amount" ? "amount" : column?.nature;
      const value = field.options.find(({ suits }) => suits !== undefined && suits === kind)?.value;
      return value === undefined ? [] : [[name, { kind: "value", text: value, value }]];
    }),
  );
}
