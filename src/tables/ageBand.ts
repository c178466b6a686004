import { plainText } from "./words";

/** Ages from and to, both included. */
export interface AgeBand {
  readonly from: number;
  readonly to: number;
}

const band = /(?<!\d)(\d{1,2})\s?[-–]\s?(\d{1,2})(?=[\s-]*år|\s*years?|-year)/u;

/** The ages that a title or a heading names: "Befolkning 18-29 år", "18-29-årige", "16-66 years". */
export function ageBandIn(text: string): AgeBand | undefined {
  const [, from, to] = band.exec(plainText(text)) ?? [];
  return from === undefined ? undefined : { from: Number(from), to: Number(to) };
}
