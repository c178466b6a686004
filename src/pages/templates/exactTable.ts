import { no, template, yes } from "../template";
import { asSeries, itemsOf } from "../table/takenParts";
import { ownRank } from "./sortedBars";

const [mostRows, mostColumns] = [11, 7];
/** Rows that are read at a glance. */
const easyRows = 8;

/** The exact figures themselves. */
export default template({
  id: "table",
  shape: "table",
  kind: "Tabel",
  name: { da: "Tabel", en: "Table" },
  when: {
    da: "Når tallene skal læses præcist; højst 8 rækker.",
    en: "Where figures are read exactly; at most 8 rows.",
  },
  notWhen: { da: "Når et mønster skal ses.", en: "Where a pattern is to be seen." },
  suits(table) {
    const rows = table.lines.length;
    if (rows === 0 || table.columns.length === 0) return no("Der er ingen tal.", "There are no figures.");
    if (rows > mostRows)
      return no(
        `Der er ${rows} rækker; der er plads til ${mostRows}. Udelad nogle.`,
        `There are ${rows} rows; there is room for ${mostRows}. Leave some out.`,
      );
    if (table.columns.length > mostColumns)
      return no(
        `Der er ${table.columns.length} kolonner; der er plads til ${mostColumns}. Udelad nogle.`,
        `There are ${table.columns.length} columns; there is room for ${mostColumns}. Leave some out.`,
      );
    return yes(
      table.items === "account" ? 45 : rows <= easyRows ? 30 : 20,
      "Tallene kan læses præcist.",
      "The figures can be read exactly.",
    );
  },
  take: (table) => ({
    categoryHead: table.lineHead,
    categories: table.lines,
    series: table.columns.map(asSeries),
    rounding: "ordinary",
    items: itemsOf(table),
  }),
  message(set, { items }) {
    const ranked = ownRank(set, -1, items);
    const last = set.series.at(-1);
    if (ranked === undefined || !last) return undefined;
    return set.series.length === 1 ? ranked : `${last.name}: ${ranked}`;
  },
});
