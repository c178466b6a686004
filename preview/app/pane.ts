import type { GridPort } from "../grid/port";
import { createHost } from "../host";
import { element } from "./element";
import type { Settings } from "./settings";

/** Loads the pane's frame; it reads language and theme from the host as it starts. */
function loadFrame(): void {
  element("pane-frame", HTMLIFrameElement).src = "pane.html";
}

/** A pane for the workbook that is now open: Excel's side of it is new too, with no memory of another workbook. */
export function startPane(
  port: GridPort,
  { language, theme }: Settings,
  kept: Readonly<Record<string, string>> = {},
): void {
  window.__tuluHost = createHost(port, { language, theme, settings: kept });
  loadFrame();
}

/** Starts the pane anew when its language or theme has changed. */
export function restartPane({ language, theme }: Settings): void {
  const host = window.__tuluHost;
  if (!host || (host.language === language && host.theme === theme)) return;
  Object.assign(host, { language, theme });
  loadFrame();
}
