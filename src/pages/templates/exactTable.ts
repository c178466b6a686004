import type { PageSeries } from "../page";
import { rowsOf, rowsOnSlide } from "../longTable";
import { no, template, yes } from "../template";
import { asSeries, itemsOf } from "../table/takenParts";
import { figuresTold, sentence } from "../text/words";
import { ownRank } from "./sortedBars";

const mostColumns = 7;
/** Rows that are read at a glance. */
const easyRows = 8;

const isMixed = (columns: readonly PageSeries[]): boolean => new Set(columns.map(({ unit }) => unit.word)).size > 1;

/** Beside columns in other units a heading tells its own: "Forbrug (1.000 kr.)". */
function withUnit(one: PageSeries): PageSeries {
  const { name, unit } = one;
  const isTold = unit.suffix !== "" || unit.word === "" || unit.difference === "count" || name.includes(unit.word);
  return isTold ? one : { ...one, name: `${name} (${unit.word})` };
}

/** The exact figures themselves. */
export default template({
  id: "table",
  shape: "table",
  kind: "Tabel",
  name: { da: "Tabel", en: "Table" },
  when: {
    da: "Når tallene skal læses præcist; helst højst 8 rækker. En lang tabel deles på flere sider.",
    en: "Where figures are read exactly; best at most 8 rows. A long table is parted over several pages.",
  },
  notWhen: { da: "Når et mønster skal ses.", en: "Where a pattern is to be seen." },
  suits(table) {
    const rows = table.lines.length;
    if (rows === 0 || table.columns.length === 0) return no("Der er ingen tal.", "There are no figures.");
    if (table.columns.length > mostColumns)
      return no(
        `Der er ${table.columns.length} kolonner; der er plads til ${mostColumns}. Udelad nogle.`,
        `There are ${table.columns.length} columns; there is room for ${mostColumns}. Leave some out.`,
      );
    if (rows > rowsOnSlide)
      return yes(
        10,
        `${rows} rækker kan læses præcist, ${rowsOnSlide} på hver side, eller kun de største.`,
        `${rows} rows can be read exactly, ${rowsOnSlide} on each page, or only the largest.`,
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
    series: table.columns.map(asSeries).map((one, _, all) => (isMixed(all) ? withUnit(one) : one)),
    rounding: "ordinary",
    items: itemsOf(table),
  }),
  agenda(set, { items }) {
    const { categories } = set;
    if (categories.length <= rowsOnSlide) return sentence(figuresTold(set));
    // Of many rows the paragraph tells those that one asks about; the table stands under it.
    const told = [...categories.keys()].filter((at) => categories[at]?.standing !== "plain");
    const figures = told.length === 0 ? "" : sentence(figuresTold(rowsOf(set, told)));
    return `${figures} ${sentence(`Tabellen viser ${categories.length - told.length} ${items}`)}`.trim();
  },
  message(set, words) {
    const ranked = ownRank(set, -1, words);
    const last = set.series.at(-1);
    if (ranked === undefined || !last) return undefined;
    return set.series.length === 1 ? ranked : `${last.name}: ${ranked}`;
  },
});
