import { Caption1, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { shownFormula } from "../../../../formulas/danish";
import { formulaText } from "../../../../blocks/layout";
import { useRemembered } from "../../../remembered";
import { FormulaLine } from "../../../parts/FormulaLine";
import { Section } from "../../../parts/Section";
import { useOwn, useTexts, useTongue } from "../../../language/tongue";
import { callFormula, tableCall, type Call, type FormulaShape } from "../../../../blocks/call/callPlan";
import { PreviewTable } from "./PreviewTable";
import { TargetChoice } from "../../../form/TargetChoice";
import type { OfferedTarget } from "../../../form/offeredTarget";

const emptyCellsAreZero = {
  da: "Tomme celler kommer som 0 i dette Excel. Formlen holder dem ude.",
  en: "Empty cells come as 0 in this Excel. The formula keeps them out.",
};

interface CallAnswerProps {
  readonly call: Call;
  readonly shape: FormulaShape;
  /** Undefined where there is no choice. */
  readonly onShape: ((shape: FormulaShape) => void) | undefined;
  readonly offers: readonly OfferedTarget[];
  readonly trouble: string | undefined;
  readonly chosen: OfferedTarget | undefined;
  readonly onChoose: (kind: OfferedTarget["kind"]) => void;
}

/** The formula, the answer, and how and where it will be written. */
export function CallAnswer({ call, shape, onShape, offers, trouble, chosen, onChoose }: CallAnswerProps) {
  const { form } = useTexts();
  const { culture } = useTongue();
  const own = useOwn();
  const [, remember] = useRemembered();
  const home = call.preview.followed?.place ?? { sheet: "", row: 0, column: 0 };
  const work =
    chosen?.target.kind === "table"
      ? tableCall(call, chosen.target.table)
      : callFormula(call, shape === "eachRow" ? 0 : undefined);
  const formula = formulaText(work, home);
  const hasHoles = call.entries.some((entry) => entry.kind === "range" && entry.contents.empty > 0);
  const holesAreZero = call.emptyCells === "zero" && hasHoles;
  return (
    <>
      <FormulaLine formula={shownFormula(`=${formula}`, culture)} />
      {holesAreZero && <Caption1>{own(emptyCellsAreZero)}</Caption1>}
      <Section title={form.preview}>
        <PreviewTable call={call} />
      </Section>
      {onShape && (
        <Field label={form.write}>
          <RadioGroup
            value={shape}
            onChange={(_, { value }) => onShape(value === "eachRow" ? "eachRow" : "oneFormula")}
          >
            <Radio value="eachRow" label={form.eachRow} />
            <Radio value="oneFormula" label={form.oneFormula} />
          </RadioGroup>
        </Field>
      )}
      <Field label={form.hole}>
        <RadioGroup
          layout="horizontal"
          value={call.hole}
          onChange={(_, { value }) => remember({ hole: value === "notAvailable" ? value : "empty" })}
        >
          <Radio value="empty" label={form.holes.empty} />
          <Radio value="notAvailable" label={form.holes.notAvailable} />
        </RadioGroup>
      </Field>
      <TargetChoice offers={offers} trouble={trouble} chosen={chosen} onChoose={onChoose} />
    </>
  );
}
