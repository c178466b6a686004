import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
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

/** A profile of its own, so that an open LibreOffice neither is disturbed nor answers in its place. */
function office(profile: string, args: readonly string[]): void {
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
