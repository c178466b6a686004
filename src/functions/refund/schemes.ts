import type { Bilingual } from "../card";
import { staircaseInForce, type Staircase } from "./staircase";

/** Rules for the state's refund of a benefit's cost, as they were or are. */
export interface Scheme {
  readonly id: string;
  readonly title: Bilingual;
  /** First and last day, as 2016-01-04; a last day only where the rules have ended, a first only where it is known. */
  readonly from?: string;
  readonly until?: string;
  readonly steps: Staircase;
  readonly source: Bilingual;
  /** False where the rates are well known but no source was at hand: such a scheme says so and is never a default. */
  readonly sourced: boolean;
}

const flat = (rate: number): Staircase => [{ from: 1, rate }];

/** The day before the staircase. */
const lastDayBefore = "2016-01-03";

const unsourced: Bilingual = {
  da: "Kendt i fagkredse; ingen kilde er efterset",
  en: "Known in the field; no source has been checked",
};
const sicknessSource: Bilingual = {
  da: "star.dk 5.57.71; konteringsregler 2014",
  en: "star.dk 5.57.71; accounting rules 2014",
};
const cashSource: Bilingual = { da: "cabiweb.dk om reglerne før 2016", en: "cabiweb.dk on the rules before 2016" };
const flexSource: Bilingual = { da: "star.dk 5.58.81, november 2022", en: "star.dk 5.58.81, November 2022" };

/** Schemes with the one in force first. Rates and weeks from shared sources; each tells where it comes from. */
export const schemes: readonly Scheme[] = [
  {
    id: "staircase",
    title: { da: "Refusionstrappen", en: "The refund staircase" },
    from: "2016-01-04",
    steps: staircaseInForce,
    source: {
      da: "Lov om kommunernes finansiering af visse offentlige ydelser § 5, stk. 2-3",
      en: "Act on municipal financing of certain public benefits, § 5(2)–(3)",
    },
    sourced: true,
  },
  {
    id: "sicknessPassive",
    title: { da: "Sygedagpenge før 2016, uden tilbud", en: "Sickness benefit before 2016, no activity" },
    until: lastDayBefore,
    steps: [
      { from: 1, rate: 1 },
      { from: 5, rate: 0.5 },
      { from: 9, rate: 0.3 },
      { from: 53, rate: 0 },
    ],
    source: sicknessSource,
    sourced: true,
  },
  {
    id: "sicknessActive",
    title: {
      da: "Sygedagpenge før 2016, tilbud eller delvis raskmelding",
      en: "Sickness benefit before 2016, in activity or partly back",
    },
    until: lastDayBefore,
    steps: [
      { from: 1, rate: 1 },
      { from: 5, rate: 0.5 },
      { from: 53, rate: 0 },
    ],
    source: sicknessSource,
    sourced: true,
  },
  {
    id: "cashPassive",
    title: {
      da: "Kontant- og uddannelseshjælp før 2016, passiv eller vejledning",
      en: "Cash and education benefit before 2016, passive or guidance",
    },
    until: lastDayBefore,
    steps: flat(0.3),
    source: cashSource,
    sourced: true,
  },
  {
    id: "cashActive",
    title: {
      da: "Kontant- og uddannelseshjælp før 2016, virksomhedspraktik m.v.",
      en: "Cash and education benefit before 2016, work practice etc.",
    },
    until: lastDayBefore,
    steps: flat(0.5),
    source: cashSource,
    sourced: true,
  },
  {
    id: "rehabilitation",
    title: { da: "Revalidering med løntilskud før 2016", en: "Rehabilitation with wage subsidy before 2016" },
    until: lastDayBefore,
    steps: flat(0.65),
    source: { da: "star.dk 5.58.80", en: "star.dk 5.58.80" },
    sourced: true,
  },
  {
    id: "flexOld",
    title: { da: "Fleksjob begyndt før 2013", en: "Flexjob begun before 2013" },
    steps: flat(0.65),
    source: flexSource,
    sourced: true,
  },
  {
    id: "protectedJob",
    title: { da: "Skånejob", en: "Protected job" },
    steps: flat(0.5),
    source: flexSource,
    sourced: true,
  },
  {
    id: "availabilityLost",
    title: {
      da: "Ledighedsydelse, visiteret før 1. juli 2014, efter 18 af 24 måneder",
      en: "Availability benefit, referred before 1 July 2014, after 18 of 24 months",
    },
    steps: flat(0),
    source: {
      da: "star.dk 5.58.83, november 2022; lov om aktiv socialpolitik § 104",
      en: "star.dk 5.58.83, November 2022; Act on active social policy, § 104",
    },
    sourced: true,
  },
  {
    id: "refugeesWhole",
    title: {
      da: "Uledsagede flygtningebørn, og flygtninge med varigt nedsat funktionsevne i døgnophold",
      en: "Unaccompanied refugee children, and refugees with lasting disability in residential care",
    },
    steps: flat(1),
    source: {
      da: "star.dk 5.57.74, november 2022; lov om aktiv socialpolitik § 107, stk. 3",
      en: "star.dk 5.57.74, November 2022; Act on active social policy, § 107(3)",
    },
    sourced: true,
  },
  {
    id: "unemploymentOld",
    title: { da: "A-dagpenge før 2016, passiv", en: "Unemployment benefit before 2016, passive" },
    until: lastDayBefore,
    steps: flat(0.3),
    source: unsourced,
    sourced: false,
  },
  {
    id: "unemploymentOldActive",
    title: { da: "A-dagpenge før 2016, aktiv", en: "Unemployment benefit before 2016, in activity" },
    until: lastDayBefore,
    steps: flat(0.5),
    source: unsourced,
    sourced: false,
  },
  {
    id: "pensionOld",
    title: { da: "Førtidspension tilkendt før 1. juli 2014", en: "Disability pension awarded before 1 July 2014" },
    steps: flat(0.35),
    source: unsourced,
    sourced: false,
  },
  {
    id: "resourceOld",
    title: { da: "Ressourceforløb før 2016, passiv", en: "Resource course before 2016, passive" },
    until: lastDayBefore,
    steps: flat(0.3),
    source: unsourced,
    sourced: false,
  },
  {
    id: "resourceOldActive",
    title: { da: "Ressourceforløb før 2016, aktiv", en: "Resource course before 2016, in activity" },
    until: lastDayBefore,
    steps: flat(0.5),
    source: unsourced,
    sourced: false,
  },
];
