/** How a number is written with a unit: the number shown is value × scale, with this many decimals unless told. */
export interface TextUnit {
  readonly scale: number;
  readonly decimals: number;
  /** What follows the number, with no-break spaces; empty for no unit. */
  readonly suffix: string;
}

const space = "\u00a0";

const units: Readonly<Record<string, TextUnit>> = {
  pct: { scale: 100, decimals: 1, suffix: `${space}pct.` },
  procent: { scale: 100, decimals: 1, suffix: `${space}procent` },
  "%": { scale: 100, decimals: 1, suffix: `${space}%` },
  pctpoint: { scale: 100, decimals: 1, suffix: `${space}pct.point` },
  procentpoint: { scale: 100, decimals: 1, suffix: `${space}procentpoint` },
  kr: { scale: 1, decimals: 0, suffix: `${space}kr.` },
  tkr: { scale: 1e-3, decimals: 0, suffix: `${space}t.kr.` },
  mio: { scale: 1e-6, decimals: 1, suffix: `${space}mio.${space}kr.` },
  miokr: { scale: 1e-6, decimals: 1, suffix: `${space}mio.${space}kr.` },
  pr1000: { scale: 1, decimals: 0, suffix: `${space}pr.${space}1.000` },
};

/** The unit a word stands for, whatever its dots, spaces and capitals ("Mio. kr."); any other word follows the number. */
export function textUnit(word: string): TextUnit {
  const trimmed = word.trim();
  const plain = trimmed.toLowerCase().replace(/[.\s]/g, "");
  const known = Object.hasOwn(units, plain) ? units[plain] : undefined;
  return known ?? { scale: 1, decimals: 0, suffix: trimmed === "" ? "" : space + trimmed };
}
