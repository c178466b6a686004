import { counted } from "../unit";
import { countedWord } from "../table/pageUnitOf";
import { amountUnit, scaled } from "./amounts";
import { headingOver, nameIn, numberIn, rowsNamed, type BlockFigures } from "./blockFigures";
import { blockTable, type BlockPage } from "./blockPage";

/** The block "Årsprognose": last year and the forecast month by month, and where the year ends. */
export function forecastPages(figures: BlockFigures): readonly BlockPage[] {
  const rows = rowsNamed(figures, "lastYear");
  const kind = figures.typed.get("unit");
  const column = (word: string): (number | undefined)[] => rows.map((row) => numberIn(figures, `${word}${row}`));
  const [before, forecast] = [column("lastYear"), column("forecast")];
  const totals = ["lastYearTotal", "forecastTotal"].map((name) => numberIn(figures, name));
  const [lastTotal, yearTotal] = totals;
  if (lastTotal === undefined || yearTotal === undefined) return [];
  const headings = ["lastYear0", "thisYear0"].map((name) => headingOver(figures, name));
  const [lastYear = "", thisYear = ""] = headings;
  const word = headings.map(countedWord).find((found) => found !== "");
  const shownIn = (...values: readonly (readonly (number | undefined)[])[]) =>
    kind === "kr"
      ? amountUnit(...values)
      : { unit: counted(word ?? (kind === "flow" ? "" : "fuldtidspersoner")), factor: 1 };
  const months = shownIn(before, forecast);
  const year = shownIn(totals);
  const known = rows.filter((row) => numberIn(figures, `thisYear${row}`) !== undefined).length;
  const projected =
    known >= rows.length ? "" : `${thisYear}: de første ${known} måneder er kendte, resten er prognose.`;
  const method = "kendte måneder som de er, resten er sidste års måned gange væksten i de seneste kendte måneder";
  const table = blockTable({
    lineHead: "Måned",
    items: "month",
    title: `${lastYear} og prognose for ${/\d/u.test(thisYear) ? thisYear : "året"} pr. måned`,
    method,
    note: projected,
    lines: rows.map((row) => ({ name: nameIn(figures, `label${row}`), standing: "plain" })),
    columns: [
      {
        name: lastYear,
        role: kind === "kr" ? "amount" : "count",
        unit: months.unit,
        values: scaled(before, months.factor),
      },
      {
        name: /\d/u.test(thisYear) ? `${thisYear} (prognose)` : "Prognose",
        role: kind === "kr" ? "amount" : "count",
        unit: months.unit,
        values: scaled(forecast, months.factor),
      },
    ],
  });
  const isMean = kind !== "kr" && kind !== "flow";
  const what = isMean ? "Årets gennemsnit" : "Året i alt";
  return [
    {
      template: "lines",
      table,
      because: {
        da: "Blokken har sidste år og prognosen måned for måned.",
        en: "The block has last year and the forecast month by month.",
      },
    },
    {
      of: kind === "kr" ? [] : totals,
      because: {
        da: `Blokken har årets ${isMean ? "gennemsnit" : "sum"} sidste år og i prognosen.`,
        en: `The block has the year's ${isMean ? "mean" : "sum"} last year and in the forecast.`,
      },
      input: {
        template: "expected",
        categoryHead: "",
        categories: [
          { name: lastYear, standing: "plain" },
          { name: `Prognose, ${known} af ${rows.length} måneder kendt`, standing: "own" },
        ],
        series: [
          {
            name: what,
            standing: "plain",
            unit: year.unit,
            values: scaled(totals, year.factor).map((one) => one ?? null),
          },
        ],
        rounding: "ordinary",
        items: "år",
        than: "end sidste år",
        keyRules: [{ kind: "difference", label: `${year.unit.word} i forhold til sidste år`.trim() }],
        source: "egne beregninger",
        method,
        threshold: 0,
        title: "message",
        descriptive: `${what}: sidste år og prognose${year.unit.word === "" ? "" : `, ${year.unit.word}`}`,
      },
    },
    {
      template: "table",
      table,
      because: { da: "Månederne kan læses præcist.", en: "The months can be read exactly." },
    },
  ];
}
