import { Body1, Body1Strong, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ExplainedCell } from "../../../workbook/read/explainCell";
import type { ExplainedCall } from "../../../explain/explanation";
import { spotAddress } from "../../../sheet/place";
import { FormulaLine } from "../../parts/FormulaLine";
import { Section } from "../../parts/Section";
import { View } from "../../parts/View";
import { Waiting } from "../../parts/Waiting";
import { useSelection } from "../../selection";
import { useTexts, useTongue } from "../../language/tongue";
import { useWorkbook } from "../../port";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  quiet: { color: tokens.colorNeutralForeground2 },
  facts: { margin: "0", display: "flex", flexDirection: "column" },
  fact: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: `0 ${tokens.spacingHorizontalM}`,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  value: { margin: "0", fontVariantNumeric: "tabular-nums", textAlign: "end", marginInlineStart: "auto" },
  steps: {
    margin: "0",
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    fontVariantNumeric: "tabular-nums",
  },
  result: {
    display: "block",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    ...typographyStyles.subtitle2,
  },
});

/** How the figure in the active cell came about, step by step; follows the selection. */
export function ExplainView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const { language } = useTongue();
  const workbook = useWorkbook();
  const selection = useSelection();
  const [explained, setExplained] = useState<{ readonly cell: ExplainedCell | undefined } | "failed">();
  useEffect(() => {
    let gone = false;
    workbook.explainActiveCell(language).then(
      (cell) => {
        if (!gone) setExplained({ cell });
      },
      () => {
        if (!gone) setExplained("failed");
      },
    );
    return () => {
      gone = true;
    };
  }, [workbook, language, selection]);
  const { explain } = texts;
  const cell = explained && explained !== "failed" ? explained.cell : undefined;
  const address = cell && spotAddress(cell.place.row, cell.place.column);
  return (
    <View
      title={address === undefined ? explain.title : explain.figureIn(address)}
      back={{ to: texts.back, go: onBack }}
    >
      {!explained ? (
        <Waiting />
      ) : explained === "failed" ? (
        <Body1>{explain.failed}</Body1>
      ) : !cell ? (
        <Body1>{explain.noFormula}</Body1>
      ) : (
        <div className={styles.stack}>
          <FormulaLine formula={cell.formula} />
          {cell.calls.map((call) => (
            <ExplainedCallView key={call.call} call={call} titled={cell.calls.length > 1} />
          ))}
          <Body1 className={styles.quiet}>{explain.follows}</Body1>
        </div>
      )}
    </View>
  );
}

interface ExplainedCallViewProps {
  readonly call: ExplainedCall;
  /** The formula has several calls, so each says which it is. */
  readonly titled: boolean;
}

function ExplainedCallView({ call, titled }: ExplainedCallViewProps) {
  const styles = useStyles();
  const { explain } = useTexts();
  return (
    <>
      {titled && <FormulaLine formula={call.call} />}
      <Section title={explain.read}>
        <dl className={styles.facts}>
          {call.arguments.map(({ name, source, value }) => (
            <div key={name} className={styles.fact}>
              <dt>
                <Body1Strong>{name}</Body1Strong>{" "}
                <span className={styles.quiet}>{source === "" ? explain.standard : source}</span>
              </dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      </Section>
      {call.steps.length > 0 && (
        <Section title={explain.steps}>
          <ol className={styles.steps}>
            {call.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Section>
      )}
      {call.result !== undefined && (
        <Section title={explain.result}>
          <span className={styles.result} role="status">
            {call.result}
          </span>
          {call.otherRounding !== undefined && <Body1 className={styles.quiet}>{call.otherRounding}</Body1>}
        </Section>
      )}
    </>
  );
}
