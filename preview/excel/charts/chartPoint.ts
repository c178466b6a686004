import type { ChartCells, ChartLabelPosition, ChartPoint as PointState } from "../../cells/chartState";
import { ApiCollection, ApiObject } from "../../office/apiObject";
import { HostError } from "../../office/hostError";
import { ChartFill, ChartFormat } from "./chartFormats";
import type { Part } from "./chartHandle";
import { ChartDataLabels } from "./chartLabels";

export class ChartPoint extends ApiObject {
  readonly typeName = "ChartPoint";
  override readonly scalars = ["hasDataLabel"];

  constructor(
    private readonly point: Part<PointState>,
    private readonly allowed: (position: ChartLabelPosition) => boolean,
    private readonly cellOf: (address: string) => ChartCells,
  ) {
    super();
  }

  get hasDataLabel(): boolean {
    return this.point.read().label !== undefined;
  }

  set hasDataLabel(has: boolean) {
    if (has && !this.hasDataLabel) this.point.change({ label: { text: {} } });
  }

  get dataLabel(): ChartDataLabels {
    const { point } = this;
    return new ChartDataLabels(
      "ChartDataLabel",
      {
        read: () => point.read().label ?? { text: {} },
        change: (part) => {
          const { label } = point.read();
          if (!label) throw new HostError("InvalidOperation");
          point.change({ label: { ...label, ...part } });
        },
      },
      this.allowed,
      this.cellOf,
    );
  }

  get format(): ChartFormat {
    return new ChartFormat("ChartPointFormat", new ChartFill((fill) => this.point.change({ fill })));
  }
}

export class ChartPointsCollection extends ApiCollection<ChartPoint> {
  readonly typeName = "ChartPointsCollection";
  override readonly scalars = ["count"];

  constructor(
    readonly count: number,
    private readonly at: (index: number) => ChartPoint,
  ) {
    super();
  }

  get items(): ChartPoint[] {
    return Array.from({ length: this.count }, (_, index) => this.at(index));
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): ChartPoint {
    if (index < 0 || index >= this.count) throw new HostError("InvalidArgument");
    return this.at(index);
  }
}
