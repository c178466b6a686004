import { spotAddress } from "../src/sheet/place";
import type { CellData, SheetData, WorkbookData } from "../preview/cells/workbookData";
import type { GridValue } from "../preview/cells/value";
import { excelAnswersCompared } from "./witness/excelAnswers";
import { calculatedBlocks, type CalculatedBlock } from "./witness/calculatedBlocks";
import { plainFormsCompared } from "./witness/plainForms";
import { recalculated } from "./witness/recalculated";
import { sharedCopies } from "./witness/sharedCopies";
import { witnessedBlocks } from "./witness/witnessedBlocks";
import { figuresSheet, nativeSheet, witnessWorkbook } from "./witness/witnessWorkbook";

/**
 * LibreOffice as an independent witness (`npm run witness`): the blocks that the pane writes are calculated over the
 * grid in memory with TULU's functions and saved to .xlsx, each figure as a value; on the sheet beside stand native
 * formulas over the same cells, without results. LibreOffice recalculates them; each must come to TULU's figure.
 * It is no part of `npm test`, since LibreOffice is large.
 */
async function witness(): Promise<void> {
  const witnessed = witnessedBlocks();
  const blocks = await calculatedBlocks(witnessed);
  const workbook = recalculated(witnessWorkbook(witnessed.data, blocks));
  const groups = new Map<string, Group>();
  blocks.forEach((block, k) => compare(block, k, workbook, groups));
  const all = [...groups].sort(([one], [other]) => one.localeCompare(other, "da"));
  for (const [name, { figures, blanks, differences }] of all) {
    console.log(`${differences.length === 0 ? "✓" : "✗"} ${name}: ${figures} tal, ${blanks} tomme eller tekst`);
    for (const difference of differences.slice(0, 5)) console.log(`    ${difference}`);
  }
  const sum = (of: (group: Group) => number): number => all.reduce((total, [, group]) => total + of(group), 0);
  const different = sum(({ differences }) => differences.length);
  console.log(
    `${blocks.length} blokke, ${sum(({ figures }) => figures)} tal og ${sum(({ blanks }) => blanks)} tomme eller tekst sammenlignet, ${different} forskelle.`,
  );
  if (different > 0) process.exitCode = 1;
  witnessExcelAnswers();
  witnessPlainForms();
  await witnessSharedCopies();
}

/** The formulas with Excel's own answer (test/formulas/excelAnswers.ts): where LibreOffice differs, the table says why. */
function witnessExcelAnswers(): void {
  const { formulas, known, unknown } = excelAnswersCompared();
  const agreeing = formulas - known.length - unknown.length;
  console.log(`Excels svar: ${agreeing} af ${formulas} formler ens, ${known.length} forskelle med grund.`);
  for (const difference of unknown) console.log(`  ✗ ${difference}`);
  if (unknown.length > 0) process.exitCode = 1;
}

/** Each function's plain form over random cells, against the function itself. */
function witnessPlainForms(): void {
  let different = 0;
  for (const { name, figures, refused, faults } of plainFormsCompared()) {
    console.log(`${faults.length === 0 ? "✓" : "✗"} ${name}: ${figures} figures alike, ${refused} refused.`);
    for (const fault of faults.slice(0, 5)) console.log(`    ${fault}`);
    different += faults.length;
  }
  console.log(`Plain forms: ${different} differences.`);
  if (different > 0) process.exitCode = 1;
}

/** Copies for somebody without TULU, opened by LibreOffice. */
async function witnessSharedCopies(): Promise<void> {
  for (const { name, cells, formulas, faults } of await sharedCopies()) {
    console.log(
      `${faults.length === 0 ? "✓" : "✗"} ${name}: ${cells} cells, ${formulas} of them formulas, ${faults.length} shown otherwise.`,
    );
    for (const fault of faults.slice(0, 5)) console.log(`    ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}

interface Group {
  figures: number;
  blanks: number;
  readonly differences: string[];
}

function compare(
  { name, cells }: CalculatedBlock,
  k: number,
  workbook: WorkbookData,
  groups: Map<string, Group>,
): void {
  const [figures, natives] = [sheetCalled(workbook, figuresSheet(k)), sheetCalled(workbook, nativeSheet(k))];
  if (!figures || !natives) throw new Error(`LibreOffice gav ikke arkene for ${name} tilbage.`);
  cells.forEach((line, r) =>
    line.forEach(({ native, ours, value }, c) => {
      if (native === undefined) return;
      const saved = plain(figures.rows[r]?.[c]?.value);
      const found = plain(natives.rows[r]?.[c]?.result);
      const of = ours ?? (isCopy(native) ? "Afskrift af data" : "Blokkenes egne formler");
      const group = groups.get(of) ?? { figures: 0, blanks: 0, differences: [] };
      groups.set(of, group);
      if (typeof value === "number") group.figures++;
      else group.blanks++;
      if (!agrees(plain(value), saved) || !agrees(saved, found))
        group.differences.push(`${name} ${spotAddress(r, c)}: TULU ${saved}, ${native} giver ${found}`);
    }),
  );
}

const sheetCalled = ({ sheets }: WorkbookData, name: string): SheetData | undefined =>
  sheets.find((sheet) => sheet.name === name);

/** A figure fetched, not reckoned: counted for itself. */
const isCopy = (formula: string): boolean =>
  /^(?:IF\(([^(),]+)="","",\1\)|Data![$A-Z0-9]+|\$?[A-Z]+\$?\d+)$/u.test(formula);

type Plain = string | number | boolean;

/** "" stands for nothing; an error is its code. */
function plain(value: GridValue | CellData["result"]): Plain {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value;
  return value.error;
}

const precision = 1e-9;

const agrees = (ours: Plain, theirs: Plain): boolean =>
  typeof ours === "number" && typeof theirs === "number"
    ? Math.abs(ours - theirs) <= precision * Math.max(Math.abs(ours), Math.abs(theirs))
    : ours === theirs;

witness().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
});
