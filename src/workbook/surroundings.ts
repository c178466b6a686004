import { inExcel } from "./session";

/** What kind of Excel the pane stands in. */
export interface Surroundings {
  /** Office's display language, "da-DK"; empty where it is not told. */
  readonly displayLanguage: string;
  /** How this Excel shows numbers, whatever its language. */
  readonly decimal: "," | ".";
  /** Undefined where Office does not say. */
  readonly dark: boolean | undefined;
}

/** Waits until Office is ready, too. */
export async function readSurroundings(): Promise<Surroundings> {
  await Office.onReady();
  const displayLanguage = Office.context.displayLanguage ?? "";
  const usual = /^(en|ja|zh|ko|he|th)\b/iu.test(displayLanguage) ? "." : ",";
  return { displayLanguage, decimal: (await decimalSeparator()) ?? usual, dark: officeIsDark() };
}

/** The user's own separator, which need not be that of the display language. */
async function decimalSeparator(): Promise<"," | "." | undefined> {
  try {
    return await inExcel(async (context) => {
      const application = context.workbook.application.load("decimalSeparator");
      await context.sync();
      return application.decimalSeparator === "." ? "." : ",";
    });
  } catch {
    return undefined;
  }
}

/** Excel has no event for a change of theme: it is read anew when the user comes back to the pane. */
export function watchDarkness(listener: (dark: boolean | undefined) => void): () => void {
  const look = (): void => listener(officeIsDark());
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  return () => {
    window.removeEventListener("focus", look);
    document.removeEventListener("visibilitychange", look);
  };
}

/** From the theme's background, which older hosts give without isDarkTheme. */
function officeIsDark(): boolean | undefined {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  if (!theme) return undefined;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  const colour = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(theme.bodyBackgroundColor ?? "");
  if (!colour) return undefined;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
