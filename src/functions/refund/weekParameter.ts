import type { NumberParameter } from "../card";

/** A week in a course of benefit. */
export const weekParameter = {
  kind: "number",
  of: "week",
  name: "uge",
  english: "week",
  help: { da: "Ugens nummer i forløbet, 1 er den første.", en: "The week's number in the course, 1 is the first." },
} as const satisfies NumberParameter;
