import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Card, Example } from "../../../functions/card";
import { evaluate } from "../../../functions/call/evaluate";
import { danishCall, englishCall, type Argument } from "../../../functions/call/notation";
import { Refusal } from "../../../functions/refusal";
import type { Plan } from "../../../blocks/plan";
import { FormulaLine } from "../../parts/FormulaLine";
import { ResultTable } from "../../parts/ResultTable";
import { Section } from "../../parts/Section";
import { useOwn, useTexts, useTongue } from "../../language/tongue";
import { decimalsOf, examplePlan } from "./examplePlan";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: "0",
    padding: "0",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  result: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  note: { color: tokens.colorNeutralForeground2 },
  figures: { minWidth: "0", flexGrow: 1 },
  message: { paddingInline: tokens.spacingHorizontalM },
});

const given = (card: Card): readonly Example[] => card.examples.filter((example) => "gives" in example);
const argsOf = (example: Example): readonly Argument[] => example.args as readonly Argument[];

/** The card's first example as something to write. */
export function exampleToInsert(card: Card): Plan | undefined {
  const [first] = given(card);
  return first && examplePlan(card, argsOf(first), evaluate(card, argsOf(first)));
}

interface ExamplesProps {
  readonly card: Card;
  readonly onInsert: ((plan: Plan) => void) | undefined;
}

/** Each example as it is typed, and what it gives, reckoned here and now. */
export function Examples({ card, onInsert }: ExamplesProps) {
  const styles = useStyles();
  const texts = useTexts();
  const own = useOwn();
  const { culture } = useTongue();
  return (
    <ul className={styles.list}>
      {given(card).map((example, place) => {
        const args = argsOf(example);
        const block = evaluate(card, args);
        return (
          <li key={place} className={styles.item}>
            {"note" in example && example.note && <Caption1 className={styles.note}>{own(example.note)}</Caption1>}
            <FormulaLine formula={culture === "da" ? danishCall(card, args) : englishCall(card, args)} />
            <div className={styles.result}>
              <div className={styles.figures}>
                <ResultTable card={card} block={block} decimals={decimalsOf(card, args)} />
              </div>
              {place > 0 && onInsert && (
                <Button size="small" appearance="subtle" onClick={() => onInsert(examplePlan(card, args, block))}>
                  {texts.help.insertThis}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Calls that are refused, with the very words that the user would read. */
export function Refused({ card }: { readonly card: Card }) {
  const styles = useStyles();
  const { help } = useTexts();
  const { culture } = useTongue();
  const refused = card.examples.filter((example) => "refuses" in example);
  if (refused.length === 0) return null;
  return (
    <Section title={help.refusals}>
      <ul className={styles.list}>
        {refused.map((example, place) => {
          const args = argsOf(example);
          return (
            <li key={place} className={styles.item}>
              <FormulaLine formula={culture === "da" ? danishCall(card, args) : englishCall(card, args)} />
              <Body1 className={styles.message} lang="da">
                {messageOf(card, args)}
              </Body1>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function messageOf(card: Card, args: readonly Argument[]): string {
  const refusal = evaluate(card, args)
    .flat()
    .find((outcome) => outcome instanceof Refusal);
  return refusal?.message ?? "";
}
