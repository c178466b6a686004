import type { Language } from "../../../../blocks/block";
import { words } from "./words";

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** "hentet 25-11-2026 14:05 · https://…". */
export function fetchedText(
  { at, from }: { readonly at: Date; readonly from: string | undefined },
  language: Language,
) {
  const day = [twoDigits(at.getDate()), twoDigits(at.getMonth() + 1), at.getFullYear()].join("-");
  const time = `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
  const verb = language === "da" ? "hentet" : "fetched";
  return `${verb} ${day} ${time} · ${from ?? words.fromFile[language]}`;
}
