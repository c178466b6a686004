import { useState } from "react";
import type { Card } from "../../../functions/card";
import { FunctionHelp } from "./FunctionHelp";
import { FunctionList } from "./FunctionList";

/** The catalogue: a list to search, and each function's help. */
export default function FunctionsTab({ onCalculate }: { readonly onCalculate: (id: string) => void }) {
  const [query, setQuery] = useState("");
  const [card, setCard] = useState<Card>();
  const [last, setLast] = useState<string>();
  if (card) {
    return (
      <FunctionHelp
        card={card}
        onBack={() => {
          setLast(card.id);
          setCard(undefined);
        }}
        onCalculate={() => onCalculate(card.id)}
      />
    );
  }
  return <FunctionList query={query} onQuery={setQuery} onOpen={setCard} last={last} />;
}
