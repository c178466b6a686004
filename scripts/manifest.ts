import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "./manifest/fileFaults";
import { manifestFaults } from "./manifest/manifestFaults";

/** `manifest.ts` checks manifest.xml against the sources, `manifest.ts dist` the built one against what was built. */
const root = join(__dirname, "..");
const built = ["functions.js", "functions.html", "functions.json", "functions.en.json", "taskpane.html"];

const onDisk =
  (folder: string): Files =>
  (path) => {
    try {
      return readFileSync(join(folder, path));
    } catch {
      return undefined;
    }
  };

const folder = join(root, process.argv[2] ?? ".");
const disk = onDisk(folder);
const files: Files =
  folder === join(root, ".") ? (path) => (built.includes(path) ? new Uint8Array() : disk(path)) : disk;
const faults = manifestFaults(readFileSync(join(folder, "manifest.xml"), "utf8"), files);
for (const fault of faults) console.error(`manifest.xml: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
