import type { EmptyCells } from "../functions/marshalling";
import type { OfficeTheme } from "../host";
import type { OfficeLanguage } from "../excel/cultureInfo";
import { element } from "./element";

/** What the gear holds; kept in the browser between visits. */
export interface Settings {
  readonly emptyCells: EmptyCells;
  readonly language: OfficeLanguage;
  readonly theme: OfficeTheme;
}

const storageKey = "tulu.settings";
const atFirst: Settings = { emptyCells: "zero", language: "da-DK", theme: "light" };

function remembered(): Settings {
  try {
    return { ...atFirst, ...(JSON.parse(localStorage.getItem(storageKey) ?? "{}") as Partial<Settings>) };
  } catch {
    return atFirst;
  }
}

/** The settings as they are, and the form that changes them. */
export function startSettings(changed: (settings: Settings) => void): Settings {
  const form = element("settings", HTMLFormElement);
  const settings = remembered();
  for (const [name, value] of Object.entries(settings)) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList || field instanceof HTMLSelectElement) field.value = value as string;
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    const chosen = Object.fromEntries(new FormData(form)) as unknown as Settings;
    localStorage.setItem(storageKey, JSON.stringify(chosen));
    changed(chosen);
  });
  return settings;
}
