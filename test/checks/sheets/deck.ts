import type { DrawnSheet } from "../exampleSheets";

/* Figures of the source documents, typed as they are printed. */

type Cells = DrawnSheet["cells"];

/** Slide 38: counts and shares of three municipalities. */
export const targetGroups: Cells = [
  ["Unge i målgrupperne, 18-29 år, februar 2019"],
  [null, "Viborg", null, "Herning", null, "Silkeborg", null],
  [
    "Gruppe",
    "Fuldtidspersoner",
    "Andel i pct.",
    "Fuldtidspersoner",
    "Andel i pct.",
    "Fuldtidspersoner",
    "Andel i pct.",
  ],
  ["Gruppe 1", 624, 4.8, 605, 4.5, 516, 4.3],
  ["Gruppe 2", 278, 2.1, 218, 1.6, 185, 1.6],
  ["Gruppe 3", 565, 4.3, 522, 3.9, 578, 4.9],
  ["I alt", 1467, 11.2, 1345, 10, 1279, 10.8],
];

/** Slide 40: how the groups are distributed. */
export const distribution: Cells = [
  ["Fordeling på grupper i pct."],
  ["Gruppe", "Viborg", "Hele landet"],
  ["Gruppe 1", 43, 48],
  ["Gruppe 2", 19, 17],
  ["Gruppe 3", 38, 35],
];

/** Slide 41: the groups per 1,000 inhabitants. */
export const perThousand: Cells = [
  ["Pr. 1.000 18-29-årige"],
  ["Gruppe", "Viborg", "Hele landet"],
  ["Gruppe 1", 46, 42],
  ["Gruppe 2", 20, 15],
  ["Gruppe 3", 43, 32],
  ["I alt", 110, 88],
];

/** The offer's timetable. */
export const timetable: Cells = [
  ["Opgave", "Timer"],
  ["Opstart", 65],
  ["Indsamling", 30],
  ["Analyse", 70],
  ["Workshops", 65],
  ["Afslutning", 20],
  ["I alt", 255],
];

/** Where group 1 came from. */
export const origins: Cells = [
  ["Hvad kommer de fra? Fordeling i pct."],
  ["Fra", "Andel i pct."],
  ["A-dagpenge", 2],
  ["Kontanthjælp", 2],
  ["Sygedagpenge", 2],
  ["Revalidering", 3],
  ["Uddannelse", 5],
  ["Beskæftigelse", 11],
  ["Selvforsørgelse", 74],
];

/** The remaining group's indicators. */
export const indicators: Cells = [
  ["Restgruppen, fordeling i pct."],
  ["Indikator", "Viborg", "Silkeborg"],
  ["Ingen", 45.2, 44.7],
  ["En", 28.1, 28.7],
  ["To", 19.5, 19.7],
  ["Tre eller flere", 7.2, 7],
];
