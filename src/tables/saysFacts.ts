import { columnLetters, columnNumber } from "../sheet/place";
import { runs } from "./bodyAreas";
import type { TableReading } from "./reading";
import type { SaysTexts } from "./saysTexts";
import { capital, listed, mostNames, nameOf, place, scaleText } from "./saysWords";

/** Something that must be told beside the sentence. */
export interface Fact {
  readonly about:
    | "noTable"
    | "personList"
    | "noHeadings"
    | "unknown"
    | "totals"
    | "references"
    | "scale"
    | "missing"
    | "future"
    | "written"
    | "negative"
    | "hidden"
    | "dates"
    | "already"
    | "provisional";
  readonly text: string;
  /** Cells, columns or rows it speaks of: "E7", "D", "10". */
  readonly at: readonly string[];
}

/** What a controller would want to know before using the figures. */
export function facts(reading: TableReading, texts: SaysTexts): Fact[] {
  const { totals, references, columns, headings, hiddenRows, datesAsWeeks, doubts, provisional } = reading;
  const found: Fact[] = [];
  const add = (about: Fact["about"], text: string, at: readonly (string | number)[]): void =>
    void found.push({ about, text, at: at.map(String) });
  const unknown = columns.filter(({ role }) => role === "unknown").map(({ at }) => at);
  if (headings.length === 0) add("noHeadings", texts.noHeadings, unknown);
  else if (unknown.length > 0) add("unknown", texts.unknown(spans(unknown, reading)), unknown);
  const lines = [...totals.rows, ...totals.columns];
  if (lines.length > 0)
    add("totals", texts.totals(listed([...new Set(lines.map((line) => nameOf(reading, line, texts)))], texts)), lines);
  if (references.length > 0)
    add(
      "references",
      texts.references(
        listed(
          references.map((line) => nameOf(reading, line, texts)),
          texts,
        ),
      ),
      references,
    );
  found.push(...scaleFacts(reading, texts));
  for (const { at } of doubts.filter(({ about }) => about === "scale"))
    if (at !== undefined) add("scale", texts.scaleUnsure(at), [at]);
  found.push(...holes(reading, texts), ...oddities(reading, texts));
  if (hiddenRows.length > 0) add("hidden", texts.hidden(hiddenRows.length), hiddenRows);
  for (const at of datesAsWeeks) add("dates", texts.dates(at), [at]);
  const share = columns.find(({ role }) => role === "share") ?? columns.find(({ role }) => role === "rate");
  if (share && columns.some(({ role }) => role === "count") && columns.some(({ role }) => role === "population")) {
    add("already", texts.already(texts.roles[share.role], share.at), [share.at]);
  }
  if (provisional.length > 0)
    add(
      "provisional",
      texts.provisional(
        listed(
          provisional.map((row) => nameOf(reading, row, texts)),
          texts,
        ),
      ),
      provisional,
    );
  return found;
}

/** "B:D, F". */
function spans(at: readonly string[], { orientation }: TableReading): string {
  const across = orientation === "across";
  const byPlace = new Map(at.map((one) => [place(one, across), one]));
  return runs([...byPlace.keys()].sort((a, b) => a - b))
    .map(({ from, until }) =>
      from === until ? (byPlace.get(from) ?? "") : `${byPlace.get(from) ?? ""}:${byPlace.get(until) ?? ""}`,
    )
    .join(", ");
}

function scaleFacts(reading: TableReading, texts: SaysTexts): Fact[] {
  const found = new Map<string, { text: (at: string) => string; at: string[] }>();
  for (const { role, scale, at } of reading.columns) {
    if (scale === 1) continue;
    const percent = scale === 0.01;
    const key = percent ? "percent" : `${role} ${scale}`;
    const unit = scaleText(role, scale, texts);
    const text = percent
      ? texts.scalePercent
      : (where: string) => withPoint(texts.scale(texts.roles[role], where, unit));
    const known = found.get(key);
    if (known) known.at.push(at);
    else found.set(key, { text, at: [at] });
  }
  return [...found.values()].map(({ text, at }): Fact => ({ about: "scale", text: text(spans(at, reading)), at }));
}

