import { plainText } from "./words";

/** Ages from and to, both included. */
export interface AgeBand {
  readonly from: number;
  readonly to: number;
}

const band = /(?<!\d)(\d{1,2})\s?[-–]\s?(\d{1,2})(?=[\s-]*år|\s*years?|-year)/gu;

/** All the ages that a title or a heading names, in their order. */
export const ageBandsIn = (text: string): readonly AgeBand[] =>
  [...plainText(text).matchAll(band)].map(([, from, to]) => ({ from: Number(from), to: Number(to) }));

/** The ages that a title or a heading names first: "Befolkning 18-29 år", "18-29-årige", "16-66 years". */
export const ageBandIn = (text: string): AgeBand | undefined => ageBandsIn(text)[0];
