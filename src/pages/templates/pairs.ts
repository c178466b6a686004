import { roundedHalfAway } from "../../functions/math/decimalRounding";
import { no, template, yes } from "../template";
import { sentence } from "../text/words";
import { isFigure, type PageColumn, type PageTable } from "../table/pageTable";
import { alike, asSeries, isOverTime, itemsOf, plainColumns } from "../table/takenParts";

const mostGroups = 6;

/** The two columns that stand beside each other, the own one first. */
function pairOf(table: PageTable): readonly [PageColumn, PageColumn] | undefined {
  const columns = plainColumns(table).filter(({ role }) => role !== "population");
  const own = columns.find(({ standing }) => standing === "own");
  const reference = columns.find(({ standing }) => standing === "reference");
  const [first, second] = own && reference ? [own, reference] : columns.length === 2 ? columns : [];
  if (!first || !second || !alike([first, second])) return undefined;
  return own === second ? [second, first] : [first, second];
}

/** Two units or years side by side in some groups. */
export default template({
  id: "paired",
  shape: "columns",
  kind: "Søjlediagram med to søjler for hver gruppe",
  name: { da: "Søjler i par", en: "Paired columns" },
  when: { da: "To kommuner eller år i højst 6 grupper.", en: "Two municipalities or years in at most 6 groups." },
  notWhen: { da: "Flere end to: brug sorterede søjler.", en: "More than two: use sorted bars." },
  suits(table) {
    const groups = table.lines.filter(({ standing }) => standing !== "reference").length;
    if (isOverTime(table)) return no("Rækkerne er perioder: brug kurver.", "The rows are periods: use lines.");
    if (!pairOf(table)) return no("Der er ikke to ens kolonner.", "There are not two columns alike.");
    if (groups < 2 || groups > mostGroups)
      return no(
        `Der er ${groups} grupper; der er plads til 2–${mostGroups}.`,
        `There are ${groups} groups; there is room for 2–${mostGroups}.`,
      );
    return yes(65, "To kolonner ved siden af hinanden i få grupper.", "Two columns side by side in few groups.");
  },
  take(table) {
    const shown = table.lines.map(({ standing }) => standing !== "reference");
    return {
      categoryHead: table.lineHead,
      categories: table.lines.filter((_, at) => shown[at]),
      series: (pairOf(table) ?? [])
        .map(asSeries)
        .map((one) => ({ ...one, values: one.values.filter((_, at) => shown[at]) })),
      rounding: "ordinary",
      items: itemsOf(table),
    };
  },
  agenda({ categories, series }) {
    const [a, b] = series;
    if (!a || !b) return "";
    return categories
      .map(({ name }, at) => sentence(`${name}: ${a.texts[at] ?? ""} i ${a.name} mod ${b.texts[at] ?? ""} i ${b.name}`))
      .join(" ");
  },
  message({ categories, series }, { items, threshold }) {
    const [a, b] = series;
    if (!a || !b) return undefined;
    const groups = categories.flatMap(({ standing }, at) => (standing === "total" ? [] : [at]));
    const differences = groups.flatMap((at) => {
      const [own, other] = [a.values[at], b.values[at]];
      return isFigure(own ?? null) && isFigure(other ?? null)
        ? [roundedHalfAway((own as number) - (other as number), a.unit.decimals)]
        : [];
    });
    const all = groups.length;
    if (differences.length < all || all === 0) return undefined;
    if (differences.every((difference) => Math.abs(difference) < threshold)) return undefined;
    const [over, under] = [differences.filter((one) => one > 0).length, differences.filter((one) => one < 0).length];
    if (over === 0 && under === 0) return undefined;
    const how = over >= under ? "over" : "under";
    const count = Math.max(over, under);
    // Of two years the later one is told of.
    if (/\d{4}/u.test(a.name) && /\d{4}/u.test(b.name) && a.standing === "plain" && b.standing === "plain")
      return `${b.name} ligger ${how === "over" ? "under" : "over"} ${a.name} i ${count === all ? `alle ${all}` : `${count} af ${all}`} ${items}`;
    return `${a.name} ligger ${how} ${b.name} i ${count === all ? `alle ${all}` : `${count} af ${all}`} ${items}`;
  },
});
