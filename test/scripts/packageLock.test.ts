import { readFileSync } from "node:fs";

interface Locked {
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };

/** Whether `name` is found from the package at `path`, as Node would look for it. */
function isLocked(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (`${folder}${folder === "" ? "" : "/"}node_modules/${name}` in packages) return true;
    if (folder === "") return false;
  }
}

test("npm ci finds every package in the lock file, those of other machines too", () => {
  const absent = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(path, name)),
  );
  expect(absent).toEqual([]);
});

test("no registry is written into it", () => {
  const resolved = Object.values(packages).flatMap((locked) => locked.resolved ?? []);
  expect(resolved.filter((address) => !address.startsWith("https://registry.npmjs.org/"))).toEqual([]);
});
