import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { startedPreview } from "./startedPreview";

/** One preview and one browser for all journeys. TULU_PREVIEW names a preview that runs already. */
export default async function globalSetup(): Promise<void> {
  mkdirSync("test-results", { recursive: true });
  const { address, stop } = process.env.TULU_PREVIEW
    ? { address: process.env.TULU_PREVIEW, stop: () => Promise.resolve() }
    : await startedPreview();
  const browser = await chromium.launchServer({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    timeout: 10 * 60_000,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--force-color-profile=srgb"],
  });
  process.env.TULU_PREVIEW = address;
  process.env.TULU_BROWSER = browser.wsEndpoint();
  Object.assign(globalThis, {
    endJourneys: async (): Promise<void> => {
      await browser.close();
      await stop();
    },
  });
}
