import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs `npm ci` when node_modules does not hold what package-lock.json says. */
export function installPackages() {
  if (packagesAreInstalled()) return;
  console.log("Henter pakker (npm ci). Første gang tager det et minut eller to …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("Pakkerne kunne ikke hentes. Se fejlen fra npm ovenfor.");
}

/** Compares with the list that npm keeps of what it installed; packages for other machines may be missing. */
function packagesAreInstalled() {
  const hidden = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(hidden)) return false;
  const installed = packagesIn(hidden);
  return Object.entries(packagesIn(join(root, "package-lock.json"))).every(
    ([path, wanted]) =>
      path === "" || (installed[path] ? installed[path].version === wanted.version : wanted.optional === true),
  );
}

const packagesIn = (lockFile) => JSON.parse(readFileSync(lockFile, "utf8")).packages;

const candidates = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The browser for the tests, or undefined. The variable CHROMIUM names another. */
export const findChromium = () => candidates.find((path) => path && existsSync(path));

/** Finds Chromium, or installs it with apt where this user may; otherwise says what to do. */
export function installChromium() {
  const found = findChromium();
  if (found) return found;
  const apt = aptCommand();
  if (!apt) {
    throw new Error(
      "Testene skal bruge Chromium. Installér det (Debian: sudo apt-get install chromium), eller sæt CHROMIUM til stien på Chrome eller Edge.",
    );
  }
  console.log("Installerer Chromium til testene (apt-get install chromium) …");
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    const { status } = spawnSync(apt[0], [...apt.slice(1), ...args], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) throw new Error(`apt-get ${args[0]} mislykkedes. Se fejlen ovenfor.`);
  }
  const installed = findChromium();
  if (!installed) throw new Error("apt meldte ingen fejl, men Chromium blev ikke fundet bagefter.");
  return installed;
}

/** apt-get as root, or through sudo where it asks for no password. */
function aptCommand() {
  if (!works("apt-get", ["--version"])) return undefined;
  if (process.getuid?.() === 0) return ["apt-get"];
  return works("sudo", ["-n", "true"]) ? ["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND", "apt-get"] : undefined;
}

function works(command, args) {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
