import { columnNumber } from "../sheet/place";
import type { ColumnReading, TableReading } from "./reading";
import type { SaysTexts } from "./saysTexts";
import { plainText } from "./words";

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const place = (at: string, across: boolean): number => (across ? Number(at) : columnNumber(at));

/** "B", "B:D", "B, D". */
export const span = (at: readonly string[]): string =>
  at.length === 1 ? (at[0] ?? "") : `${at[0] ?? ""}:${at.at(-1) ?? ""}`;

const nouns =
  /(?<![\p{L}])(fuldtidspersoner|helårspersoner|årsværk|personer|borgere|modtagere|sager|forløb|elever|unge|ledige|husstande|full-time persons|persons|people|recipients|claimants|cases|households|pupils|students)(?![\p{L}])/u;

export function unitOf({ role, scale, heading }: ColumnReading, texts: SaysTexts): string {
  if (scale === 0.01) return texts.unit.percent;
  const noun = role === "count" ? (nouns.exec(plainText(heading ?? ""))?.[1] ?? "") : "";
  return [noun, scaleText(role, scale, texts)].filter((text) => text !== "").join(", ");
}

export function scaleText(role: ColumnReading["role"], scale: number, { unit }: SaysTexts): string {
  if (scale === 1 || scale < 1) return "";
  if (role === "amount" || role === "price") return unit.money[scale] ?? "";
  return scale === 1e3 ? unit.thousand : scale === 1e6 ? unit.million : scale === 1e9 ? unit.billion : "";
}

export const mostNames = 6;

export function listed(names: readonly string[], texts: SaysTexts): string {
  const shown =
    names.length > mostNames ? [...names.slice(0, mostNames - 1), texts.more(names.length - mostNames + 1)] : names;
  if (names.length > mostNames) return shown.join(", ");
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${texts.and} ${shown.at(-1) ?? ""}`;
}

export const nameOf = ({ names }: TableReading, line: number | string, texts: SaysTexts): string => {
  const name = names[String(line)] ?? "";
  if (name !== "") return name;
  return `${typeof line === "number" ? texts.row : texts.column} ${line}`;
};
