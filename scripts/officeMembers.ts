import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { at, parseXml } from "./manifest/xml";
import { unguardedMembers } from "./officeMembers/newerMembers";
import type { Requirement } from "./officeMembers/requirement";

/** Does src ask before it uses what is newer in Excel than the manifest promises? */
const root = join(__dirname, "..");
const src = join(root, "src/");

function promisedSet(): Requirement {
  const sets = at(parseXml(readFileSync(join(root, "manifest.xml"), "utf8")), "Requirements", "Sets", "Set");
  const version = sets.find(({ attributes }) => attributes.Name === "ExcelApi")?.attributes.MinVersion;
  if (version === undefined) throw new Error("manifest.xml promises no ExcelApi.");
  return { set: "ExcelApi", version };
}

const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
const program = ts.createProgram(
  fileNames.filter((name) => name.startsWith(src)),
  options,
);
const faults = unguardedMembers(program, src, promisedSet());
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
