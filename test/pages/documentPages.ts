import opsummering from "../../seeds/opsummering/figures.json";
import seminar from "../../seeds/seminar/figures.json";
import { makePage } from "../../src/pages/makePage";
import type { Figure, Page, PageInput, PageSeries, Standing } from "../../src/pages/page";
import { counted, percent, type PageUnit } from "../../src/pages/unit";

/* The documents' own figures as eight pages. Pages 1 and 6 hold example figures: the documents print no such series. */

const figures = new Map<string, unknown>([...opsummering, ...seminar].map(({ id, value }) => [id, value]));

function figure(id: string): number {
  const value = figures.get(id);
  if (typeof value !== "number") throw new Error(`No figure ${id}.`);
  return value;
}

const own = "Viborg";
const country = "Hele landet";
const source = "Jobindsats.dk og egne beregninger";
const persons = counted("fuldtidspersoner");
const perThousand: PageUnit = { decimals: 0, suffix: "", word: "pr. 1.000", difference: "amount" };

const category = (name: string, standing: Standing = "plain") => ({ name, standing });
const one = (name: string, unit: PageUnit, values: readonly Figure[], standing: Standing = "plain"): PageSeries => ({
  name,
  unit,
  values,
  standing,
});

const usual = {
  categoryHead: "",
  rounding: "ordinary",
  items: "grupper",
  keyRules: [],
  source,
  threshold: 0,
  title: "message",
} as const;

const examples: readonly (readonly [string, number])[] = [
  ["Skive", 15.2],
  ["Randers", 14.6],
  ["Viborg", 14.0],
  ["Holstebro", 13.1],
  ["Silkeborg", 12.8],
  ["Norddjurs", 12.5],
  ["Struer", 12.2],
  ["Herning", 11.8],
  ["Lemvig", 11.1],
  ["Hedensted", 10.9],
  ["Ikast-Brande", 10.6],
  ["Ringkøbing-Skjern", 9.7],
];

const months = ["mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "jan", "feb"];
const years: readonly (readonly [string, readonly number[]])[] = [
  ["2016/17", [1622, 1640, 1654, 1631, 1602, 1589, 1611, 1634, 1650, 1667, 1661, 1657]],
  ["2017/18", [1615, 1601, 1588, 1572, 1563, 1580, 1607, 1630, 1601, 1549, 1525, 1603]],
  ["2018/19", [1575, 1541, 1510, 1482, 1490, 1496, 1500, 1505, 1471, 1436, 1416, 1467]],
];

const groups = [1, 2, 3] as const;
const inGroups = groups.reduce((sum, g) => sum + figure(`s2_v_g${g}_antal`), 0);
const [start, expected, actual] = [figure("s0_antal_2015"), figure("s0_forventet"), figure("s0_antal_2017")];
const outcomes = [
  ["Uddannelse eller arbejde", "udd_arbejde"],
  ["Offentlig forsørgelse", "offentlig_forsoergelse"],
  ["Selvforsørgende/udrejst", "selvforsoergende_udrejst"],
] as const;
const towns = ["aarhus", "silkeborg", "randers", "herning", "viborg"] as const;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const documentInputs: readonly PageInput[] = [
  {
    ...usual,
    template: "sorted",
    categoryHead: "Kommune",
    categories: examples.map(([name]) => category(name, name === own ? "own" : "plain")),
    series: [
      one(
        "Andel",
        percent(1),
        examples.map(([, value]) => value),
      ),
    ],
    items: "kommuner",
    descriptive: "Andel af 18-29-årige på offentlig forsørgelse, pct., februar 2019",
    source: "eksempeltal",
  },
  {
    ...usual,
    template: "share",
    categories: [category(own, "own"), category(country, "reference")],
    series: groups.map((g) =>
      one(`Gruppe ${g}`, percent(0), [(100 * figure(`s2_v_g${g}_antal`)) / inGroups, figure(`s2_d_ford_g${g}`)]),
    ),
    rounding: "reconciled",
    descriptive: "Unge på midlertidig forsørgelse fordelt på tre grupper, pct., februar 2019",
    method: `andele af gruppe 1-3; ${own} beregnet af ${groups.map((g) => figure(`s2_v_g${g}_antal`)).join(", ")} fuldtidspersoner`,
  },
  {
    ...usual,
    template: "paired",
    categories: [...groups.map((g) => category(`Gruppe ${g}`)), category("I alt", "total")],
    series: [
      one(
        own,
        perThousand,
        ["g1", "g2", "g3", "ialt"].map((key) => figure(`s2_v_p1000_${key}`)),
        "own",
      ),
      one(
        country,
        perThousand,
        ["g1", "g2", "g3", "ialt"].map((key) => figure(`s2_d_p1000_${key}`)),
        "reference",
      ),
    ],
    descriptive: "Fuldtidspersoner pr. 1.000 18-29-årige",
  },
  {
    ...usual,
    template: "expected",
    categories: [
      category("Januar 2015"),
      category("Forventet ved uændret andel"),
      category("Faktisk, september 2017", "own"),
    ],
    series: [one("Fuldtidspersoner", persons, [start, expected, actual])],
    who: "unge på offentlig forsørgelse",
    from: "januar 2015",
    to: "september 2017",
    keyRules: [
      { kind: "difference", label: "fuldtidspersoner i forhold til forventet" },
      { kind: "cost", unitPrice: figure("s0_enhedspris") },
    ],
    descriptive: "18-29-årige på offentlig forsørgelse, fuldtidspersoner",
    method: "forventet er andelen i januar 2015 gange befolkningen i september 2017",
  },
  {
    ...usual,
    template: "changes",
    categories: [category("Befolkningen"), category("Reel ændring"), category("Ændring i alt", "total")],
    series: [one("Ændring", { ...persons, signed: true }, [expected - start, -figure("s0_reel"), actual - start])],
    descriptive:
      "Ændring i antallet af unge på offentlig forsørgelse, fuldtidspersoner, januar 2015 til september 2017",
  },
  {
    ...usual,
    template: "lines",
    categories: months.map((name) => category(name)),
    series: years.map(([name, values]) => one(name, persons, values)),
    items: "måneder",
    descriptive: "Fuldtidspersoner pr. måned, marts-februar",
    source: "eksempeltal",
  },
  {
    ...usual,
    template: "status",
    categories: groups.map((g) => category(`Gruppe ${g}`)),
    series: outcomes.map(([name, key]) =>
      one(
        name,
        percent(0),
        groups.map((g) => figure(`s2_g${g}_6mdr_${key}`)),
      ),
    ),
    descriptive: "Status seks måneder efter afsluttet forløb, Viborg, pct.",
  },
  {
    ...usual,
    template: "table",
    categoryHead: "Kommune",
    categories: towns.map((town) => category(capital(town), capital(town) === own ? "own" : "plain")),
    series: (["til", "fra", "net"] as const).map((key, at) =>
      one(
        ["Tilflyttede", "Fraflyttede", "Netto"][at] ?? "",
        { ...counted("personer"), ...(key === "net" ? { signed: true as const } : {}) },
        towns.map((town) => figure(`s2_flyt_${town}_${key}`)),
      ),
    ),
    items: "kommuner",
    descriptive: "Til- og fraflytning, 16-29-årige, personer, ultimo 2016 til ultimo 2017",
    source: "Danmarks Statistik og egne beregninger",
  },
];

export const documentPages = (): readonly Page[] => documentInputs.map(makePage);
