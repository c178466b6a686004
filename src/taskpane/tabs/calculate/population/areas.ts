import type { AreaCodes } from "../../../../sources/populationCounts";
import { largerAreas } from "../../../../tables/vocabulary/largerAreas";
import { municipalities } from "../../../../tables/vocabulary/municipalities";

/** Names of areas by code, as the source writes them. */
export const areaNames: ReadonlyMap<string, string> = new Map([
  ...Object.entries(municipalities),
  ...Object.entries(largerAreas),
]);

export const areaCodes: AreaCodes = new Map([...areaNames].map(([code, name]) => [name.toLowerCase(), code]));

/** The code of an area by its name or its code; undefined for anything else. */
export function areaIn(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  const [code] = /^\d{3}/u.exec(plain) ?? [];
  return code !== undefined && areaNames.has(code) ? code : areaCodes.get(plain);
}
