import { catalogue } from "../src/functions/catalogue";
import { Refusal } from "../src/functions/refusal";
import { danishFormulaCall } from "./eval/danishFormulaCall";
import { excelResult } from "./eval/excelResult";
import { danishResult } from "./generated/danishResult";
import { danishError } from "../src/sheet/errorNames";

/** `npm run eval -- "TULU.BESPARELSE(1869;15,9%;13201;67772;0)"` prints the result as a Danish Excel would show it. */
async function evaluated(formula: string): Promise<string> {
  const { name, args } = danishFormulaCall(formula);
  const card = catalogue.find((each) => each.name === name);
  if (!card)
    throw new Error(`Der er ingen funktion TULU.${name}. Der er: ${catalogue.map((each) => each.name).join(", ")}`);
  const result = await excelResult(card, args);
  const reasons = new Set(result.flat().filter((cell) => cell instanceof Refusal && cell.message !== ""));
  return [
    ...danishResult(card, result).map((row) => row.join("\t")),
    ...[...reasons].map((cell) => (cell instanceof Refusal ? `${danishError(cell.code)}: ${cell.message}` : "")),
  ].join("\n");
}

evaluated(process.argv.slice(2).join(" ")).then(
  (text) => console.log(text),
  (reason: unknown) => {
    console.error(reason instanceof Error ? reason.message : reason);
    process.exitCode = 1;
  },
);
