import { contrast } from "../contrast";
import { all, type Node, type OpenedPackage } from "./openedPptx";

/* What a reader with poor sight would miss on a slide, found in the markup: each text with what it stands on, each fill
   with its ground, and neighbours in charts. */

const child = (node: Node | undefined, name: string): Node | undefined =>
  node?.children.find((one) => one.name === name);

/** The colour of a solid fill that is the node's own. */
const fillOf = (node: Node | undefined): string | undefined =>
  child(child(node, "a:solidFill"), "a:srgbClr")?.attributes["val"];

/** Every fault of a slide and its chart; `ground` is what the slide stands on. */
export function contrastFaults(file: OpenedPackage, slide: string, ground: string): string[] {
  const tree = file.tree(slide);
  const panel = all(tree, "p:sp").find((shape) =>
    all(shape, "p:cNvPr").some(({ attributes }) => attributes["name"] === "Baggrund"),
  );
  const under = (panel && fillOf(child(panel, "p:spPr"))) ?? ground;
  const faults: string[] = [];
  const read = (text: string | undefined, on: string, where: string): void => {
    if (text !== undefined && contrast(text, on) < 4.5) faults.push(`${where}: ${text} on ${on}`);
  };
  for (const shape of all(tree, "p:sp")) {
    const on = fillOf(child(shape, "p:spPr")) ?? under;
    const name = all(shape, "p:cNvPr")[0]?.attributes["name"] ?? "";
    for (const run of all(shape, "a:rPr")) read(fillOf(run), on, name);
    if (on !== under && shape !== panel && all(shape, "a:t").length === 0) faults.push(`${name}: a fill without text`);
  }
  for (const cell of all(tree, "a:tc")) {
    const on = fillOf(child(cell, "a:tcPr")) ?? under;
    for (const run of all(cell, "a:rPr")) read(fillOf(run), on, "cell");
  }
  const chart = [...file.related(slide).values()].find((name) => name.includes("/charts/"));
  if (chart !== undefined) faults.push(...chartFaults(file.tree(chart), under));
  return faults;
}

function chartFaults(chart: Node, ground: string): string[] {
  const faults: string[] = [];
  const read = (text: string | undefined, on: string, where: string): void => {
    if (text !== undefined && contrast(text, on) < 4.5) faults.push(`${where}: ${text} on ${on}`);
  };
  const seen = (fill: string, where: string): void => {
    if (contrast(fill, ground) < 3) faults.push(`${where}: ${fill} on ${ground}`);
  };
  for (const text of [...all(chart, "c:catAx"), ...all(chart, "c:valAx"), ...all(chart, "c:legend")])
    for (const look of all(text, "a:defRPr")) read(fillOf(look), ground, text.name);
  const grouping = all(chart, "c:grouping")[0]?.attributes["val"] ?? "";
  const gap = Number(all(chart, "c:gapWidth")[0]?.attributes["val"] ?? 0);
  const series = all(chart, "c:ser");
  for (const one of series) {
    const look = child(one, "c:spPr");
    const line = fillOf(child(look, "a:ln"));
    const fill = fillOf(look);
    const points = one.children.filter(({ name }) => name === "c:dPt").map((point) => fillOf(child(point, "c:spPr")));
    for (const colour of [fill, ...points]) if (colour !== undefined) seen(colour, "fill");
    if (fill === undefined && line !== undefined) seen(line, "line");
    const labels = child(one, "c:dLbls");
    // Labels beside their marks stand on the ground; those within stand on the fill.
    const within = grouping === "percentStacked";
    const looks = labels?.children.filter(({ name }) => name === "c:txPr") ?? [];
    for (const text of looks.flatMap((node) => all(node, "a:defRPr")))
      read(fillOf(text), within && fill !== undefined ? fill : ground, "label");
    for (const label of labels?.children.filter(({ name }) => name === "c:dLbl") ?? []) {
      const isMoved = all(label, "c:manualLayout").length > 0;
      const on = grouping === "stacked" && !isMoved && fill !== undefined ? fill : ground;
      for (const text of [...all(label, "a:rPr"), ...all(label, "a:defRPr")]) read(fillOf(text), on, "label");
    }
    if (grouping !== "stacked" && hasFigures(one) && !isShown(labels)) faults.push("figures without labels");
    // Neighbours touch in a whole: a border of the ground's colour parts them, and is seen on both.
    if (grouping === "percentStacked") {
      const border = child(look, "a:ln");
      if (fillOf(border) !== ground || Number(border?.attributes["w"]) < 12700 * 2) faults.push("parts without a gap");
    }
  }
  // A bar of a waterfall is told once, whatever pieces it is made of.
  if (grouping === "stacked") {
    const told = series.flatMap((one) => all(one, "c:dLbl").map((label) => all(label, "c:idx")[0]?.attributes["val"]));
    const bars = series.flatMap((one) => (fillOf(child(one, "c:spPr")) === undefined ? [] : standing(one)));
    if (told.toSorted().join() !== [...new Set(bars)].toSorted().join()) faults.push("bars without their labels");
  }
  if (grouping !== "standard" && gap < 30) faults.push("bars without a gap");
  if (grouping === "clustered" && Number(all(chart, "c:overlap")[0]?.attributes["val"]) > 0)
    faults.push("bars overlap");
  if (grouping === "standard" && series.length > 1) {
    const dashes = series.map((one) => all(one, "a:prstDash")[0]?.attributes["val"] ?? "");
    const named = series.map((one) => all(one, "c:showSerName").some(({ attributes }) => attributes["val"] === "1"));
    if (named.includes(false) && new Set(dashes).size < series.length) faults.push("lines told by colour alone");
  }
  return faults;
}

/** The points of a series that are more than nothing. */
const standing = (one: Node): (string | undefined)[] =>
  all(one, "c:val")
    .flatMap((values) => all(values, "c:pt"))
    .flatMap((point) => (all(point, "c:v").some(({ text }) => Number(text) !== 0) ? [point.attributes["idx"]] : []));

const hasFigures = (one: Node): boolean => standing(one).length > 0;
const isShown = (labels: Node | undefined): boolean =>
  labels !== undefined && all(labels, "c:showVal").some(({ attributes }) => attributes["val"] === "1");
