/** The rows of a text with a mark between its cells, as programmes write them: quotes around a cell, doubled within. */
export function* delimitedRows(text: string): Generator<readonly string[]> {
  let at = text.startsWith("\ufeff") ? 1 : 0;
  const mark = separatorOf(text.slice(at, at + sampled));
  const ends = /\r\n|\n|\r/gu;
  while (at < text.length) {
    ends.lastIndex = at;
    const end = ends.exec(text);
    const line = text.slice(at, end?.index ?? text.length);
    const quoted = line.includes('"') ? quotedRow(text, at, mark) : undefined;
    yield quoted?.cells ?? line.split(mark);
    at = quoted?.next ?? (end ? end.index + end[0].length : text.length);
  }
}

const sampled = 4000;

/** Semicolons, or the tabs of cells that were copied from a sheet: the one there are most of. */
function separatorOf(start: string): ";" | "\t" {
  const count = (mark: string): number => start.split(mark).length;
  return count("\t") > count(";") ? "\t" : ";";
}

/** One row with quotes in it, and where the next begins. A quote that is never closed is a sign like any other. */
function quotedRow(text: string, from: number, mark: string): { cells: string[]; next: number } {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    const closed = text[at] === '"' ? closingQuote(text, at + 1) : -1;
    const after = nextOf(text, closed < 0 ? at : closed + 1, mark);
    const raw = text.slice(at, after);
    cells.push(closed < 0 ? raw : text.slice(at + 1, closed).replaceAll('""', '"') + text.slice(closed + 1, after));
    if (text[after] !== mark) return { cells, next: after + (text.startsWith("\r\n", after) ? 2 : 1) };
    at = after + 1;
  }
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** The next mark or end of line. */
function nextOf(text: string, from: number, mark: string): number {
  let at = from;
  while (at < text.length && text[at] !== mark && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}
