import { percent, counted, type PageUnit } from "../unit";
import { countedWord } from "../table/pageUnitOf";
import { amountUnit, scaled } from "./amounts";
import { headingOver, nameIn, numberIn, rowsNamed, type BlockFigures } from "./blockFigures";
import { blockTable, type BlockPage } from "./blockPage";

const rate: PageUnit = { decimals: 1, suffix: "", word: "pr. 1.000", difference: "amount" };

/** The block "Klynge": municipalities by share or rate beside the weighted mean, and what lies in coming to it. */
export function clusterPages(figures: BlockFigures): readonly BlockPage[] {
  const rows = rowsNamed(figures, "measure");
  const isRate = figures.typed.get("measure") === "rate";
  const weighted = numberIn(figures, "weighted");
  if (weighted === undefined) return [];
  const column = (word: string): (number | undefined)[] => [
    ...rows.map((row) =>
      numberIn(figures, `measure${row}`) === undefined ? undefined : numberIn(figures, `${word}${row}`),
    ),
    word === "measure" ? weighted : undefined,
  ];
  const measure = column("measure");
  const [toMean, isPriced] = [column("toMean"), figures.named.has("price")];
  const kroner = amountUnit(toMean);
  const persons = counted(countedWord(headingOver(figures, "count0")) || "personer");
  const name = isRate ? "Pr. 1.000" : "Andel af befolkningen";
  const table = blockTable({
    lineHead: headingOver(figures, "label0"),
    items: "municipality",
    title: `${headingOver(figures, "count0")}: ${isRate ? "pr. 1.000 indbyggere" : "andel af befolkningen"} pr. kommune`,
    method: "det vægtede gennemsnit er summen af antal delt med summen af befolkning i de viste kommuner",
    lines: [
      ...rows.map((row) => ({
        name: nameIn(figures, `label${row}`),
        standing: figures.places.get(`label${row}`)?.role === "own" ? ("own" as const) : ("plain" as const),
      })),
      { name: "Vægtet gennemsnit", standing: "reference" },
    ],
    columns: [
      { name: headingOver(figures, "count0"), role: "count", unit: persons, values: column("count") },
      {
        name: headingOver(figures, "population0"),
        role: "population",
        unit: counted("personer"),
        values: column("population"),
      },
      isPriced
        ? {
            name: "Potentiale til gennemsnittet",
            role: "amount",
            unit: kroner.unit,
            values: scaled(toMean, kroner.factor),
          }
        : { name: "Færre ved gennemsnittet", role: "unknown", unit: persons, values: toMean },
      isRate
        ? { name, role: "rate", unit: rate, values: measure }
        : { name, role: "share", unit: percent(1), values: scaled(measure, 100) },
    ],
  });
  const count = measure.filter((value) => value !== undefined).length - 1;
  return [
    {
      template: "sorted",
      table,
      because: {
        da: `Blokken har ${isRate ? "en rate" : "en andel"} for ${count} kommuner og deres gennemsnit.`,
        en: `The block has a ${isRate ? "rate" : "share"} for ${count} municipalities and their mean.`,
      },
    },
    {
      template: "table",
      table,
      because: {
        da: "Blokkens antal, andele og potentialer kan læses præcist.",
        en: "The block's counts, shares and potentials can be read exactly.",
      },
    },
  ];
}
