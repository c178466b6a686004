import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Starts the preview as `npm start` does, on a free port; resolves with the address that it prints. */
export function startedPreview(): Promise<{ address: string; stop: () => Promise<void> }> {
  const script = join(__dirname, "../../scripts/start.mjs");
  const child = spawn(process.execPath, [script, "--port", "0", "--no-open", "--no-watch"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = async (): Promise<void> => {
    const ended = once(child, "exit");
    child.kill();
    await ended;
  };
  let output = "";
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /^Preview: (\S+)/m.exec(output)?.[1];
      if (address) resolve({ address, stop });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => reject(new Error(`The preview ended with ${code}:\n${output}`)));
  });
}
