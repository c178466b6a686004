import { card } from "../card";
import { danishNumber, danishShare } from "../danish";
import { isAbove } from "../math/decimalValue";
import { division, wrongValue } from "../refusal";

/** Every second to every twentieth. */
const ordinals = [
  ...["anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende", "ellevte"],
  ...["tolvte", "trettende", "fjortende", "femtende", "sekstende", "syttende", "attende", "nittende", "tyvende"],
];
const least = 2;
const most = least + ordinals.length - 1;

/** So near 1 ÷ n that neither "knap" nor "godt" is said. */
const nearEnough = 0.02;

/**
 * A share as people say it: every third, just under every third.
 *
 *     n = the whole number nearest to denominator ÷ count; "knap" where fewer than one in n, "godt" where more
 *
 * Shapes   numbers in, a text for each.
 * Units    persons or anything else, of one kind.
 * Refuses  more than a half or less than one in twenty, where the percentage says it; a denominator of 0.
 * Source   the summary's "ca. hver 4." of 184 of 634, which is every 3.4th: just under every third.
 */
export function oneInText(count: number, denominator: number): string {
  if (denominator === 0) throw division("nævner er 0, så der er ingen andel.");
  const share = count / denominator;
  const nearest = Math.floor(denominator / count + 0.5);
  if (isAbove(share, 1 / least) || !(nearest <= most)) throw wrongValue(asPercentage(count, denominator, share));
  const part = share * nearest;
  const near = Math.abs(part - 1);
  const ordinal = ordinals[nearest - least] ?? "";
  if (!isAbove(near, nearEnough)) return `hver ${ordinal}`;
  return `${part < 1 ? "knap" : "godt"} hver ${ordinal}`;
}

function asPercentage(count: number, denominator: number, share: number): string {
  const what = `antal er ${danishNumber(count)} af ${danishNumber(denominator)}`;
  const why = share > 1 / least ? "mere end hver anden" : "mindre end hver tyvende";
  return `${what}, ${why}. Skriv procenten: ${danishShare(Number(share.toPrecision(3)))}.`;
}

export default card({
  id: "HVERNTE",
  title: { da: "Hver hvor mange?", en: "One in how many?" },
  asked: ["hver tredje", "hver fjerde", "én ud af"],
  family: "publish",
  summary: { da: "En andel som hver n'te: knap hver tredje.", en: "A share as one in so many, in Danish." },
  formula: {
    da: "n er det hele tal nærmest nævner ÷ antal; knap, når det er færre end én af n, godt, når det er flere",
    en: "n is the whole number nearest to denominator ÷ count; knap where it is fewer than one in n, godt where more",
  },
  notes: [
    {
      da: "Inden for 2 % af 1 ÷ n siges hverken knap eller godt. Over en halv og under en tyvendedel afvises: skriv da procenten.",
      en: "Within 2% of 1 ÷ n neither knap nor godt is said. Above a half and below a twentieth are refused: write the percentage.",
    },
    {
      da: "Pas på tal af hver sin slags: 184 tilflyttere på et år mod en bestand på 634 siger ikke, at hver tredje i bestanden er tilflytter.",
      en: "Beware of figures of two kinds: 184 who moved in over a year against a stock of 634 does not mean that a third of the stock moved in.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "count",
      name: "antal",
      english: "count",
      help: { da: "Dem, der tælles.", en: "Those counted." },
    },
    {
      kind: "number",
      of: "population",
      name: "nævner",
      english: "denominator",
      help: { da: "Alle, de er en del af.", en: "All of whom they are a part." },
    },
  ],
  result: { shape: "figure", columns: [{ heading: "tekst", english: "text", unit: "text" }] },
  examples: [
    {
      args: [184, 634],
      gives: "knap hver tredje",
      note: { da: "Ikke hver fjerde, som trykt", en: "Not one in four, as printed" },
    },
    {
      args: [
        [[1], [255], [36], [50]],
        [[2], [1000], [100], [1000]],
      ],
      gives: [["hver anden"], ["hver fjerde"], ["godt hver tredje"], ["hver tyvende"]],
    },
    { args: [60, 100], refuses: "#VALUE!", says: "mere end hver anden. Skriv procenten: 60 %" },
    { args: [0, 100], refuses: "#VALUE!", says: "mindre end hver tyvende. Skriv procenten: 0 %" },
    { args: [5, 0], refuses: "#DIV/0!", says: "nævner er 0" },
    { args: ["", 100], refuses: "#N/A", says: "Mangler: antal" },
  ],
  sources: ["Viborg Kommune, TULU-opsummering: 184 af 634"],
  plain: {
    formula(_, count, denominator) {
      const nearest = `INT(${denominator}/${count}+0.5)`;
      const part = `${count}/${denominator}*${nearest}`;
      const words = ordinals.map((ordinal) => `"${ordinal}"`).join(",");
      return (
        `IF(ABS(${part}-1)<=${nearEnough},"",IF(${part}<1,"knap ","godt "))` + `&"hver "&CHOOSE(${nearest}-1,${words})`
      );
    },
    loses: [
      {
        says: "mere end hver anden",
        da: "Lidt over en halv afvises ikke: det bliver godt hver anden.",
        en: "A little more than a half is not refused: it becomes just over every second.",
      },
    ],
  },
  compute: oneInText,
});
