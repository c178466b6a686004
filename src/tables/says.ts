import { columnNumber } from "../sheet/place";
import { runs } from "./bodyAreas";
import type { ColumnReading, TableReading } from "./reading";
import { danish, english, type SaysTexts } from "./saysTexts";
import { plainText } from "./words";

/** A piece of the sentence, each of which the pane can make a control. */
export interface SentencePart {
  readonly part: "labels" | "columns" | "notCounted";
  readonly text: string;
  /** Columns (across: rows) that the part speaks of; for `notCounted` the total and reference lines. */
  readonly at: readonly string[];
}

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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function describing(reading: TableReading, texts: SaysTexts): SentencePart[] {
  const { labels, items, orientation } = reading;
  const across = orientation === "across";
  const parts: SentencePart[] = [];
  if (labels !== null) {
    const text = across ? texts.labelsInRow(texts.items[items], labels) : texts.labelsIn(texts.items[items], labels);
    parts.push({ part: "labels", text, at: [labels] });
  }
  for (const group of alike(reading.columns, across, texts)) {
    const [first] = group;
    if (!first) continue;
    const at = group.map((one) => one.at);
    const name = texts.roles[first.role];
    const unit = unitOf(first, texts);
    parts.push({
      part: "columns",
      text: across ? texts.rowIn(name, span(at), unit) : texts.columnIn(name, span(at), unit),
      at,
    });
  }
  return parts;
}

/** Neighbours of one role and unit, told together. */
function alike(columns: readonly ColumnReading[], across: boolean, texts: SaysTexts): ColumnReading[][] {
  const groups: ColumnReading[][] = [];
  for (const column of columns) {
    const before = groups.at(-1)?.at(-1);
    const next = before !== undefined && place(column.at, across) === place(before.at, across) + 1;
    if (before && next && before.role === column.role && unitOf(before, texts) === unitOf(column, texts))
      groups.at(-1)?.push(column);
    else groups.push([column]);
  }
  return groups;
}

const place = (at: string, across: boolean): number => (across ? Number(at) : columnNumber(at));

/** "B", "B:D", "B, D". */
const span = (at: readonly string[]): string => (at.length === 1 ? (at[0] ?? "") : `${at[0] ?? ""}:${at.at(-1) ?? ""}`);

const nouns =
  /(?<![\p{L}])(fuldtidspersoner|helårspersoner|årsværk|personer|borgere|modtagere|sager|forløb|elever|unge|ledige|husstande|full-time persons|persons|people|recipients|claimants|cases|households|pupils|students)(?![\p{L}])/u;

function unitOf({ role, scale, heading }: ColumnReading, texts: SaysTexts): string {
  if (scale === 0.01) return texts.unit.percent;
  const noun = role === "count" ? (nouns.exec(plainText(heading ?? ""))?.[1] ?? "") : "";
  return [noun, scaleText(role, scale, texts)].filter((text) => text !== "").join(", ");
}

function scaleText(role: ColumnReading["role"], scale: number, { unit }: SaysTexts): string {
  if (scale === 1 || scale < 1) return "";
  if (role === "amount" || role === "price") return unit.money[scale] ?? "";
  return scale === 1e3 ? unit.thousand : scale === 1e6 ? unit.million : scale === 1e9 ? unit.billion : "";
}

const mostNames = 6;

function listed(names: readonly string[], texts: SaysTexts): string {
  const shown =
    names.length > mostNames ? [...names.slice(0, mostNames - 1), texts.more(names.length - mostNames + 1)] : names;
  if (names.length > mostNames) return shown.join(", ");
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${texts.and} ${shown.at(-1) ?? ""}`;
}

const nameOf = ({ names }: TableReading, line: number | string, texts: SaysTexts): string => {
  const name = names[String(line)] ?? "";
  if (name !== "") return name;
  return `${typeof line === "number" ? texts.row : texts.column} ${line}`;
};

function leftOut(reading: TableReading, texts: SaysTexts): SentencePart[] {
  const lines = [...reading.totals.rows, ...reading.totals.columns, ...reading.references];
  if (lines.length === 0) return [];
  const names = [...new Set(lines.map((line) => nameOf(reading, line, texts)))];
  return [{ part: "notCounted", text: texts.notCounted(listed(names, texts)), at: lines.map(String) }];
}

function facts(reading: TableReading, texts: SaysTexts): Fact[] {
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
  for (const { at, missing } of reading.columns) {
    const set = new Set<number | string>(missing);
    const tail: (number | string)[] = [];
    for (let k = lines.length - 1; series && k >= 0 && set.has(lines[k] ?? ""); k--) tail.unshift(lines[k] ?? "");
    if (tail.length > 1 && tail.length < lines.length) {
      const [first, last] = [nameOf(reading, tail[0] ?? "", texts), nameOf(reading, tail.at(-1) ?? "", texts)];
      found.push({
        about: "future",
        text: texts.future(capital(texts.until(first, last)), at),
        at: tail.map((line) => address(at, line, across)),
      });
    }
    const holesHere =
      tail.length > 1 && tail.length < lines.length ? missing.slice(0, missing.length - tail.length) : missing;
    cells.push(...holesHere.map((line) => address(at, line, across)));
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
      for (let c = left; c <= right; c++) found.add(letters(c));
    } else {
      const [top, bottom] = [Number(from.replace(/\D+/u, "")), Number(to.replace(/\D+/u, ""))];
      for (let r = top; r <= bottom; r++) found.add(r);
    }
  }
  return [...found];
}

function letters(column: number): string {
  let text = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
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
