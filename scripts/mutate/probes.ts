import * as ts from "typescript";
import { bodiesIn } from "./changes";

/**
 * The file's text with a probe in the module and in each function body, which tells what a test reaches: `file:number`,
 * numbered as in a change's `within`.
 */
export function withProbes(file: string, text: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const insertions = bodiesIn(source).flatMap((body, index): [number, string][] => {
    const seen = probe(file, index + 1);
    return ts.isBlock(body)
      ? [[body.getStart(source) + 1, `${seen};`]]
      : [
          [body.getStart(source), `(${seen}, `],
          [body.end, ")"],
        ];
  });
  const probed = insertions
    .map(([at, inserted], order) => ({ at, inserted, order }))
    .sort((a, b) => b.at - a.at || (a.inserted === ")" ? a.order - b.order : b.order - a.order))
    .reduce((sofar, { at, inserted }) => sofar.slice(0, at) + inserted + sofar.slice(at), text);
  return `${probed}\n${probe(file, 0)};\n`;
}

export const probeName = (file: string, body: number): string => `${file}:${body}`;

function probe(file: string, body: number): string {
  return `globalThis.reachedByTest?.add(${JSON.stringify(probeName(file, body))})`;
}
