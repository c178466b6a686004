import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import * as ts from "typescript";

/** Each room with the rooms it imports from. */
export type Uses = ReadonlyMap<string, ReadonlySet<string>>;

/** What is not a file of ours, and the sign by which a file uses it. */
export const outside: readonly (readonly [name: string, sign: RegExp])[] = [
  ["Excel", /\bawait Excel\.run\(|\breturn Excel\.run\(/],
  ["React", /from "(react|@fluentui\/[^"]*)"/],
  ["Univer", /from "@univerjs\//],
];

/** The room a file stands in: a folder of src, mathematics by itself, the preview as one. */
export function roomOf(file: string): string | undefined {
  const [top, room = "", inner] = file.split("/");
  if (top === "preview") return "preview";
  if (top !== "src" || room.includes(".")) return undefined;
  return room === "functions" && inner === "math" ? "functions/math" : room;
}

/** Reads the imports of every file in src and preview. */
export function roomUses(root: string): Uses {
  const uses = new Map<string, Set<string>>();
  for (const file of ["src", "preview"].flatMap((folder) => filesIn(root, folder)).sort()) {
    const room = roomOf(file);
    if (room === undefined) continue;
    const used = uses.get(room) ?? new Set<string>();
    uses.set(room, used);
    const text = readFileSync(join(root, file), "utf8");
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      const other = fileName.startsWith(".") ? roomOf(posix.join(dirname(file), fileName)) : undefined;
      if (other !== undefined && other !== room) used.add(other);
    }
    for (const [name, sign] of outside) if (sign.test(text)) used.add(name);
  }
  for (const [name] of outside) uses.set(name, new Set());
  return uses;
}

/** The uses that do not follow from others: where a uses b and b uses c, that a may use c goes without saying. */
export function directUses(uses: Uses): Uses {
  const reach = new Map<string, ReadonlySet<string>>();
  const reachOf = (room: string, from: readonly string[]): ReadonlySet<string> => {
    if (from.includes(room)) throw new Error(`Rooms import each other: ${[...from, room].join(" → ")}.`);
    const known = reach.get(room);
    if (known) return known;
    const found = new Set([...(uses.get(room) ?? [])].flatMap((used) => [used, ...reachOf(used, [...from, room])]));
    reach.set(room, found);
    return found;
  };
  for (const room of uses.keys()) reachOf(room, []);
  const direct = (used: ReadonlySet<string>): Set<string> =>
    new Set([...used].filter((room) => ![...used].some((other) => reach.get(other)?.has(room))));
  return new Map([...uses].map(([room, used]) => [room, direct(used)]));
}

function filesIn(root: string, folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}
