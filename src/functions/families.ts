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
      da: "Hvor stor en del af befolkningen er i gruppen? Brug ANDEL, når hver person højst tælles én gang, og PRTUSINDE, når en person kan tælle flere gange, eller tallet skal læses pr. 1.000. FORDELING giver andele, der tilsammen er præcis 100 %, også efter afrunding. INDEKSTAL følger en række over tid. ANDELSINTERVAL og RATEINTERVAL siger, hvor usikkert et tal er. Skal to grupper sammenlignes, giver ANDELSFORSKEL forskellen i procentpoint, ANDELSFORHOLD og RATEFORHOLD hvor mange gange større den ene er, og EKSAKTTEST om små tal overhovedet viser en forskel.",
      en: "How much of the population is in the group? Use ANDEL when nobody is counted twice, and PRTUSINDE when a person can count more than once or the figure is read per 1,000. FORDELING gives shares that add up to exactly 100 %, rounded ones too. INDEKSTAL follows a series over time. ANDELSINTERVAL and RATEINTERVAL tell how uncertain a figure is. To compare two groups, ANDELSFORSKEL gives the difference in percentage points, ANDELSFORHOLD and RATEFORHOLD how many times larger one is, and EKSAKTTEST whether small counts show a difference at all.",
    },
  },
  {
    id: "expected",
    heading: { da: "Forventet og faktisk", en: "Expected and actual" },
    introduction: {
      da: "Hvor mange ville der have været, hvis andelen var uændret, og hvad er forskellen værd? FORVENTET, REELFORSKEL og BESPARELSE hører sammen og regner hver et trin videre. Forventet betyder her ved uændret andel; det er ikke ministeriets modelberegnede forventede antal. OPDELING deler en ændring i det, befolkningen forklarer, og det, andelen forklarer. Har grupperne forskellig alder, så brug STANDARD.INDIREKTE, når de lokale tal er små, STANDARD.DIREKTE, når rater skal stilles ved siden af hinanden, og SAMMENSÆTNING til at se, hvor meget af en forskel alderen forklarer.",
      en: "How many would there have been had the share not changed, and what is the difference worth? FORVENTET, REELFORSKEL and BESPARELSE belong together, each one step further. Expected means at an unchanged share; it is not the ministry's model-based expected count. OPDELING splits a change into what the population explains and what the share explains. Where the groups differ in age, use STANDARD.INDIREKTE when the local counts are small, STANDARD.DIREKTE when rates stand beside each other, and SAMMENSÆTNING to see how much of a difference age explains.",
    },
  },
  {
    id: "cluster",
    heading: { da: "Klynge", en: "Peer group" },
    introduction: {
      da: "Hvordan ligger kommunen i forhold til dem, den ligner? KLYNGERANG giver placeringen, KLYNGESNIT gennemsnittet og POTENTIALE, hvad det ville være værd at nå ned på en andens andel. Der er to udbredte måder at tage et gennemsnit på; hjælpen til KLYNGESNIT siger, hvilken man får. FRAKTILGRUPPE deler i lige store grupper, og TRAGT viser, hvem der ligger længere fra gennemsnittet, end tilfældige udsving kan forklare.",
      en: "How does the municipality compare with those it resembles? KLYNGERANG gives the rank, KLYNGESNIT the average and POTENTIALE what reaching another's share would be worth. Two kinds of average are in use; the help of KLYNGESNIT says which one you get. FRAKTILGRUPPE divides into groups of equal size, and TRAGT shows who lies further from the average than chance can explain.",
    },
  },
  {
    id: "refund",
    heading: { da: "Refusion", en: "State refund" },
    introduction: {
      da: "Staten refunderer en faldende del af ydelsen, jo længere en person har modtaget den. Funktionerne bruger trappen, der har gældet siden 4. januar 2016, medmindre man giver en anden; trappen er et område med to kolonner, fra uge og sats. REFUSIONSSATS og MEDFINANSIERING er for én uge, REFUSIONSNIT for et forløb, REFUSIONSANDEL og NETTOUDGIFT for personer fordelt på trin. NETTOPRIS og BRUTTOPRIS regner den ene pris om til den anden, og FORLØBSUDGIFT, hvad nogle uger koster. REFUSIONSTJEK holder det bogførte op mod reglen, ANCIENNITET tæller ugerne, som reglen gør, og TRINFORDELING tæller personerne på trinnene.",
      en: "The state refunds a falling part of a benefit the longer a person has received it. The functions use the staircase in force since 4 January 2016 unless given another: a range with two columns, from week and rate. REFUSIONSSATS and MEDFINANSIERING are for one week, REFUSIONSNIT for a course of benefit, REFUSIONSANDEL and NETTOUDGIFT for persons spread over the steps. NETTOPRIS and BRUTTOPRIS turn one price into the other, and FORLØBSUDGIFT tells what some weeks cost. REFUSIONSTJEK compares the booked amount with the rule, ANCIENNITET counts the weeks as the rule does, and TRINFORDELING counts the persons on the steps.",
    },
  },
  {
    id: "budget",
    heading: { da: "Budgetopfølgning", en: "Budget follow-up" },
    introduction: {
      da: "Hvorfor afviger regnskabet, hvor ender året, og er målet nået? AFVIGELSE giver afvigelsen og forbrugsprocenten, og PRISMÆNGDE deler en afvigelse i antal og pris. ÅRSPROGNOSE fører årets måneder videre efter sidste års mønster, og RULLENDE tager sæsonen ud. MÅLOPFYLDELSE siger, hvor langt man er fra udgangspunkt til mål, hvad enten tallet skal op eller ned. FULDTIDSPERSONER gør dage til personer, NETTOTILFLYTNING holder til- og fraflyttere op mod bestanden, og GEVINST og INVESTERING regner på, hvad en indsats giver. PRISNIVEAU regner et beløb om til et andet års priser. KONTROLGRÆNSER viser, om en måned stikker ud, eller om tallene blot svinger, som de plejer; brug KONTROLGRÆNSER.ANDEL, når det er andele.",
      en: "Why do the accounts differ, where will the year end, and is the goal met? AFVIGELSE gives the deviation and the part spent, and PRISMÆNGDE splits a deviation into volume and price. ÅRSPROGNOSE carries the year's months on by last year's pattern, and RULLENDE takes the season out. MÅLOPFYLDELSE tells how far one has come from the starting point to the goal, whether the figure should rise or fall. FULDTIDSPERSONER turns days into persons, NETTOTILFLYTNING compares movers with the stock, and GEVINST and INVESTERING compute what an effort yields. PRISNIVEAU puts an amount in another year's prices. KONTROLGRÆNSER shows whether a month stands out or the figures only vary as they do; use KONTROLGRÆNSER.ANDEL for shares.",
    },
  },
  {
    id: "reconcile",
    heading: { da: "Afstemning", en: "Reconciliation" },
    introduction: {
      da: "Passer de trykte tal sammen? Her regnes baglæns fra det viste. BEFOLKNINGFRA giver de befolkninger, som et antal og en afrundet andel kan komme fra, og AFSTEM.ANDELE dem, som en hel sides andele kan komme fra på én gang. ANTALFRA giver de antal, der kan ligge bag en procent. AFSTEM.SUM siger, om et total stemmer, er forskudt af afrunding eller afviger, og AFRUNDINGSREGEL, hvordan nogen har rundet af. TALFRATEKST gør en kopieret tekst, 15,9 pct. eller ca. 10 mio. kr., til det tal, der kan regnes med.",
      en: "Do the printed figures agree? These reckon backwards from what is shown. BEFOLKNINGFRA gives the populations that a count and a rounded share can come from, and AFSTEM.ANDELE those that all the shares of a page can come from at once. ANTALFRA gives the counts that can be behind a percentage. AFSTEM.SUM tells whether a total agrees, is off by rounding or differs, and AFRUNDINGSREGEL how somebody has rounded. TALFRATEKST turns a copied text, 15,9 pct. or ca. 10 mio. kr., into the number one can calculate with.",
    },
  },
  {
    id: "publish",
    heading: { da: "Offentliggørelse", en: "Publication" },
    introduction: {
      da: "Tal til et udvalg. TALTEKST skriver et tal, som det skal stå i en dansk tekst, med enhed og afrunding, FORSKELSTEKST skriver en udvikling som et fald eller en stigning, og HVERNTE en andel som knap hver tredje. DISKRETION skjuler de tal, der er så små, at de kan pege på personer, og så mange flere, at ingen kan regne dem ud.",
      en: "Figures for a committee. TALTEKST writes a figure as it should stand in a Danish text, with unit and rounding, FORSKELSTEKST writes a development as a fall or a rise, and HVERNTE a share as one in so many. DISKRETION hides the figures so small that they could point at persons, and as many more as it takes that nobody can work them out.",
    },
  },
];
