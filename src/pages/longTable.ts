import type { Page, PageCategory, RoundedSet } from "./page";

/** Rows that a slide has room for under the heading. */
export const rowsOnSlide = 11;

/** Some rows of a set, in the order that is given. */
export const rowsOf = (set: RoundedSet, shown: readonly number[]): RoundedSet => {
  const taken = <V>(values: readonly V[]): V[] => shown.flatMap((at) => values.slice(at, at + 1));
  const series = set.series.map((one) => ({ ...one, values: taken(one.values), texts: taken(one.texts) }));
  return {
    ...set,
    categories: taken(set.categories),
    series,
    hides: set.hides && series.some(({ texts }) => texts.includes("..")),
  };
};

/**
 * The rows of a long table slide by slide, as many on each as can be, so that the last is never left with a few. The one
 * total stands last, where a reader looks for it; sums of groups stay at their groups.
 */
export function slidesOfRows(categories: readonly PageCategory[]): readonly (readonly number[])[] {
  const totals = categories.flatMap(({ standing }, at) => (standing === "total" ? [at] : []));
  const last = totals.length === 1 ? totals : [];
  const order = [...categories.keys()].filter((at) => !last.includes(at)).concat(last);
  const count = Math.ceil(order.length / rowsOnSlide);
  const end = (slide: number): number => Math.ceil((order.length * slide) / count);
  return Array.from({ length: count }, (_, slide) => order.slice(end(slide), end(slide + 1)));
}

/** What stands on slides of their own: the page, or a long table part by part. */
export const slidesOf = (page: Page): readonly Page[] => (page.slides.length > 0 ? page.slides : [page]);
