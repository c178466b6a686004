import type { Bilingual } from "../../functions/card";

export interface Benefit {
  readonly name: Bilingual;
  readonly pattern: RegExp;
}

const benefit = (da: string, en: string, pattern: RegExp): Benefit => ({ name: { da, en }, pattern });

/**
 * The benefits that a file may name. What is shown and written is this name, never the file's own words: they may hold
 * anything.
 */
const benefits: readonly Benefit[] = [
  benefit("Fleksløntilskud", "Flexjob wage subsidy", /fleksløn/u),
  benefit("Fleksjob", "Flexjob", /fleks/u),
  benefit("Skånejob", "Protected job", /skåne/u),
  benefit("Førtidspension", "Disability pension", /førtid/u),
  benefit("Seniorpension", "Senior pension", /seniorpens/u),
  benefit("Sygedagpenge", "Sickness benefit", /sygedag/u),
  benefit("Uddannelseshjælp", "Education benefit", /uddannelseshj/u),
  benefit("Kontanthjælp", "Cash benefit", /kontanthj/u),
  benefit("Kontantydelse", "Cash allowance", /kontantyd/u),
  benefit("Arbejdsmarkedsydelse", "Labour market allowance", /arbejdsmarkedsyd/u),
  benefit("Særlig uddannelsesydelse", "Special education allowance", /uddannelsesyd/u),
  benefit("Integrationsydelse", "Integration benefit", /integrationsyd/u),
  benefit(
    "Selvforsørgelses- og hjemrejseydelse",
    "Self-support and return benefit",
    /hjemrejse|selvfors|^sho\b|^shø\b/u,
  ),
  benefit("Overgangsydelse", "Transition benefit", /overgangsyd/u),
  benefit("Ressourceforløbsydelse", "Resource programme benefit", /ressource/u),
  benefit("Jobafklaring", "Job clarification", /jobafklar/u),
  benefit("Ledighedsydelse", "Unemployment allowance", /ledighedsyd/u),
  benefit("Revalidering", "Rehabilitation", /revalid/u),
  benefit("Løntilskud", "Wage subsidy", /løntilskud/u),
  benefit("A-dagpenge", "Unemployment benefit", /dagpenge/u),
];

/** What the state adds to a flexjob: no benefit with a refund, and apart from the check. */
export const isFlexContribution = (text: string): boolean => /fleksbidrag/iu.test(text);

export const benefitOf = (text: string): Benefit | undefined => {
  const plain = text.toLowerCase();
  return benefits.find(({ pattern }) => pattern.test(plain));
};
