import type { Bilingual } from "../../functions/card";
import { sameDecimal } from "../../functions/math/decimalValue";
import { schemes, type Scheme } from "../../functions/refund/schemes";
import { daySerial } from "./bookingWeek";

/** The benefits that a scheme is about; the staircase takes them all. */
export const ofBenefits: Readonly<Record<string, RegExp>> = {
  sicknessPassive: /sygedag/u,
  sicknessActive: /sygedag/u,
  cashPassive: /kontanthj|uddannelseshj/u,
  cashActive: /kontanthj|uddannelseshj/u,
  rehabilitation: /revalid/u,
  flexOld: /fleks/u,
  protectedJob: /skåne/u,
  availabilityLost: /ledighedsyd/u,
  refugeesWhole: /kontanthj|uddannelseshj|revalid|hjemrejse|selvfors|overgangsyd|integrationsyd/u,
  unemploymentOld: /^(?!.*syge).*dagpenge/u,
  unemploymentOldActive: /^(?!.*syge).*dagpenge/u,
  pensionOld: /førtid/u,
  resourceOld: /ressource|jobafklar/u,
  resourceOldActive: /ressource|jobafklar/u,
};

/** Schemes of a few of the persons on a benefit: they say nothing of the others' rates. */
const exemptions: ReadonlySet<string> = new Set(["availabilityLost", "refugeesWhole"]);

/** Unaccompanied refugee children and a few others: all of the cost (star.dk 5.57.74). */
const whole = 1;

/** The first week that the staircase may be in: § 29 takes sickness benefit from 28 December 2015. */
const firstWeekOfStaircase = daySerial("2015-12-28");

/** What is known of a rate: a step of the staircase, a scheme beside it, nothing, or no scheme to try it by. */
export type RateVerdict =
  | { readonly kind: "step" }
  | { readonly kind: "beside"; readonly scheme: Bilingual }
  | { readonly kind: "unknown" }
  | { readonly kind: "untried" };

/** Judges rates by the schemes that are in force in the week and are about the benefit. */
export function rateJudge(): (rate: number, benefit: string, week: number) => RateVerdict {
  const known = new Map<string, readonly Scheme[]>();
  return (rate, benefit, week) => {
    const key = `${week} ${benefit}`;
    const applying = known.get(key) ?? applyingSchemes(benefit.toLowerCase(), week);
    known.set(key, applying);
    return verdictOf(rate, applying);
  };
}

function verdictOf(rate: number, applying: readonly Scheme[]): RateVerdict {
  if (applying.length === 0) return { kind: "untried" };
  const scheme = applying.find(({ steps }) => steps.some((step) => sameDecimal(step.rate, rate)));
  if (scheme) return scheme.id === "staircase" ? { kind: "step" } : { kind: "beside", scheme: scheme.title };
  if (rate !== whole && applying.every(({ id }) => exemptions.has(id))) return { kind: "untried" };
  return rate === whole
    ? {
        kind: "beside",
        scheme: {
          da: "hele udgiften, fx uledsagede flygtningebørn",
          en: "the whole cost, e.g. unaccompanied refugee children",
        },
      }
    : { kind: "unknown" };
}

/** Schemes in force in the week that begins on this Monday. */
export const applyingSchemes = (benefit: string, week: number): readonly Scheme[] =>
  schemes.filter(({ id, from, until }) => {
    const first = id === "staircase" ? firstWeekOfStaircase : from === undefined ? -Infinity : daySerial(from);
    const last = until === undefined ? Infinity : daySerial(until);
    return week + 6 >= first && week <= last && (ofBenefits[id]?.test(benefit) ?? id === "staircase");
  });
