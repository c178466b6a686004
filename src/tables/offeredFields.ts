import type { DomainName } from "../functions/domain";
import type { Fields, Source } from "./proposal";
import type { ColumnReading, Role, TableReading } from "./reading";
import { tableView } from "./tableView";

/** What a field asks for: its name, the meaning of its numbers, and whether it is one value or a row of them. */
export interface WantedField {
  readonly name: string;
  readonly of: DomainName | "switch" | "word";
  readonly names?: boolean;
}

/** Which roles can stand where numbers of a meaning are asked for, the nearest first. */
const rolesFor: Partial<Record<WantedField["of"], readonly Role[]>> = {
  count: ["count", "days"],
  testCount: ["count"],
  population: ["population"],
  price: ["price", "amount"],
  amount: ["amount", "price"],
  share: ["share", "refund", "degree"],
  baseShare: ["share"],
  week: ["week"],
  seniority: ["week"],
  number: ["amount", "count", "rate", "share", "price", "index", "population"],
  positive: ["index"],
};

/**
 * The marked columns for the fields of any function or block, by role: nothing where no column has the role that is
 * asked for. A field that several columns would suit takes them from left to right, each once.
 */
export function offeredFields(reading: TableReading, wanted: readonly WantedField[]): Fields {
  if (reading.table === null || reading.items === "person") return {};
  const view = tableView(reading);
  const taken = new Set<string>();
  const chosen: { name: string; line: ColumnReading }[] = [];
  for (const { name, of, names } of wanted) {
    if (names) continue;
    const line = (rolesFor[of] ?? []).flatMap((role) => view.of(role)).find(({ at }) => !taken.has(at));
    if (!line) continue;
    taken.add(line.at);
    chosen.push({ name, line });
  }
  const sources = view.sources(...chosen.map(({ line }) => line));
  const fields = chosen.flatMap(({ name }, place): [string, Source][] => {
    const source = sources[place];
    return source ? [[name, source]] : [];
  });
  const labelled = wanted
    .filter(({ names }) => names)
    .flatMap(({ name }): [string, Source][] => (view.names ? [[name, view.names]] : []));
  return Object.fromEntries([...labelled, ...fields]);
}
