import { element } from "./element";

/** Loads the task pane, or loads it anew: it reads language and theme when it starts. */
export function loadPane(): void {
  element("pane-frame", HTMLIFrameElement).src = "pane.html";
}
