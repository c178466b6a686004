import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { installPackages } from "./setup.mjs";

/** npm start -- [--port 3000] [--no-open] [--no-watch]: the preview, from a fresh clone to a page that answers. */
async function start() {
  const { port, open, watch } = options();
  installPackages();
  console.log("Bygger …");
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(0));
  const { servePreview } = await import("./devServer.mjs");
  const address = await servePreview({ port, watch });
  console.log(`Preview: ${address}`);
  if (open) openBrowser(address);
}

function options() {
  const values = givenOptions();
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port er ${values.port}. Skriv et tal fra 0 til 65535.`);
  }
  return { port, open: !values["no-open"], watch: !values["no-watch"] };
}

function givenOptions() {
  try {
    return parseArgs({
      options: {
        port: { type: "string", default: "3000" },
        "no-open": { type: "boolean", default: false },
        "no-watch": { type: "boolean", default: false },
      },
    }).values;
  } catch {
    throw new Error("Brug: npm start -- [--port 3000] [--no-open] [--no-watch]");
  }
}

/** Opens the page where there is a desktop; elsewhere the printed address is all there is. */
function openBrowser(address) {
  const [command, ...args] = {
    darwin: ["open", address],
    win32: ["cmd", "/c", "start", "", address],
  }[process.platform] ?? ["xdg-open", address];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => console.log("Åbn adressen i en browser."));
  child.unref();
}

start().catch((reason) => {
  console.error(reason.message);
  process.exit(1);
});
