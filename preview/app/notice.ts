import { element } from "./element";

/** Says something in the bar under the header; it stays until it is closed or replaced. */
export function notice(text: string): void {
  const bar = element("notice", HTMLDivElement);
  bar.querySelector("p")!.textContent = text;
  bar.querySelector("button")!.onclick = () => (bar.hidden = true);
  bar.hidden = false;
}
