import { municipalities } from "./vocabulary/municipalities";
import { plainText } from "./words";

const spelled = (name: string): string =>
  name
    .toLowerCase()
    .replace(/å/gu, "aa")
    .replace(/[\s-]+/gu, " ");

const codes = new Map(
  Object.entries(municipalities).flatMap(([code, name]) => {
    const one = spelled(name);
    return [one, `${one}s`, one.replace(/s$/u, "")].map((way): [string, string] => [way, code]);
  }),
);

/** The municipality's number: of "791 Viborg", "Viborg Kommune", "Viborg (791)", "Viborg*", "791"; undefined for other texts. */
export function municipalityCode(text: string): string | undefined {
  if (/^\d{3}$/u.test(text.trim())) return Number(text) in municipalities ? text.trim() : undefined;
  if (text.length < 3 || text.length > 50) return undefined;
  const name = spelled(plainText(text))
    .replace(/^(?:\d{3}|kommune:?) [–-]? ?/u, "")
    .replace(/(?: kommunes?| municipality)$/u, "")
    .replace(/ ?\(\d{3}\)$|,? \d{3}$|[*¹²³]$/u, "")
    .replace(/ kommunes?$/u, "");
  return codes.get(name);
}

/** A name with "Kommune", a number before or after, or a mark. */
export const isMunicipality = (text: string): boolean =>
  !/^\d/u.test(text.trim()) || / /u.test(text.trim()) ? municipalityCode(text) !== undefined : false;

/** The first municipality that a title names: "Ledige unge i Viborg Kommune". */
export function municipalityWithin(text: string): string | undefined {
  const words = spelled(plainText(text)).split(/[^\p{L}]+/u);
  for (let at = 0; at < words.length; at++) {
    for (const length of [3, 2, 1]) {
      const code = codes.get(words.slice(at, at + length).join(" "));
      if (code !== undefined) return code;
    }
  }
  return undefined;
}
