import { createRoot } from "react-dom/client";
import { readSurroundings } from "../workbook/surroundings";
import { App } from "./App";
import { officeWorkbook } from "./officePort";

async function start(): Promise<void> {
  const surroundings = await readSurroundings();
  const pane = document.getElementById("pane");
  if (!pane) throw new Error("taskpane.html has no element #pane.");
  createRoot(pane).render(<App workbook={officeWorkbook(surroundings)} />);
}

void start();
