import { element } from "./element";

const narrowest = 320;
const widest = 450;
const step = 10;
const storageKey = "tulu.paneWidth";

/** Lets the pane be 320 to 450 pixels wide, by mouse and by arrow keys, and remembers it. */
export function startSplitter(): void {
  const splitter = element("splitter", HTMLDivElement);
  let width = narrowest;
  const setWidth = (wanted: number): void => {
    width = Math.round(Math.min(widest, Math.max(narrowest, wanted)));
    document.documentElement.style.setProperty("--pane-width", `${width}px`);
    splitter.ariaValueNow = String(width);
    localStorage.setItem(storageKey, String(width));
  };
  setWidth(Number(localStorage.getItem(storageKey)) || 350);
  splitter.addEventListener("pointerdown", (event) => splitter.setPointerCapture(event.pointerId));
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(width + step);
    else if (key === "ArrowRight") setWidth(width - step);
  });
}
