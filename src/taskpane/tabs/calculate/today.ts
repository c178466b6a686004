import type { Made } from "../../../blocks/origin";

/** The day that a block made now says it is made. */
export function today(): Made {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
