import type { Block } from "../../src/functions/call/evaluate";
import { Refusal } from "../../src/functions/refusal";

const codes: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/** What a machine says where a person expects a sentence; "Uventet fejl" is what the adapter says of a crash. */
const machineWords = /Uventet fejl|undefined|\bNaN\b|Infinity|\bnull\b|\[object|function/;

/** What is wrong with a block, in words; empty when every cell may stand in a sheet. */
export function untidiness(block: Block): string[] {
  const width = block[0]?.length ?? 0;
  const faults = width === 0 ? ["no cell"] : [];
  block.forEach((row, r) => {
    if (row.length !== width) faults.push(`row ${r + 1} has ${row.length} cells, not ${width}`);
    row.forEach((cell, c) => {
      const fault = cellFault(cell);
      if (fault) faults.push(`row ${r + 1}, column ${c + 1}: ${fault}`);
    });
  });
  return faults;
}

function cellFault(cell: unknown): string | undefined {
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) return String(cell);
    return Object.is(cell, -0) ? "−0" : undefined;
  }
  if (typeof cell === "string") return cell === "" || machineWords.test(cell) ? `the text "${cell}"` : undefined;
  if (!(cell instanceof Refusal)) return `a ${typeof cell}`;
  if (!codes.includes(cell.code)) return cell.code;
  return cell.message.trim() === "" || machineWords.test(cell.message) ? `says "${cell.message}"` : undefined;
}

/** A block as plain text and numbers, to be compared: a refusal is its code and its message. */
export const comparable = (block: Block): (number | string)[][] =>
  block.map((row) => row.map((cell) => (cell instanceof Refusal ? `${cell.code} ${cell.message}` : cell)));
