import { parseDanishNumber } from "../../functions/danish";
import type { Cell } from "../../sheet/cell";

/** An amount as files write them: 1.234,50, −1234,5, 1234,50-, "1.234,50 kr.", 1234.50. Undefined for anything else. */
export function bookedAmount(cell: Cell | undefined): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  if (/^-?\d+(?:,\d+)?$/u.test(cell)) return Number(cell.replace(",", "."));
  const bare = cell.trim().replace(/\s*(?:kr\.?|dkk)$/iu, "");
  const text = /^\d.*-$/u.test(bare) ? `-${bare.slice(0, -1)}` : bare;
  // Thousands come in threes and never after a 0: other digits after a point are decimals.
  return /^[-+\u2212]?(?:\d+\.\d{1,2}|0\.\d+)$/u.test(text)
    ? Number(text.replace("\u2212", "-"))
    : parseDanishNumber(text);
}

/** A rate: 0,8, 80, 80 %. No rate of refund lies between 0 and 1 per cent, so what is above 1 is in per cent. */
export function bookedRate(cell: Cell | undefined): number | undefined {
  const text = typeof cell === "string" ? cell.replace(/\s*(?:pct\.?|procent)$/iu, " %") : cell;
  const value = bookedAmount(text);
  return value === undefined || value <= 1 ? value : Number((value / 100).toPrecision(15));
}
