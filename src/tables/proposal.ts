/** Functions that a reading can propose, by the catalogue's ids. */
export type ProposedFunction =
  | "ANDEL"
  | "PRTUSINDE"
  | "FORDELING"
  | "INDEKSTAL"
  | "ANDELSINTERVAL"
  | "RATEINTERVAL"
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
  | "AFSTEM.SUM"
  | "DISKRETION"
  | "RULLENDE"
  | "AFVIGELSE"
  | "HVERNTE"
  | "TALFRATEKST"
  | "PRISNIVEAU";

export type ProposedBlock = "saving" | "cluster" | "priceVolume" | "forecast" | "goal";

/** Cells for one parameter: areas in order, without headings, totals, reference rows and empty tails. */
export interface Source {
  /** The reading's column (across: row) that it comes from; absent for a block of several. */
  readonly at?: string;
  readonly areas: readonly string[];
  /** Multiply by it to get ones or a fraction. */
  readonly scale: number;
}

/** What fits a reading, and which cells go where. */
export interface Proposal {
  readonly id: ProposedFunction | ProposedBlock;
  readonly kind: "function" | "block";
  /** By the parameter's Danish name as on the card, or the block's field. */
  readonly fields: Readonly<Record<string, Source>>;
}
