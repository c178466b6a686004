import type { Bilingual, Family } from "./card";

/** A chapter of the help: what its functions have in common and which to use when. */
export interface FamilyText {
  readonly id: Family;
  readonly heading: Bilingual;
  readonly introduction: Bilingual;
}

/** The chapters, in the order of the help. */
export const families: readonly FamilyText[] = [
  {
    id: "shares",
    heading: { da: "Andele og rater", en: "Shares and rates" },
    introduction: {
      da: "Hvor stor en del af befolkningen er i gruppen? Brug ANDEL, når hver person højst tælles én gang, og PRTUSINDE, når en person kan tælle flere gange eller tallet skal læses pr. 1.000. FORDELING giver andele, der tilsammen er præcis 100 %, også efter afrunding. Intervallerne og testene siger, om en forskel er større end tilfældige udsving.",
      en: "How much of the population is in the group? Use ANDEL when nobody is counted twice, and PRTUSINDE when a person can count more than once or the figure is read per 1,000. FORDELING gives shares that add up to exactly 100 %, rounded ones too. The intervals and tests tell whether a difference is larger than chance.",
    },
  },
  {
    id: "expected",
    heading: { da: "Forventet og faktisk", en: "Expected and actual" },
    introduction: {
      da: "Hvor mange ville der have været, hvis andelen var uændret, og hvad er forskellen værd? FORVENTET, REELFORSKEL og BESPARELSE hører sammen og regner et trin videre hver. Forventet betyder her ved uændret andel; det er ikke ministeriets modelberegnede forventede antal. OPDELING deler en ændring i det, befolkningen forklarer, og det, andelen forklarer.",
      en: "How many would there have been had the share not changed, and what is the difference worth? FORVENTET, REELFORSKEL and BESPARELSE belong together, each one step further. Expected means at an unchanged share; it is not the ministry's model-based expected count. OPDELING splits a change into what the population explains and what the share explains.",
    },
  },
  {
    id: "cluster",
    heading: { da: "Klynge", en: "Peer group" },
    introduction: {
      da: "Hvordan ligger kommunen i forhold til dem, den ligner? KLYNGERANG giver placeringen, KLYNGESNIT gennemsnittet, og POTENTIALE, hvad det ville være værd at nå ned på en andens andel. Der er to udbredte måder at tage et gennemsnit på; hjælpen til KLYNGESNIT siger, hvilken man får.",
      en: "How does the municipality compare with those it resembles? KLYNGERANG gives the rank, KLYNGESNIT the average, and POTENTIALE what reaching another's share would be worth. Two kinds of average are in use; the help of KLYNGESNIT says which one you get.",
    },
  },
  {
    id: "refund",
    heading: { da: "Refusion", en: "State refund" },
    introduction: {
      da: "Staten refunderer en faldende del af ydelsen, jo længere en person har været ledig. Funktionerne bruger trappen, der har gældet siden 4. januar 2016, medmindre man giver en anden. Trappen er et område med to kolonner: fra uge og sats.",
      en: "The state refunds a falling part of a benefit the longer a person has received one. The functions use the staircase in force since 4 January 2016 unless given another: a range with two columns, from week and rate.",
    },
  },
  {
    id: "budget",
    heading: { da: "Budgetopfølgning", en: "Budget follow-up" },
    introduction: {
      da: "Hvorfor afviger regnskabet, hvor ender året, og er målet nået? PRISMÆNGDE deler en afvigelse i antal og pris. MÅLOPFYLDELSE siger, hvor langt man er fra udgangspunkt til mål, hvad enten tallet skal op eller ned.",
      en: "Why do the accounts differ, where will the year end, and is the goal met? PRISMÆNGDE splits a difference into volume and price. MÅLOPFYLDELSE tells how far one has come from the starting point to the goal, whether the figure should rise or fall.",
    },
  },
  {
    id: "reconcile",
    heading: { da: "Afstemning", en: "Reconciliation" },
    introduction: {
      da: "Passer de trykte tal sammen? Her regnes baglæns: fra en afrundet andel til de befolkninger eller antal, der kan ligge bag, og fra et total til om forskellen blot er afrunding.",
      en: "Do the printed figures agree? These reckon backwards: from a rounded share to the populations or counts that can be behind it, and from a total to whether the difference is only rounding.",
    },
  },
  {
    id: "publish",
    heading: { da: "Offentliggørelse", en: "Publication" },
    introduction: {
      da: "Tal til et udvalg: TALTEKST skriver et tal, som det skal stå i en dansk tekst, med enhed og afrunding. DISKRETION skjuler de tal, der er så små, at de kan pege på personer.",
      en: "Figures for a committee: TALTEKST writes a figure as it should stand in a Danish text, with unit and rounding. DISKRETION hides the figures so small that they could point at persons.",
    },
  },
];
