import {
  Body1,
  Button,
  Combobox,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Option,
  ProgressBar,
  Radio,
  RadioGroup,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { DayRule } from "../../../../sources/countDay";
import { monthly, tableFor } from "../../../../sources/populationTable";
import { ruleNames } from "../../../../sources/sourceLine";
import { placeText } from "../../../form/placeText";
import { TargetChoice } from "../../../form/TargetChoice";
import type { OfferedTarget } from "../../../form/offeredTarget";
import { useWriting } from "../../../form/useWriting";
import { useOwn, useTexts, useTongue } from "../../../language/tongue";
import { Conditions } from "../../../parts/Conditions";
import { InsertFoot } from "../../../parts/InsertFoot";
import { View } from "../../../parts/View";
import { useWorkbook } from "../../../port";
import { useSelection } from "../../../selection";
import { PopulationTable } from "./PopulationTable";
import { areaNames } from "./areas";
import { useAsked, type Asked } from "./useAsked";
import { fetchedText } from "./fetchedText";
import { populationRecipe, type RecipeParts } from "./populationRecipe";
import type { AskedLine } from "../../../../tables/askedPopulations";
import type { Spots } from "./spots";
import { usePopulation } from "./usePopulation";
import { usePopulationTargets } from "./usePopulationTargets";
import { WithoutNetwork } from "./WithoutNetwork";
import { troubleWords, words } from "./words";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  quiet: { color: tokens.colorNeutralForeground2 },
  wide: { width: "100%", minWidth: "0" },
  left: { alignSelf: "flex-start" },
  text: { userSelect: "text" },
  option: { "& label": { color: tokens.colorNeutralForeground1 } },
});

const usualAges = ["18-29", "16-29", "15-24", "18-24", "25-29", "16-66"];

/** Populations from Danmarks Statistik for the rows of the marked table, shown before they are written as values. */
export default function PopulationView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const own = useOwn();
  const { language } = useTongue();
  const selection = useSelection();
  const { announce } = useAnnounce();
  const formId = useId();
  const asked = useAsked();
  const { state, fetch, read, stop } = usePopulation();
  const workbook = useWorkbook();
  const pending = useRef<Omit<RecipeParts, "place">>(undefined);
  const writing = useWriting(({ place }) => {
    const parts = pending.current;
    // That it cannot be kept takes nothing from the figures; only to fetch them again is not offered.
    const keep = async (kept: Omit<RecipeParts, "place">): Promise<void> =>
      (await workbook.populations()).keep(populationRecipe({ ...kept, place }));
    if (parts) void keep(parts).catch(() => undefined);
  });
  const [targetKind, setTargetKind] = useState<OfferedTarget["kind"]>();
  // Another table must be asked anew.
  const isFetched = state.step === "fetched" && (state.table ?? tableFor(asked.rule)) === tableFor(asked.rule);
  const filled = isFetched ? asked.filled(state.counts) : [];
  const found = filled.filter(({ persons }) => persons !== undefined).length;
  const fetched = useMemo(() => (state.step === "fetched" ? fetchedText(state, language) : ""), [state, language]);
  const table = tableFor(asked.rule);
  const { offers, trouble } = usePopulationTargets(
    found > 0 ? { filled, asked, fetched, language } : undefined,
    selection?.active,
    writing.round,
  );
  const chosen = offers.find(({ kind }) => kind === targetKind) ?? offers[0];
  const write = (target: OfferedTarget): void => {
    const { spots, given, ages, rule, sheet = "" } = asked;
    const plan = target.plan();
    const source = plan.kind === "block" ? String(plan.rows.at(-1)?.[0]?.value ?? "") : "";
    const ownSheet = target.kind === "newSheet" || spots.shape === undefined;
    pending.current = ages && { spots, filled, given, ages, rule, language, ownSheet, source, sheet };
    void writing.start(plan, target.target);
  };
  const said =
    state.step === "trouble"
      ? own(troubleWords[state.trouble.reason](state.trouble.detail))
      : state.step === "fetched"
        ? own(words.fetched)
        : undefined;
  useEffect(() => {
    if (said !== undefined) announce(said);
  }, [announce, said]);
  return (
    <View
      title={own(words.title)}
      back={{ to: texts.back, go: onBack }}
      foot={
        <InsertFoot
          writing={writing}
          where={chosen ? placeText(chosen, selection?.active.sheet, texts.form) : own(words.fetchFirst)}
          verb={own(words.write(found))}
          ready={chosen !== undefined}
          form={formId}
        />
      }
    >
      <form
        id={formId}
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen && writing.state.step !== "writing") write(chosen);
          else if (!chosen && state.step !== "fetching" && asked.request) void fetch(asked.request);
        }}
      >
        <Conditions />
        <Body1 className={styles.quiet}>{own(words.summary(table.id, table === monthly))}</Body1>
        <AskedFields asked={asked} />
        {state.step === "fetching" ? (
          <>
            <ProgressBar aria-label={own(words.fetching)} />
            <Button className={styles.left} size="small" onClick={stop}>
              {texts.stop}
            </Button>
          </>
        ) : (
          <Button
            className={styles.left}
            disabledFocusable={!asked.request}
            onClick={() => asked.request && void fetch(asked.request)}
          >
            {own(words.fetch)}
          </Button>
        )}
        {state.step === "trouble" && (
          <MessageBar intent={state.trouble.reason === "stopped" ? "info" : "error"} layout="multiline">
            <MessageBarBody className={styles.text}>{said}</MessageBarBody>
          </MessageBar>
        )}
        {isFetched && (
          <>
            <PopulationTable filled={filled} target={chosen} />
            <TargetChoice offers={offers} trouble={trouble} chosen={chosen} onChoose={setTargetKind} />
          </>
        )}
        {asked.request && <WithoutNetwork request={asked.request} onText={read} />}
      </form>
    </View>
  );
}

