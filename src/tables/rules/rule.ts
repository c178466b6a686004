import { proposedBlocks, type Fields, type Proposal, type ProposalId } from "../proposal";
import type { TableView } from "../tableView";

/** What one kind of table asks for, the best first; undefined when the table is not of that kind. */
export type Rule = (view: TableView) => readonly Proposal[] | undefined;

const blocks: readonly string[] = proposedBlocks;

export const propose = (id: ProposalId, fields: Fields, choices?: Proposal["choices"]): Proposal => ({
  id,
  kind: blocks.includes(id) ? "block" : "function",
  fields,
  ...(choices ? { choices } : {}),
});

/** Fields by name; those without cells are left out. */
export function fields(names: readonly string[], sources: readonly (Fields[string] | undefined)[]): Fields {
  return Object.fromEntries(names.flatMap((name, place) => (sources[place] ? [[name, sources[place]] as const] : [])));
}
