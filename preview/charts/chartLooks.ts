import type { ChartText } from "../cells/chartState";
import type { ChartData } from "./chartData";

export const pixels = (points: number): number => (points * 96) / 72;

/** Excel's colours for series that nobody has given one. */
const usual = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export const colourOf = ({ series }: ChartData, at: number): string => {
  const look = series[at]?.look;
  return look?.fill ?? look?.line.color ?? usual[at % usual.length] ?? "";
};

export const textLook = ({ color, size, bold }: ChartText, usualSize: number) => ({
  size: pixels(size ?? usualSize),
  ...(color === undefined ? {} : { colour: color }),
  ...(bold ? { bold } : {}),
});
