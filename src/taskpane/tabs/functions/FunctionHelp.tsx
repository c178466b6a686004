import { Body1, Caption1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { CalculatorRegular } from "@fluentui/react-icons/svg/calculator";
import type { Card } from "../../../functions/card";
import { signature } from "../../../functions/call/notation";
import type { Plan } from "../../../blocks/plan";
import { areaAddress } from "../../../sheet/place";
import { Favourite } from "../../parts/Favourite";
import { FormulaLine } from "../../parts/FormulaLine";
import { Section } from "../../parts/Section";
import { View } from "../../parts/View";
import { useSelection } from "../../selection";
import { useOwn, useTexts, useTongue } from "../../language/tongue";
import { useWriting } from "../../form/useWriting";
import { WritingOutcome } from "../../form/WritingOutcome";
import { ArgumentTable } from "./ArgumentTable";
import { emptyPlan } from "./examplePlan";
import { Examples, Refused, exampleToInsert } from "./Examples";

const useStyles = makeStyles({
  sections: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  summary: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: {
    margin: "0",
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1 },
});

interface FunctionHelpProps {
  readonly card: Card;
  readonly onBack: () => void;
  readonly onCalculate: () => void;
}

/** Everything a card says, in the order one asks: what, how, an example, what it refuses, where it comes from. */
export function FunctionHelp({ card, onBack, onCalculate }: FunctionHelpProps) {
  const styles = useStyles();
  const texts = useTexts();
  const own = useOwn();
  const { language, culture } = useTongue();
  const writing = useWriting();
  const active = useSelection()?.active;
  const insert = (plan: Plan | undefined) => {
    if (!plan || !active) return;
    void writing.start(plan, { kind: "cells", sheet: active.sheet, row: active.row, column: active.column });
  };
  const { help } = texts;
  const example = exampleToInsert(card);
  return (
    <View
      title={card.name}
      back={{ to: help.all, go: onBack }}
      actions={<Favourite id={card.id} name={card.name} />}
      foot={
        <>
          <WritingOutcome writing={writing} />
          <span className={styles.quiet}>
            {active ? help.place(`${active.sheet}!${areaAddress(active)}`) : help.noPlace}
          </span>
          <div className={styles.buttons}>
            <Button
              className={styles.button}
              appearance="primary"
              disabled={!active || !example}
              onClick={() => insert(example)}
            >
              {help.insertExample}
            </Button>
            <Button className={styles.button} disabled={!active} onClick={() => insert(emptyPlan(card))}>
              {help.insertEmpty}
            </Button>
          </div>
        </>
      }
    >
      <div className={styles.sections}>
        <Body1 className={styles.summary}>{own(card.summary)}</Body1>
        <Button icon={<CalculatorRegular />} onClick={onCalculate}>
          {help.calculate}
        </Button>
        <Section title={help.call}>
          <FormulaLine formula={signature(card, culture)} />
        </Section>
        <Section title={help.formula}>
          <Body1>{own(card.formula)}</Body1>
        </Section>
        <Section title={help.arguments}>
          <ArgumentTable card={card} />
        </Section>
        <Section title={help.examples}>
          <Caption1>{help.exampleFigures}</Caption1>
          <Examples card={card} onInsert={active ? insert : undefined} />
        </Section>
        <Refused card={card} />
        {card.notes && (
          <Section title={help.notes}>
            <ul className={styles.list}>
              {card.notes.map((note) => (
                <li key={note.en}>{own(note)}</li>
              ))}
            </ul>
          </Section>
        )}
        <Section title={help.sources}>
          <ul className={`${styles.list} ${styles.quiet}`} lang={language === "da" ? undefined : "da"}>
            {card.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </Section>
      </div>
    </View>
  );
}
