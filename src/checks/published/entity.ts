import { municipalities } from "../../tables/vocabulary/municipalities";

export const wholeCountry = "hele landet";

/** The whole country under its names. */
const country = /hele landet|(?<!\p{L})landet(?!\p{L})|landsplan|danmark|whole country|denmark/iu;

const names = Object.values(municipalities);
const pattern = new RegExp(
  `(?<!\\p{L})(${names.map((name) => name.replace(/[.*+?^$()|[\]\\]/gu, "\\$&")).join("|")})(?!\\p{L})`,
  "u",
);

/** The municipality or the country that a text names; "" when it names none. */
export function entityIn(text: string): string {
  if (country.test(text)) return wholeCountry;
  return pattern.exec(text)?.[1] ?? "";
}
