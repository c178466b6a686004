import { probes } from "../../../src/taskpane/selftest/catalogue";
import { runSelfTest, type SelfTest, type SelfTestProgress } from "../../../src/taskpane/selftest/runSelfTest";
import { readExcelFacts } from "../../../src/workbook/excelFacts";
import { settingsInMemory } from "../../../src/workbook/settings";
import { openTestSheet } from "../../../src/workbook/testSheet/testSheet";
import { openWorkbook, type WorkbookInNode } from "../../workbook/workbookInNode";

jest.setTimeout(120_000);

const run = (signal = new AbortController().signal, onProgress: (progress: SelfTestProgress) => void = () => undefined) =>
  runSelfTest(probes, { openTestSheet, readExcelFacts, settings: settingsInMemory(), signal, onProgress });

test("x", async () => {
  const book = await openWorkbook(undefined, {});
  const t = await run();
  for (const { probe, finding } of t.tried) console.log(probe.id, finding.verdict, finding.said.da);
  console.log(t.facts, t.seconds, t.left, book.grid.sheets().map((s) => s.name));
});
