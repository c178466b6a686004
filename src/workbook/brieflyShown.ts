import { placeAddress, type Place } from "../sheet/place";

/** What was written is marked for a moment, and not because the user works there. */
let shown: { readonly place: Place; readonly before: Place } | undefined;

const same = (a: Place, b: Place): boolean => placeAddress(a) === placeAddress(b);

/** Where the user was before a place was shown; `marked` itself where it is the user's own. */
export const markedByUser = (marked: Place): Place => (shown && same(shown.place, marked) ? shown.before : marked);

/** Whether what is marked is only shown. */
export const isBrieflyShown = (marked: Place): boolean => shown !== undefined && same(shown.place, marked);

/** From now on, until the function that it gives is called, the place is only shown. */
export function showing(place: Place, before: Place): () => void {
  const own = { place, before };
  shown = own;
  return () => {
    if (shown === own) shown = undefined;
  };
}
