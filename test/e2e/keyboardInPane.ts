import type { Preview } from "./preview";

/** What a screen reader would call the element that has the keyboard. */
const focusedName = (preview: Preview): Promise<string> =>
  preview.pane.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return "";
    const labelled = (focused.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id));
    const labels = "labels" in focused ? [...((focused as HTMLInputElement).labels ?? [])] : [];
    const texts = [focused.ariaLabel, ...labelled.map((label) => label?.innerText), ...labels.map((l) => l.innerText)];
    return (texts.find((text) => text) ?? focused.innerText).replaceAll("\u00ad", "").trim();
  });

/** Moves the keyboard with Tab, or another key, to what is called so; fails when it does not come there. */
export async function moveTo(preview: Preview, name: RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let steps = 0; steps < 60; steps++) {
    const focused = await focusedName(preview);
    if (name.test(focused)) return;
    passed.push(focused.split("\n")[0] ?? "");
    await preview.page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to ${name}, but to: ${passed.join(" | ")}`);
}

/** Puts the keyboard at the top of the pane, as Excel's F6 does. */
export async function enterPane(preview: Preview): Promise<void> {
  await preview.page.locator("#pane-frame").focus();
}
