import { element } from "./element";

/** Something that the user may do about it. */
export interface NoticeAction {
  readonly label: string;
  run(): void;
}

/** Says something in the bar under the header; it stays until it is closed, acted upon or replaced. */
export function notice(text: string, action?: NoticeAction): void {
  const bar = element("notice", HTMLDivElement);
  const act = element("notice-action", HTMLButtonElement);
  bar.querySelector("p")!.textContent = text;
  element("notice-close", HTMLButtonElement).onclick = closeNotice;
  act.hidden = action === undefined;
  act.textContent = action?.label ?? "";
  act.onclick = () => {
    closeNotice();
    action?.run();
  };
  bar.hidden = false;
}

export function closeNotice(): void {
  element("notice", HTMLDivElement).hidden = true;
}
