import { CommandType, type ICommandInfo, type IRange } from "@univerjs/core";
import type { ChartState } from "../../cells/chartState";
import type { Move } from "../../cells/move";
import { movedChart } from "../movedChart";
import type { GridSession } from "./gridSession";
import { movedBy } from "./moveLog";
import { undoableMutation } from "./undoableMutation";

const chartsMutation = "tulu.mutation.charts";

interface ChartsParams {
  readonly unitId: string;
  readonly charts: readonly ChartState[];
}

/** The charts of the open workbook. Univer has none: they are kept beside it, and undone by a mutation of our own. */
export class SheetCharts {
  readonly #session: GridSession;
  readonly #listeners = new Set<() => void>();
  #charts: readonly ChartState[] = [];

  constructor(session: GridSession) {
    this.#session = session;
    const { commands } = session.grid;
    commands.registerCommand({
      id: chartsMutation,
      type: CommandType.MUTATION,
      handler: (_accessor, { unitId, charts }: ChartsParams) => {
        if (unitId !== session.unit) return false;
        this.#set(charts);
        return true;
      },
    });
    commands.onCommandExecuted((command) => this.#follow(command));
  }

  get all(): readonly ChartState[] {
    return this.#charts;
  }

  /** One step of undo. */
  change(charts: readonly ChartState[]): void {
    const unitId = this.#session.unit;
    const put = (all: readonly ChartState[]) => ({ id: chartsMutation, params: { unitId, charts: all } });
    undoableMutation(this.#session, put(charts), put(this.#charts));
  }

  forget(): void {
    this.#set([]);
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #set(charts: readonly ChartState[]): void {
    this.#charts = charts;
    for (const listener of this.#listeners) listener();
  }

  /** Rows and columns that are put in or taken out move charts and what they read; their undoing moves them back. */
  #follow({ id, params }: Readonly<ICommandInfo>): void {
    if (this.#charts.length === 0) return;
    const move: Move | undefined = movedBy(id, params as { subUnitId?: string; range?: IRange } | undefined);
    if (move) this.#set(this.#charts.flatMap((chart) => movedChart(chart, move) ?? []));
  }
}
