import { useEffect, useRef, useState } from "react";
import type { SheetToCheck } from "../../../checks/checkedSheet";
import { checkedWorkbook } from "../../../checks/checkedWorkbook";
import type { Finding } from "../../../checks/finding";
import { sharedArea, type Place } from "../../../sheet/place";
import { areaOf } from "../../../tables/addressedAreas";
import type { PassedOver } from "../../../workbook/passedOver";
import { troubleOf } from "../../../workbook/session";
import { useWorkbook, type Workbook } from "../../port";
import { asSaid } from "./asSaid";
import { inSlices } from "./inSlices";

/** What is to be checked; a selection is part of a sheet. */
export type Scope =
  | { readonly kind: "selection"; readonly places: readonly Place[] }
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "workbook" };

export interface CheckedScope {
  readonly scope: Scope;
  /** Sheets that were checked, and those that are too large for it. */
  readonly sheets: readonly string[];
  readonly tooLarge: readonly string[];
  readonly findings: readonly Finding[];
  readonly passedOver: readonly PassedOver[];
}

export type CheckingState =
  | { readonly step: "idle" }
  | { readonly step: "reading" | "checking"; readonly sheet: string; readonly done: number }
  | { readonly step: "stopped" }
  | { readonly step: "failed"; readonly detail: string }
  | ({ readonly step: "done" } & CheckedScope);

export interface CheckingWork {
  readonly state: CheckingState;
  readonly start: (scope: Scope) => Promise<void>;
  readonly stop: () => void;
  /** Looks again at what has been passed over. */
  readonly refresh: () => Promise<void>;
}

/** A sheet of more cells than this is not checked. */
const mostCells = 500_000;
/** Other sheets are read for what they hold as long as all of them together are no larger. */
const mostBeside = 300_000;

/** Reads what is asked about in pieces and checks it in slices. */
export function useChecking(): CheckingWork {
  const workbook = useWorkbook();
  const [state, setState] = useState<CheckingState>({ step: "idle" });
  const latest = useRef<AbortController>(undefined);
  useEffect(() => () => latest.current?.abort(), []);

  const start = async (scope: Scope): Promise<void> => {
    latest.current?.abort();
    const { signal } = (latest.current = new AbortController());
    // One who has asked sees at once that it is under way, and can stop it before Excel has answered.
    setState({ step: "reading", sheet: firstSheet(scope), done: 0 });
    try {
      const read = await readScope(workbook, scope, signal, (sheet, done) => {
        if (!signal.aborted) setState({ step: "reading", sheet, done });
      });
      // A hundred municipalities' counts are loaded when something is checked, not with the tab.
      const { officialCounts: official } = await import("../../../sources/officialCounts");
      const work = checkedWorkbook(await asSaid(workbook, read.all), new Set(read.sheets), { official });
      const findings = await inSlices(work, signal, (progress) => setState({ step: "checking", ...progress }));
      if (!findings) return;
      const passedOver = await workbook.passedOver();
      if (signal.aborted) return;
      const inScope = findings.filter((finding) => isInScope(finding, scope));
      setState({ step: "done", scope, sheets: read.sheets, tooLarge: read.tooLarge, findings: inScope, passedOver });
    } catch (reason) {
      const { reason: why, detail } = troubleOf(reason);
      if (!signal.aborted && why !== "stopped") setState({ step: "failed", detail });
    }
  };
  return {
    state,
    start,
    stop: () => {
      latest.current?.abort();
      setState({ step: "stopped" });
    },
    refresh: async () => {
      const passedOver = await workbook.passedOver();
      setState((before) => (before.step === "done" ? { ...before, passedOver } : before));
    },
  };
}

const firstSheet = (scope: Scope): string =>
  scope.kind === "sheet" ? scope.name : scope.kind === "selection" ? (scope.places[0]?.sheet ?? "") : "";

async function readScope(
  workbook: Workbook,
  scope: Scope,
  signal: AbortSignal,
  onProgress: (sheet: string, done: number) => void,
) {
  const heads = await workbook.sheetHeads();
  const asked = new Set(
    scope.kind === "workbook"
      ? heads.map(({ name }) => name)
      : scope.kind === "sheet"
        ? [scope.name]
        : scope.places.map(({ sheet }) => sheet),
  );
  const isLarge = (cells: number): boolean => cells > mostCells;
  const own = heads.filter(({ name, cells }) => asked.has(name) && !isLarge(cells));
  const others = heads.filter(({ name }) => !asked.has(name));
  const beside = others.reduce((sum, { cells }) => sum + cells, 0) <= mostBeside ? others : [];
  const wanted = heads.filter((head) => own.includes(head) || beside.includes(head));
  const cells = Math.max(
    1,
    wanted.reduce((sum, head) => sum + head.cells, 0),
  );
  const all: SheetToCheck[] = [];
  let before = 0;
  for (const head of wanted) {
    onProgress(head.name, before / cells);
    all.push(
      await workbook.readWholeSheet(head.name, {
        signal,
        onProgress: (done) => onProgress(head.name, (before + done) / cells),
      }),
    );
    before += head.cells;
  }
  return {
    all,
    sheets: own.map(({ name }) => name),
    tooLarge: heads.filter(({ name, cells: count }) => asked.has(name) && isLarge(count)).map(({ name }) => name),
  };
}

function isInScope({ sheet, cells }: Finding, scope: Scope): boolean {
  if (scope.kind !== "selection") return true;
  return cells.some((address) => {
    const area = areaOf(address);
    return area && scope.places.some((place) => place.sheet === sheet && sharedArea(place, area) !== undefined);
  });
}
