import ts from "typescript";

/** A requirement set, as ExcelApi 1.17. */
export interface Requirement {
  readonly set: string;
  readonly version: string;
}

export const requirementText = ({ set, version }: Requirement): string => `${set} ${version}`;

/** Whether having `had` is enough where `needed` is needed. */
export function satisfies(had: Requirement, needed: Requirement): boolean {
  if (had.set !== needed.set) return false;
  const [hadMajor = 0, hadMinor = 0] = had.version.split(".").map(Number);
  const [major = 0, minor = 0] = needed.version.split(".").map(Number);
  // A set that is "BETA" has no number, so no number is enough.
  return hadMajor > major || (hadMajor === major && hadMinor >= minor);
}

/** Microsoft's types name a member's set in its comment: `[Api set: ExcelApi 1.20]`. */
export function requirementOf(declaration: ts.Declaration): Requirement | undefined {
  for (const comment of ts.getJSDocCommentsAndTags(declaration)) {
    const [, set, version] = /\[Api set: (\w+) ([\w.]+)/.exec(comment.getText()) ?? [];
    if (set !== undefined && version !== undefined) return { set, version };
  }
  return undefined;
}
