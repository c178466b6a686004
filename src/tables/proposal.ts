import type { CardId } from "../functions/catalogue";

/** Functions that a reading can propose, by the catalogue's ids. */
export type ProposedFunction =
  | "ANDEL"
  | "PRTUSINDE"
  | "FORDELING"
  | "INDEKSTAL"
  | "ANDELSINTERVAL"
  | "ANDELSFORSKEL"
  | "FORVENTET"
  | "OPDELING"
  | "SAMMENSAETNING"
  | "KLYNGESNIT"
  | "KLYNGERANG"
  | "TRAGT"
  | "REFUSIONSSATS"
  | "MEDFINANSIERING"
  | "REFUSIONSANDEL"
  | "NETTOUDGIFT"
  | "NETTOPRIS"
  | "REFUSIONSTJEK"
  | "TRINFORDELING"
  | "FORLOEBSUDGIFT"
  | "PRISMAENGDE"
  | "AARSPROGNOSE"
  | "MAALOPFYLDELSE"
  | "FULDTIDSPERSONER"
  | "NETTOTILFLYTNING"
  | "KONTROLGRAENSER"
  | "KONTROLGRAENSER.ANDEL"
  | "BEFOLKNINGFRA"
  | "DISKRETION"
  | "RULLENDE"
  | "AFVIGELSE"
  | "HVERNTE"
  | "TALFRATEKST"
  | "PRISNIVEAU";

/** Functions of the catalogue's third wave. */
type ThirdWave =
  "TRINFORDELING" | "FORLOEBSUDGIFT" | "RULLENDE" | "AFVIGELSE" | "HVERNTE" | "TALFRATEKST" | "PRISNIVEAU";
type Nothing<T extends never> = T;

/** Does not compile while a function is proposed that there is none of. */
export type EveryProposalExists = Nothing<Exclude<ProposedFunction, CardId | ThirdWave>>;

export const proposedBlocks = ["saving", "cluster", "priceVolume", "forecast", "goal"] as const;
export type ProposedBlock = (typeof proposedBlocks)[number];

export type ProposalId = ProposedFunction | ProposedBlock;

/** Cells for one parameter: areas in order, without headings, totals, reference rows and empty tails. */
export interface Source {
  /** The reading's column (across: row) that it comes from; absent for a block of several. */
  readonly at?: string;
  readonly areas: readonly string[];
  /** Multiply by it to get ones or a fraction. */
  readonly scale: number;
}

/** Which cells go where: by the parameter's Danish name as on the card, or by the block's field. */
export type Fields = Readonly<Record<string, Source>>;

/** What fits a reading. */
export interface Proposal {
  readonly id: ProposalId;
  readonly kind: "function" | "block";
  readonly fields: Fields;
  /** Choices that the reading settles: whether the table's last row and column are totals. */
  readonly choices?: Readonly<Record<string, boolean | number | string>>;
}
