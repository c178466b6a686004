import { card } from "../card";
import { decimalDifference } from "../math/decimalDifference";
import { division } from "../refusal";

/**
 * How much of the way from the starting point to the goal has been covered.
 *
 *     (start − status) ÷ (start − goal)
 *
 * Shapes   numbers in, a number out; a column gives a column.
 * Units    any, the same three times; the result is a fraction, above 1 beyond the goal, negative the wrong way.
 * Refuses  a goal equal to the starting point, judged at 15 digits.
 * Source   Viborg Kommune's status of initiatives: from 41 to 27 with the goal 15.
 */
export function goalAttainment(start: number, status: number, goal: number): number {
  const way = decimalDifference(start, goal);
  if (way === 0) throw division("mål er lig med udgangspunkt, så der er ingen vej at måle på.");
  return decimalDifference(start, status) / way;
}

const number = { kind: "number", of: "number" } as const;

export default card({
  id: "MAALOPFYLDELSE",
  name: "MÅLOPFYLDELSE",
  title: { da: "Målopfyldelse", en: "Goal attainment" },
  asked: ["mål", "hvor langt er vi"],
  family: "budget",
  summary: {
    da: "Hvor stor en del af vejen til målet der er nået.",
    en: "How much of the way to the goal has been covered.",
  },
  formula: { da: "(udgangspunkt − status) ÷ (udgangspunkt − mål)", en: "(start − status) ÷ (start − goal)" },
  notes: [
    {
      da: "Virker både, når tallet skal ned og op. Over 100 %: længere end målet. Negativ: den forkerte vej.",
      en: "Works whether the figure is to fall or rise. Above 100%: beyond the goal. Negative: the wrong way.",
    },
  ],
  parameters: [
    {
      ...number,
      name: "udgangspunkt",
      english: "start",
      help: { da: "Tallet, da indsatsen begyndte.", en: "The figure when the effort began." },
    },
    { ...number, name: "status", english: "status", help: { da: "Tallet nu.", en: "The figure now." } },
    { ...number, name: "mål", english: "goal", help: { da: "Tallet, der skal nås.", en: "The figure to reach." } },
  ],
  result: { shape: "figure", columns: [{ heading: "målopfyldelse", english: "goal attainment", unit: "share" }] },
  examples: [
    { args: [41, 27, 15], gives: 14 / 26, note: { da: "Straksaktivering: 53,8 % af vejen", en: "53.8% of the way" } },
    { args: [16.1, [[17.3], [18.5]], 18.5], gives: [[0.5], [1]] },
    { args: [80, 90, 50], gives: -1 / 3 },
    { args: [41, 27, 41], refuses: "#DIV/0!", says: "mål er lig med udgangspunkt" },
    { args: [41, "", 15], refuses: "#N/A", says: "Mangler: status" },
    { args: [41, "27 unge", 15], refuses: "#VALUE!", says: 'status er teksten "27 unge". Skriv et tal' },
  ],
  sources: ["Viborg Kommune, status på indsatser: fra 41 til 27 med målet 15"],
  plain: { formula: (_, start, status, goal) => `(${start}-${status})/(${start}-${goal})` },
  compute: goalAttainment,
  steps(t, start, status, goal) {
    const [covered, whole] = [start - status, start - goal];
    return [
      `${t.say("Tilbagelagt", "Covered")}: ${t.number(start)} − ${t.term(status)} = ${t.number(covered)}`,
      `${t.say("Hele vejen", "The whole way")}: ${t.number(start)} − ${t.term(goal)} = ${t.number(whole)}`,
      `${t.number(covered)} ÷ ${t.term(whole)} = ${t.share(goalAttainment(start, status, goal))}`,
    ];
  },
});
