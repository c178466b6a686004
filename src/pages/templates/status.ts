import { no, template, yes } from "../template";
import { isOverTime, itemsOf, partsOf } from "../table/takenParts";
import { withinSentence } from "../text/words";
import { roundedHalfAway } from "../../functions/math/decimalRounding";
import { leastPart, sharesTold } from "./shares";

const mostGroups = 4;

/** How it stands with one group or a few: what has become of them. */
export default template({
  id: "status",
  shape: "parts",
  kind: "Stablet liggende søjlediagram, 100 pct.",
  name: { da: "Status", en: "Status" },
  when: {
    da: "Hvor er de nu? 2–5 udfald for én gruppe eller få.",
    en: "Where are they now? 2–5 outcomes for one group or a few.",
  },
  notWhen: {
    da: "Sammenligning med landet eller en anden kommune: brug fordeling.",
    en: "Comparison with the country or another municipality: use distribution.",
  },
  suits(table) {
    const parts = partsOf(table);
    if (!parts || isOverTime(table))
      return no("Tallene er ikke dele af en helhed.", "The figures are not parts of a whole.");
    const groups = parts.categories.length;
    if (groups > mostGroups)
      return no(
        `Der er ${groups} grupper; der er plads til ${mostGroups}.`,
        `There are ${groups} groups; there is room for ${mostGroups}.`,
      );
    if (parts.categories.some(({ standing }) => standing === "reference"))
      return no("Der sammenlignes med noget: brug fordeling.", "Something is compared with: use distribution.");
    if (leastPart(parts) < 1)
      return no("En del er under 1 pct.: brug en tabel.", "A part is below 1 per cent: use a table.");
    return yes(
      groups === 1 ? 70 : 45,
      `${parts.series.length} udfald for ${groups === 1 ? "én gruppe" : `${groups} grupper`}.`,
      `${parts.series.length} outcomes for ${groups === 1 ? "one group" : `${groups} groups`}.`,
    );
  },
  take(table) {
    const { categories, series } = partsOf(table) ?? { categories: [], series: [] };
    return { categories, series, categoryHead: table.lineHead, rounding: "ordinary", items: itemsOf(table) };
  },
  message({ categories, series }, { threshold }) {
    const [first] = series;
    if (!first || !first.values.every((value): value is number => value !== null)) return undefined;
    if (categories.length === 1) return `${first.name}: ${first.texts[0] ?? ""}`;
    const most = first.values.indexOf(Math.max(...first.values));
    const least = first.values.indexOf(Math.min(...first.values));
    const difference = roundedHalfAway((first.values[most] ?? 0) - (first.values[least] ?? 0), first.unit.decimals);
    if (difference === 0 || difference < threshold) return undefined;
    const told = (at: number): string => `${first.texts[at] ?? ""} i ${withinSentence(categories[at]?.name ?? "")}`;
    return `${first.name}: ${told(most)} mod ${told(least)}`;
  },
  agenda: sharesTold,
});
