import { troubleOf, unlessStopped } from "../../workbook/session";
import type { ExcelFacts } from "../../workbook/excelFacts";
import type { ExcelHabits, Settings } from "../../workbook/settings";
import type { TestSheet } from "../../workbook/testSheet/testSheet";
import type { Finding, Probe } from "./probe";
import { untried } from "./probe";

export interface Tried {
  readonly probe: Probe;
  readonly finding: Finding;
}

/** What came of a self-test. */
export interface SelfTest {
  readonly facts: ExcelFacts;
  readonly tried: readonly Tried[];
  /** How many there were to try: more than were tried where the user stopped it. */
  readonly all: number;
  readonly milliseconds: number;
  /** The sheet, where it could not be taken away again. */
  readonly left: string | undefined;
}

export interface SelfTestProgress {
  /** The probe under way, and those before it. */
  readonly probe: Probe;
  readonly place: number;
  readonly tried: readonly Tried[];
  /** How far it has come with what it counts, where it counts something. */
  readonly done: number;
  readonly of: number;
}

export interface SelfTestTools {
  readonly openTestSheet: () => Promise<TestSheet>;
  readonly settings: Settings;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SelfTestProgress) => void;
}

/** Tries one thing after the other on a sheet of its own, which is taken away whatever happens. */
export async function runSelfTest(probes: readonly Probe[], tools: SelfTestTools): Promise<SelfTest> {
  const { signal, onProgress, settings } = tools;
  const begun = performance.now();
  const sheet = await tools.openTestSheet();
  const tried: Tried[] = [];
  let left: string | undefined;
  try {
    for (const [place, probe] of probes.entries()) {
      const told = (done: number, of: number): void => {
        unlessStopped(signal);
        onProgress({ probe, place, tried: [...tried], done, of });
      };
      told(0, 0);
      tried.push({ probe, finding: await findingOf(probe, { sheet, settings, signal, onProgress: told }) });
    }
  } catch (reason) {
    if (troubleOf(reason).reason !== "stopped") throw reason;
  } finally {
    left = await sheet.remove().then(
      () => undefined,
      () => sheet.name,
    );
  }
  return { facts: sheet.facts, tried, all: probes.length, milliseconds: performance.now() - begun, left };
}

/** What Excel refuses is a finding too; the next probe begins on an empty sheet. */
async function findingOf(probe: Probe, bench: Parameters<Probe["run"]>[0]): Promise<Finding> {
  try {
    return await probe.run(bench);
  } catch (reason) {
    const { reason: kind, detail } = troubleOf(reason);
    if (kind === "stopped") throw reason;
    return untried(`Kunne ikke prøves. Excel svarede: ${detail}`, `Could not be tried. Excel answered: ${detail}`);
  } finally {
    await bench.sheet.clear().catch(() => undefined);
  }
}

/** What the pane is to remember of this Excel. */
export const habitsFound = ({ tried }: SelfTest): ExcelHabits =>
  Object.assign({}, ...tried.map(({ finding }) => finding.habits ?? {})) as ExcelHabits;
