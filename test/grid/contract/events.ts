import type { ContractCase } from "../contract";

export const events: readonly ContractCase[] = [
  {
    name: "writing and clearing tell of the cells that changed, calculating does not",
    async does({ port, sheet, area, put, address }) {
      put("D1", [["=A1"]]);
      await port.settled();
      const heard: unknown[] = [];
      const stop = port.on("changed", ({ area: changed }) => heard.push(changed && address(changed)));
      put("A1", [[1, 2]]);
      await port.settled();
      port.clear(sheet(), area("B1"), "contents");
      await port.settled();
      await port.recalculate();
      stop();
      put("A1", [[3]]);
      return heard;
    },
    gives: ["A1:B1", "B1"],
  },
  {
    name: "undoing tells of the cells that change back",
    async does({ port, put, address }) {
      put("B2", [[1]]);
      const heard: unknown[] = [];
      const stop = port.on("changed", ({ area }) => heard.push(area && address(area)));
      await port.undo();
      stop();
      return heard;
    },
    gives: ["B2"],
  },
  {
    name: "formats, styles and widths are no change of cells",
    async does({ port, sheet, area, put, setFormats }) {
      put("A1", [["=1+1"]]);
      await port.settled();
      const heard: unknown[] = [];
      const stop = port.on("changed", (detail) => heard.push(detail));
      setFormats("A1", [["0.0"]]);
      port.setStyle(sheet(), area("A1:B2"), { bold: true });
      port.setColumnWidth(sheet(), area("A1"), 90);
      port.clear(sheet(), area("A1"), "formats");
      await port.settled();
      stop();
      return heard.length;
    },
    gives: 0,
  },
  {
    name: "selecting tells of it, on another sheet of its activation first",
    async does({ port, sheet, area }) {
      const added = port.addSheet("Bilag");
      const heard: unknown[] = [];
      const stops = (["selection", "activated"] as const).map((event) =>
        port.on(event, (detail) => heard.push([event, detail.sheet === added ? "Bilag" : "Ark1"])),
      );
      port.select(sheet(), [area("B2")]);
      port.select(added, [area("C3")]);
      for (const stop of stops) stop();
      // An activation may tell of the selection that comes into view, too.
      return heard.filter((each, i) => JSON.stringify(each) !== JSON.stringify(heard[i - 1]));
    },
    gives: [
      ["selection", "Ark1"],
      ["activated", "Bilag"],
      ["selection", "Bilag"],
    ],
  },
  {
    name: "sheets that come, are renamed and go are told of",
    does({ port }) {
      const heard: string[][] = [];
      const stop = port.on("sheets", () => heard.push(port.sheets().map(({ name }) => name)));
      const added = port.addSheet("Bilag");
      port.renameSheet(added, "Tal");
      port.deleteSheet(added);
      stop();
      return heard;
    },
    gives: [["Ark1", "Bilag"], ["Ark1", "Tal"], ["Ark1"]],
  },
  {
    name: "deleting the active sheet tells of the one that comes into view",
    does({ port, sheet }) {
      const added = port.addSheet("Bilag");
      port.activateSheet(added);
      const heard: unknown[] = [];
      const stop = port.on("activated", () => heard.push(port.activeSheet() === sheet()));
      port.deleteSheet(added);
      stop();
      return heard;
    },
    gives: [true],
  },
];
