import { card } from "../card";
import { decimalDifference } from "../math/decimalDifference";

/**
 * A budget deviation as the part from the volume and the part from the price; they add up.
 *
 *     volume: (actual volume − budget volume) × budget price
 *     price:  (actual price − budget price) × actual volume
 *
 * Shapes   numbers in, a line of three out.
 * Units    volume: full-time persons; price: kr. per person for the period; results kr., positive means dearer.
 * Refuses  nothing beyond its arguments' domains.
 * Source   the usual reading in Danish budget follow-up: no mixed term, it goes with the price.
 */
export function priceVolume(
  budgetVolume: number,
  budgetPrice: number,
  actualVolume: number,
  actualPrice: number,
): [deviation: number, volumeDeviation: number, priceDeviation: number] {
  const volume = decimalDifference(actualVolume, budgetVolume) * budgetPrice;
  const price = decimalDifference(actualPrice, budgetPrice) * actualVolume;
  return [volume + price, volume, price];
}

const count = { kind: "number", of: "count" } as const;
const price = { kind: "number", of: "price" } as const;

export default card({
  id: "PRISMAENGDE",
  name: "PRISMÆNGDE",
  title: { da: "Antal eller pris?", en: "Volume or price?" },
  asked: ["merforbrug", "mængde", "budgetafvigelse"],
  family: "budget",
  summary: {
    da: "Deler en budgetafvigelse op i mængde og pris, i kr.",
    en: "Splits a budget deviation into volume and price, in kr.",
  },
  formula: {
    da: "mængde = (faktiskantal − budgetantal) × budgetpris · pris = (faktiskpris − budgetpris) × faktiskantal",
    en: "volume = (actual volume − budget volume) × budget price · price = (actual price − budget price) × actual volume",
  },
  notes: [
    {
      da: "Positiv: dyrere end budgettet. Negativ: billigere. De to dele giver tilsammen afvigelsen.",
      en: "Positive: dearer than the budget. Negative: cheaper. The two parts make the deviation.",
    },
  ],
  parameters: [
    {
      ...count,
      name: "budgetantal",
      english: "budget volume",
      help: { da: "Budgetterede fuldtidspersoner.", en: "Budgeted full-time persons." },
    },
    {
      ...price,
      name: "budgetpris",
      english: "budget price",
      help: { da: "Budgetteret pris pr. person, i kr.", en: "Budgeted price per person, in kr." },
    },
    {
      ...count,
      name: "faktiskantal",
      english: "actual volume",
      help: { da: "Faktiske eller forventede fuldtidspersoner.", en: "Actual or expected full-time persons." },
    },
    {
      ...price,
      name: "faktiskpris",
      english: "actual price",
      help: { da: "Faktisk eller forventet pris pr. person, i kr.", en: "Actual or expected price per person, in kr." },
    },
  ],
  result: {
    shape: "line",
    columns: [
      { heading: "afvigelse (faktisk − budget)", english: "deviation (actual − budget)", unit: "kr" },
      { heading: "mængdeafvigelse", english: "volume deviation", unit: "kr" },
      { heading: "prisafvigelse", english: "price deviation", unit: "kr" },
    ],
  },
  examples: [
    { args: [100, 67772, 90, 70000], gives: [[-477200, -677720, 200520]] },
    {
      args: [[[10], [20]], 1000, [[12], [20]], 1100],
      gives: [
        [3200, 2000, 1200],
        [2000, 0, 2000],
      ],
    },
    { args: [100, -1, 90, 70000], refuses: "#VALUE!", says: "budgetpris er −1. Skriv prisen i kroner" },
    { args: [100, 67772, 90, 0], refuses: "#VALUE!", says: "faktiskpris er 0. Er cellen tom?" },
    { args: [100, 67772, "", 70000], refuses: "#N/A", says: "Mangler: faktiskantal" },
  ],
  sources: ["Dansk budgetopfølgning: mængden til budgetpris, prisen på den faktiske mængde"],
  plain: {
    formula: ({ column }, budgetCount, budgetPrice, count, price) =>
      [
        `${count}*${price}-${budgetCount}*${budgetPrice}`,
        `(${count}-${budgetCount})*${budgetPrice}`,
        `(${price}-${budgetPrice})*${count}`,
      ][column],
  },
  compute: priceVolume,
  next: ["MAALOPFYLDELSE"],
  steps(t, budgetVolume, budgetPrice, actualVolume, actualPrice) {
    const [deviation, volume, dearer] = priceVolume(budgetVolume, budgetPrice, actualVolume, actualPrice);
    const more = `${t.number(actualVolume)} − ${t.number(budgetVolume)}`;
    const priced = `${t.kr(actualPrice)} − ${t.kr(budgetPrice)}`;
    return [
      `${t.say("Mængde", "Volume")}: (${more}) × ${t.kr(budgetPrice)} = ${t.kr(volume)}`,
      `${t.say("Pris", "Price")}: (${priced}) × ${t.number(actualVolume)} = ${t.kr(dearer)}`,
      `${t.say("Afvigelse i alt", "Deviation in all")}: ${t.kr(volume)} + ${t.kr(dearer)} = ${t.kr(deviation)}`,
    ];
  },
});
