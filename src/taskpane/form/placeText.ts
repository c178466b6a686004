import { areaAddress, placeAddress } from "../../sheet/place";
import type { OfferedTarget } from "./offeredTarget";

interface PlaceWords {
  readonly into: (place: string) => string;
  readonly intoSheet: (name: string) => string;
}

/** Where it will be written; without the sheet's name while that sheet is open. */
export function placeText({ place, target }: OfferedTarget, home: string | undefined, words: PlaceWords): string {
  if (!place) return target.kind === "newSheet" ? words.intoSheet(target.name) : "";
  return words.into(place.sheet === home ? areaAddress(place) : placeAddress(place));
}
