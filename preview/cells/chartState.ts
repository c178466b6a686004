import type { Area } from "../../src/sheet/place";

/** The kinds of chart that the preview can show, by Excel's names. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
] as const;
export type ChartType = (typeof chartTypes)[number];

/** Cells that a chart reads, on a sheet as the grid calls it. */
export interface ChartCells {
  readonly sheet: string;
  readonly area: Area;
}

/** A corner of a chart: points from the upper left corner of a cell. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

export interface ChartText {
  readonly color?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
}

export type ChartLineStyle = "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "RoundDot" | "None";

export interface ChartLine {
  readonly color?: string;
  readonly style?: ChartLineStyle;
  /** Points. */
  readonly weight?: number;
}

export type ChartLabelPosition = "OutsideEnd" | "InsideEnd" | "InsideBase" | "Center" | "Right" | "Left" | "Top";

/** The label of a point, or of all points of a series. */
export interface ChartLabel {
  readonly position?: ChartLabelPosition;
  readonly showValue?: boolean;
  readonly showSeriesName?: boolean;
  readonly separator?: string;
  /** English number format code; the cells' own where it is left out. */
  readonly numberFormat?: string;
  /** The cell whose text it tells in the figure's place. */
  readonly cell?: ChartCells;
  readonly text: ChartText;
}

export interface ChartPoint {
  readonly fill?: string;
  /** Undefined: as the series says. */
  readonly label?: ChartLabel;
}

export interface ChartSeries {
  /** A text, or the cell that holds it. */
  readonly name: string | ChartCells;
  readonly values?: ChartCells;
  readonly categories?: ChartCells;
  /** Undefined: Excel's own choice. */
  readonly fill?: string;
  readonly line: ChartLine;
  /** Whether the points of a line are marked. */
  readonly marker: "Automatic" | "None";
  /** Per cent of a bar's width between groups of bars. */
  readonly gapWidth: number;
  readonly overlap: number;
  readonly labels?: ChartLabel;
  readonly points: Readonly<Record<number, ChartPoint>>;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly reversed: boolean;
  /** Undefined: Excel's own choice. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly numberFormat?: string;
  readonly tickLabelPosition: "NextToAxis" | "Low" | "High" | "None";
  readonly gridlines: boolean;
  readonly gridlineColor?: string;
  readonly line: ChartLine;
  readonly text: ChartText;
  readonly title?: string;
}

/** A chart as the preview keeps it: plain data, the same in both grids. */
export interface ChartState {
  readonly id: string;
  /** As the grid calls it. */
  readonly sheet: string;
  readonly name: string;
  readonly type: ChartType;
  /** The corners between which it lies: it moves, and grows, with its cells. */
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  readonly title: { readonly visible: boolean; readonly text: string; readonly look: ChartText };
  readonly legend: {
    readonly visible: boolean;
    readonly position: "Top" | "Bottom" | "Left" | "Right";
    readonly look: ChartText;
  };
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly series: readonly ChartSeries[];
  /** Points, of what lies between the axes; Excel's own choice where it is left out. */
  readonly plotWidth?: number;
  /** Whether hidden rows are left out. */
  readonly plotVisibleOnly: boolean;
}
