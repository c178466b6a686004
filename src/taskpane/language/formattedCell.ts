import { roundedHalfAway } from "../../functions/math/decimalRounding";
import { fixedDanish, swappedSigns } from "../../functions/danish";
import { isCellError, type Cell } from "../../sheet/cell";
import type { Culture } from "./numbers";

/** A cell as Excel would show it under one of the number formats that our plans use: 0.0%, #,##0 "kr.", +#,##0. */
export function formattedCell(cell: Cell | undefined, format: string | undefined, culture: Culture): string {
  if (cell === null || cell === undefined) return "";
  if (isCellError(cell)) return "–";
  if (typeof cell === "boolean") return culture === "da" ? (cell ? "SAND" : "FALSK") : cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return cell;
  const [plain = ""] = (format ?? "General").split(";");
  const percent = plain.includes("%");
  const decimals = /\.(0+)/.exec(plain)?.[1]?.length ?? 0;
  const size = percent ? Number((cell * 100).toPrecision(15)) : cell;
  const rounded = plain === "General" ? size : roundedHalfAway(size, decimals);
  const danish = fixedDanish(rounded, plain === "General" ? decimalsIn(size) : decimals);
  const text = culture === "da" ? danish : swappedSigns(danish);
  const sign = plain.startsWith("+") && rounded > 0 ? "+" : "";
  const word = /"([^"]*)"/.exec(plain)?.[1]?.trim();
  return `${sign}${text}${percent ? "\u00a0%" : ""}${word ? `\u00a0${word}` : ""}`;
}

const decimalsIn = (value: number): number => String(Number(value.toPrecision(10))).split(".")[1]?.length ?? 0;
