import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const minutes = 60_000;

/** The .xlsx file as LibreOffice saves it again; answers where. `folder` takes that and a profile of its own. */
export function converted(path: string, folder: string): string {
  const kept = join(folder, "ud");
  office(join(folder, "profil"), ["--convert-to", "xlsx", "--outdir", kept, path]);
  return join(kept, basename(path));
}

/** A picture of each slide of a .pptx, as LibreOffice draws it; answers where. Takes pdftoppm (poppler-utils). */
export function slidePictures(path: string, folder: string): readonly string[] {
  office(join(folder, "profil"), ["--convert-to", "pdf", "--outdir", folder, path]);
  const bare = join(folder, basename(path, ".pptx"));
  execFileSync("pdftoppm", ["-png", "-r", "80", `${bare}.pdf`, bare]);
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${basename(bare)}-`) && name.endsWith(".png"))
    .map((name) => join(folder, name));
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