function AskedFields({ asked }: { readonly asked: Asked }) {
  const styles = useStyles();
  const own = useOwn();
  const { fields, set, spots } = asked;
  return (
    <>
      {spots.byArea ? (
        <Body1>{own(words.areaByLine(...linesWith(spots, "area")))}</Body1>
      ) : (
        <Suggested
          label={own(words.area)}
          value={fields.area}
          options={[...areaNames.values()]}
          wrong={asked.given.area === undefined ? own(words.areaWrong) : undefined}
          onValue={(value) => set("area", value)}
        />
      )}
      <Suggested
        label={own(words.ages)}
        value={fields.ages}
        options={usualAges}
        hint={own(words.agesHelp)}
        wrong={asked.ages ? undefined : own(words.agesWrong)}
        onValue={(value) => set("ages", value)}
      />
      {asked.otherAges !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{own(words.differs(asked.otherAges))}</MessageBarBody>
        </MessageBar>
      )}
      {spots.byDay ? (
        <Body1>{own(words.periodByLine(...linesWith(spots, "day")))}</Body1>
      ) : (
        <Field
          label={own(words.period)}
          hint={own(words.periodHelp)}
          {...(fields.period !== "" && !asked.given.day
            ? { validationState: "error", validationMessage: own(words.periodWrong) }
            : {})}
        >
          <Input className={styles.wide} value={fields.period} onChange={(_, { value }) => set("period", value)} />
        </Field>
      )}
      <Field label={own(words.rule)}>
        <RadioGroup value={asked.rule} onChange={(_, { value }) => asked.setRule(value as DayRule)}>
          {asked.rules.map((rule) => (
            <Radio key={rule} className={styles.option} value={rule} label={own(ruleNames[rule])} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}

/** How many of the table's lines say it, and which way they go. */
function linesWith({ found }: Spots, of: "area" | "day"): [number, "rows" | "columns"] {
  const known = (lines: readonly AskedLine[] = []): number => lines.filter((line) => line[of] !== undefined).length;
  const [rows, columns] = [known(found?.rows), known(found?.columns)];
  return rows >= columns ? [rows, "rows"] : [columns, "columns"];
}

interface SuggestedProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly hint?: string;
  readonly wrong: string | undefined;
  readonly onValue: (value: string) => void;
}

/** A field that may be typed in, with what it most likely is in a list. */
function Suggested({ label, value, options, hint, wrong, onValue }: SuggestedProps) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  // Fluent goes on naming the option that was active when the list has closed, and the option is gone by then.
  useEffect(() => {
    if (!open) field.current?.removeAttribute("aria-activedescendant");
  }, [open, value]);
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(wrong !== undefined && value !== "" ? { validationState: "error", validationMessage: wrong } : {})}
    >
      <Combobox
        input={{ ref: field }}
        className={styles.wide}
        freeform
        open={open}
        onOpenChange={(_, { open: next }) => setOpen(next)}
        value={value}
        selectedOptions={options.includes(value) ? [value] : []}
        onChange={({ target }) => onValue(target.value)}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onValue(optionValue)}
      >
        {options.map((option) => (
          <Option key={option}>{option}</Option>
        ))}
      </Combobox>
    </Field>
  );
}
