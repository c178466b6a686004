import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Workbook } from "exceljs";

const minutes = 60_000;

/** The workbook as LibreOffice saves it again: formulas without results have been calculated. */
export async function recalculated(workbook: Workbook): Promise<Workbook> {
  const folder = mkdtempSync(join(tmpdir(), "tulu-vidne-"));
  try {
    const file = "vidne.xlsx";
    const [given, kept] = [join(folder, file), join(folder, "ud")];
    await workbook.xlsx.writeFile(given);
    office(join(folder, "profil"), ["--convert-to", "xlsx", "--outdir", kept, given]);
    const read = new Workbook();
    await read.xlsx.readFile(join(kept, file));
    return read;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const setting = (path: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** Danish, and texts read as numbers by the Danish rules, as Excel always does. */
const settings =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  setting("Setup/L10N", "ooSetupSystemLocale", "da-DK") +
  setting("Office.Calc/Formula/Syntax", "StringConversion", "3") +
  "</oor:items>";

/** A profile of its own, so that an open LibreOffice neither is disturbed nor answers in its place. */
function office(profile: string, args: readonly string[]): void {
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings);
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  try {
    execFileSync("soffice", [own, "--headless", "--norestore", ...args], { stdio: "pipe", timeout: 3 * minutes });
  } catch (reason) {
    if (reason instanceof Error && "code" in reason && reason.code === "ENOENT") {
      throw new Error(
        "Kommandoen soffice findes ikke. Installer LibreOffice Calc (på Debian: apt-get install --no-install-recommends libreoffice-calc), og prøv igen.",
        { cause: reason },
      );
    }
    throw reason;
  }
}
