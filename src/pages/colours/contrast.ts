/** Red, green and blue from 0 to 255 of "#14345C". */
export const channels = (colour: string): readonly [number, number, number] => {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
};

/** Relative luminance by WCAG 2.1, from 0 to 1. */
function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1 to 21, by WCAG 2.1. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Text is read at 4.5:1, and what is drawn is seen at 3:1. */
export const isRead = (text: string, ground: string): boolean => contrast(text, ground) >= 4.5;
export const isSeen = (fill: string, ground: string): boolean => contrast(fill, ground) >= 3;

/** Whether two colours are told from each other beside each other, by distance in the cube of colours. */
export function areApart(one: string, other: string): boolean {
  const [a, b] = [channels(one), channels(other)];
  return Math.hypot(...a.map((part, at) => part - (b[at] ?? 0))) >= 70;
}

/** Red and green say bad and good, and many do not see the difference; other colours say nothing. */
export function meaningOf(colour: string): "red" | "green" | undefined {
  const [r, g, b] = channels(colour);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  if (most - least < 0.25 * most) return undefined;
  const sector = most === r ? (g - b) / (most - least) : most === g ? 2 + (b - r) / (most - least) : 4;
  // A sixth of the circle is 1: red lies around 0, green around 2.
  if (Math.abs(sector) <= 0.25 && most === r) return "red";
  return sector >= 1.3 && sector <= 2.95 ? "green" : undefined;
}

export function areRedAndGreen(one: string, other: string): boolean {
  const meanings = [meaningOf(one), meaningOf(other)];
  return meanings.includes("red") && meanings.includes("green");
}

/** So much of a colour on a ground, from 0 to 1. */
export function tint(colour: string, ground: string, part: number): string {
  const under = channels(ground);
  const mixed = channels(colour).map((one, at) => Math.round(one * part + (under[at] ?? 0) * (1 - part)));
  return `#${mixed.map((one) => one.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
