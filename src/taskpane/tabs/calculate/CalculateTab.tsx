import { useEffect, useState } from "react";
import type { Card } from "../../../functions/card";
import { catalogue } from "../../../functions/catalogue";
import { FunctionHelp } from "../functions/FunctionHelp";
import { ExplainView } from "./ExplainView";
import { exampleEntries } from "../../form/initialEntries";
import type { Entry } from "../../../sheet/entry";
import { FunctionForm } from "../../form/FunctionForm";
import type { Journey } from "./journeys/journey";
import { JourneyForm } from "./journeys/JourneyForm";
import { carriedEntries } from "./nextFunctions";
import { Start } from "./Start";

interface CalculateTabProps {
  /** A function that another tab asks to have opened. */
  readonly asked: string | undefined;
  readonly onAnswered: () => void;
}

type Step =
  | { readonly at: "start" | "explain" }
  | { readonly at: "journey"; readonly journey: Journey }
  | { readonly at: "form" | "help"; readonly card: Card; readonly initial: readonly Entry[] | undefined };

/** From what is marked in the sheet to formulas in it. */
export default function CalculateTab({ asked, onAnswered }: CalculateTabProps) {
  const [step, setStep] = useState<Step>(() => stepFor(asked));
  useEffect(() => {
    if (asked !== undefined) onAnswered();
  }, [asked, onAnswered]);
  switch (step.at) {
    case "start":
      return (
        <Start
          onOpen={(card) => setStep({ at: "form", card, initial: undefined })}
          onJourney={(journey) => setStep({ at: "journey", journey })}
          onExplain={() => setStep({ at: "explain" })}
          onExample={(card) => setStep({ at: "form", card, initial: exampleEntries(card) })}
        />
      );
    case "explain":
      return <ExplainView onBack={() => setStep({ at: "start" })} />;
    case "journey":
      return <JourneyForm key={step.journey.id} journey={step.journey} onBack={() => setStep({ at: "start" })} />;
    case "form":
      return (
        <FunctionForm
          key={step.card.id}
          card={step.card}
          initial={step.initial}
          onBack={() => setStep({ at: "start" })}
          onHelp={() => setStep({ ...step, at: "help" })}
          onNext={(card, entries) => setStep({ at: "form", card, initial: carriedEntries(step.card, entries, card) })}
        />
      );
    case "help":
      return (
        <FunctionHelp
          card={step.card}
          onBack={() => setStep({ ...step, at: "form" })}
          onCalculate={() => setStep({ ...step, at: "form" })}
        />
      );
  }
}

function stepFor(asked: string | undefined): Step {
  const card = catalogue.find(({ id }) => id === asked);
  return card ? { at: "form", card, initial: undefined } : { at: "start" };
}
