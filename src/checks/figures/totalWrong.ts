import { check } from "../check";
import { textToTheLeft } from "./nearestText";
import { figure } from "../sentence";
import { totalParts, type TotalParts } from "./totalParts";

/** A typed total this near its parts is a slip; one that is further off may be the total of more than the rows shown. */
const near = 0.1;

/** Rows that are the sum of others under them: without one of them, or some first or last of them, the total is right. */
function isNested({ parts, total }: TotalParts): boolean {
  const equals = (sum: number): boolean => Math.abs(sum - total) <= 1e-9 * Math.max(1, Math.abs(total));
  const sum = parts.reduce((all, part) => all + part, 0);
  if (parts.some((part) => equals(sum - part))) return true;
  let first = 0;
  return parts.some((part) => equals((first += part)) || equals(sum - first));
}

/** A figure among its parts is their mean, as a share of the whole is of the parts' shares. */
const isMean = ({ parts, total }: TotalParts): boolean => total >= Math.min(...parts) && total <= Math.max(...parts);

/** A typed total that its parts do not make, beyond what rounding can do. */
export default check({
  id: "total-wrong",
  title: { da: "Total, der ikke er summen", en: "Total that is not the sum" },
  summary: {
    da: "En skrevet total, som de skrevne dele ikke giver, ud over hvad afrunding kan forklare.",
    en: "A typed total that its typed parts do not make, beyond what rounding can explain.",
  },
  sentences: {
    wrong: {
      da: (name: string, cell: string, total: string, sum: string, difference: string) =>
        `${name} i ${cell} er ${total}, men delene giver ${sum}. Forskellen er ${difference}.`,
      en: (name: string, cell: string, total: string, sum: string, difference: string) =>
        `${name} in ${cell} is ${total}, but its parts make ${sum}. The difference is ${difference}.`,
    },
  },
  *find(sheet, say) {
    for (const reading of sheet.tables) {
      const totals = totalParts(sheet, reading);
      const right = totals.filter(({ verdict }) => verdict !== "afviger");
      const wrong = totals.filter((one) => one.verdict === "afviger" && !isNested(one) && !isMean(one));
      for (const one of wrong) {
        const known = right.length >= 2 && right.length > wrong.length;
        if (!known && (totals.length > 1 || Math.abs(one.total - one.sum) > near * Math.abs(one.sum))) continue;
        const name = textToTheLeft(sheet, one.row, one.column) || "Total";
        const difference = Number((one.total - one.sum).toPrecision(12));
        const parts = [figure(one.total), figure(one.sum), figure(difference)] as const;
        yield { weight: "differs", cells: [one.address], says: say.wrong(name, one.address, ...parts) };
      }
    }
  },
  trips: [
    {
      cells: [
        ["Opgave", "Timer"],
        ["Forberedelse", 65],
        ["Opstart", 30],
        ["Analyse", 70],
        ["Workshops", 65],
        ["Afslutning", 20],
        ["I alt", 255],
      ],
      finds: ["B7"],
    },
    {
      cells: [
        ["Ydelse", "Januar", "Februar", "Marts"],
        ["Kontanthjælp", 410, 415, 420],
        ["Sygedagpenge", 255, 261, 248],
        ["Ledighedsydelse", 130, 131, 129],
        ["I alt", 795, 870, 797],
      ],
      finds: ["C5"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Gruppe", "Pr. 1.000"],
        ["Gruppe 1", 46],
        ["Gruppe 2", 20],
        ["Gruppe 3", 43],
        ["I alt", 110],
      ],
      finds: [],
    },
    {
      cells: [
        ["Gruppe", "Antal"],
        ["Unge", 412],
        ["18-24 år", 200],
        ["25-29 år", 212],
        ["Voksne", 900],
        ["I alt", 1312],
      ],
      finds: [],
    },
    {
      cells: [
        ["Konto", "Budget", "Forbrug", "Forbrug i pct.", "Forventet"],
        ["Ydelser", 412, 275, 66.7, 418],
        ["Drift", 58, 38, 65.5, 57],
        ["Netto i alt", 470, 313, 66.6, 475],
      ],
      finds: [],
    },
    {
      cells: [
        ["Gruppe", "Antal", "Andel i pct."],
        ["Mænd", 624, 42.5],
        ["Kvinder", 843, 57.5],
        ["I alt", 1467, 100],
      ],
      finds: [],
    },
  ],
});