const withPoint = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/** Figures that are not there: the end of a series is still to come, the rest are holes. */
function holes(reading: TableReading, texts: SaysTexts): Fact[] {
  const across = reading.orientation === "across";
  const series = ["month", "quarter", "year", "week"].includes(reading.items);
  const lines = linesOf(reading, across);
  const found: Fact[] = [];
  const cells: string[] = [];
  const future = new Map<string, { at: string; cells: string[] }[]>();
  for (const { at, missing } of reading.columns) {
    const set = new Set<number | string>(missing);
    const tail: (number | string)[] = [];
    for (let k = lines.length - 1; series && k >= 0 && set.has(lines[k] ?? ""); k--) tail.unshift(lines[k] ?? "");
    if (tail.length > 1 && tail.length < lines.length) {
      const [first, last] = [nameOf(reading, tail[0] ?? "", texts), nameOf(reading, tail.at(-1) ?? "", texts)];
      const period = capital(texts.until(first, last));
      future.set(period, [...(future.get(period) ?? []), { at, cells: tail.map((line) => address(at, line, across)) }]);
    }
    const holesHere =
      tail.length > 1 && tail.length < lines.length ? missing.slice(0, missing.length - tail.length) : missing;
    cells.push(...holesHere.map((line) => address(at, line, across)));
  }
  // Columns that all end at the same time are told in one.
  for (const [period, ended] of future) {
    const columns = ended.map(({ at }) => at).join(", ");
    found.push({ about: "future", text: texts.future(period, columns), at: ended.flatMap((one) => one.cells) });
  }
  if (cells.length > 0)
    found.push({ about: "missing", text: texts.missing(cells.length, named(cells, reading, texts)), at: cells });
  return found;
}

function linesOf({ body }: TableReading, across: boolean): (number | string)[] {
  const found = new Set<number | string>();
  for (const area of (body ?? "").split(",")) {
    const [from = "", to = from] = area.split(":");
    if (across) {
      const [left, right] = [columnNumber(from.replace(/\d+/u, "")), columnNumber(to.replace(/\d+/u, ""))];
      for (let c = left; c <= right; c++) found.add(columnLetters(c));
    } else {
      const [top, bottom] = [Number(from.replace(/\D+/u, "")), Number(to.replace(/\D+/u, ""))];
      for (let r = top; r <= bottom; r++) found.add(r);
    }
  }
  return [...found];
}

const address = (at: string, line: number | string, across: boolean): string =>
  across ? `${line}${at}` : `${at}${line}`;

/** "B8 (jul 2015)". */
function named(cells: readonly string[], { names, orientation }: TableReading, texts: SaysTexts): string {
  const told = cells.slice(0, mostNames).map((cell) => {
    const line = orientation === "across" ? cell.replace(/\d+/u, "") : cell.replace(/\D+/u, "");
    const name = names[line] ?? "";
    return name === "" ? cell : `${cell} (${name})`;
  });
  return cells.length > mostNames ? [...told, texts.more(cells.length - mostNames)].join(", ") : told.join(", ");
}

function oddities(reading: TableReading, texts: SaysTexts): Fact[] {
  const across = reading.orientation === "across";
  const cellsThat = (kind: string): string[] =>
    reading.columns.flatMap(({ at, odd }) =>
      Object.entries(odd).flatMap(([line, one]) => (one === kind ? [address(at, line, across)] : [])),
    );
  const [written, negative] = [cellsThat("text number"), cellsThat("negative")];
  return [
    ...(written.length > 0
      ? [
          {
            about: "written" as const,
            text: texts.written(written.length, named(written, reading, texts)),
            at: written,
          },
        ]
      : []),
    ...(negative.length > 0
      ? [{ about: "negative" as const, text: texts.negative(named(negative, reading, texts)), at: negative }]
      : []),
  ];
}
