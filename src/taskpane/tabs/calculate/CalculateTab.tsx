import { lazy, Suspense, useEffect, useState } from "react";
import type { Card } from "../../../functions/card";
import { catalogue } from "../../../functions/catalogue";
import { FunctionHelp } from "../functions/FunctionHelp";
import { ExplainView } from "./ExplainView";
import type { Block } from "../../../blocks/block";
import { BlockForm } from "./block/BlockForm";
import { exampleEntries } from "./call/initialEntries";
import type { Entry } from "../../../sheet/entry";
import { FunctionForm } from "./call/FunctionForm";
import { TableProvider } from "../../table";
import { carriedEntries } from "./nextFunctions";
import { FetchPopulationProvider } from "../../form/fetchPopulation";
import { Waiting } from "../../parts/Waiting";
import type { PopulationRecipe } from "./population/populationRecipe";
import { Start } from "./Start";
import { UpdateView } from "./update/UpdateView";

const PopulationView = lazy(() => import("./population/PopulationView"));
const AgainView = lazy(() => import("./population/AgainView"));

interface CalculateTabProps {
  /** A function that another tab asks to have opened. */
  readonly asked: string | undefined;
  readonly onAnswered: () => void;
}

type Step =
  | { readonly at: "start" | "explain" | "update" }
  /** Populations are fetched for what one came from, which is opened anew: its table has them by then. */
  | { readonly at: "population"; readonly from: Step }
  | { readonly at: "again"; readonly recipe: PopulationRecipe }
  | { readonly at: "block"; readonly block: Block }
  | { readonly at: "form" | "help"; readonly card: Card; readonly initial: readonly Entry[] | undefined };

/** From what is marked in the sheet to formulas in it. The reading of tables comes with it, not with the pane. */
export default function CalculateTab(props: CalculateTabProps) {
  return (
    <TableProvider>
      <Steps {...props} />
    </TableProvider>
  );
}

function Steps({ asked, onAnswered }: CalculateTabProps) {
  const [step, setStep] = useState<Step>(() => stepFor(asked));
  useEffect(() => {
    if (asked !== undefined) onAnswered();
  }, [asked, onAnswered]);
  const fetchPopulation = () => setStep({ at: "population", from: step });
  return <FetchPopulationProvider value={fetchPopulation}>{view()}</FetchPopulationProvider>;

  function view() {
    switch (step.at) {
      case "start":
        return (
          <Start
            onOpen={(card) => setStep({ at: "form", card, initial: undefined })}
            onBlock={(block) => setStep({ at: "block", block })}
            onExplain={() => setStep({ at: "explain" })}
            onUpdate={() => setStep({ at: "update" })}
            onPopulation={fetchPopulation}
            onAgain={(recipe) => setStep({ at: "again", recipe })}
            onExample={(card) => setStep({ at: "form", card, initial: exampleEntries(card) })}
          />
        );
      case "population": {
        const { from } = step;
        return (
          <Suspense fallback={<Waiting />}>
            <PopulationView onBack={() => setStep(from.at === "form" ? { ...from, initial: undefined } : from)} />
          </Suspense>
        );
      }
      case "again":
        return (
          <Suspense fallback={<Waiting />}>
            <AgainView recipe={step.recipe} onBack={() => setStep({ at: "start" })} />
          </Suspense>
        );
      case "explain":
        return <ExplainView onBack={() => setStep({ at: "start" })} />;
      case "update":
        return <UpdateView onBack={() => setStep({ at: "start" })} />;
      case "block":
        return (
          <BlockForm
            key={step.block.id}
            block={step.block}
            onBack={() => setStep({ at: "start" })}
            onNext={(card) => setStep({ at: "form", card, initial: undefined })}
          />
        );
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
}

function stepFor(asked: string | undefined): Step {
  const card = catalogue.find(({ id }) => id === asked);
  return card ? { at: "form", card, initial: undefined } : { at: "start" };
}
