import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format, getFileInfo, resolveConfig } from "prettier";
import { catalogue } from "../src/functions/catalogue";
import { schemes } from "../src/functions/refund/schemes";
import { roomUses } from "./architecture/imports";
import { architecturePicture } from "./architecture/picture";
import { contract } from "./generated/contract";
import { handbook } from "./generated/handbook";
import { schemeTable } from "./generated/schemeTable";

const root = join(__dirname, "..");

/**
 * The committed files that follow from the catalogue and from the code's imports: `npm run generate` writes them, with `--check` it only tells which
 * are stale. functions.json is not among them: every build writes it.
 */
const generated = {
  "docs/funktioner.md": () => handbook(catalogue),
  "docs/refusionsordninger.md": () => schemeTable(schemes),
  "test/contract.json": () => JSON.stringify(contract(catalogue)),
  "docs/billeder/arkitektur.svg": () => architecturePicture(roomUses(root)),
};

async function generate(checkOnly: boolean): Promise<number> {
  let stale = 0;
  for (const [path, text] of Object.entries(generated)) {
    const file = join(root, path);
    const wanted = await formatted(file, text());
    if (wanted === existing(file)) continue;
    stale += 1;
    if (checkOnly) console.error(`${path} passer ikke til koden. Kør: npm run generate`);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, wanted);
      console.log(`${path} er skrevet.`);
    }
  }
  return checkOnly && stale > 0 ? 1 : 0;
}

async function formatted(file: string, text: string): Promise<string> {
  const { inferredParser } = await getFileInfo(file);
  return inferredParser === null ? text : format(text, { ...(await resolveConfig(file)), filepath: file });
}

function existing(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

void generate(process.argv.includes("--check")).then((code) => {
  process.exitCode = code;
});
