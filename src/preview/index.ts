import { startUniver } from "./grid/univer/startUniver";

const grid = startUniver(document.getElementById("grid")!);
grid.open({ id: "wb", name: "Ark", sheetOrder: ["s1"], sheets: { s1: { id: "s1", name: "Ark1", rowCount: 2000, columnCount: 40, cellData: { 0: { 0: { v: 1.5 }, 1: { f: "=IF(A1>0.5,A1*2,0)" }, 2: { f: "=1/0" } } } } } });
Object.assign(window, { grid });
