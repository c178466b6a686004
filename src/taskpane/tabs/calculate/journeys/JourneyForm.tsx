import { Body1, Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from "@fluentui/react-components";
import { TargetRegular } from "@fluentui/react-icons/svg/target";
import { useId, useMemo, useState } from "react";
import { areaAddress } from "../../../../sheet/place";
import { Conditions } from "../../../parts/Conditions";
import { InsertFoot } from "../../../parts/InsertFoot";
import { Section } from "../../../parts/Section";
import { View } from "../../../parts/View";
import { useSelection } from "../../../selection";
import { useTexts, useTongue } from "../../../language/tongue";
import { isWritten, useWriting } from "../../../form/useWriting";
import { ChoiceField } from "../../../form/ChoiceField";
import { nothing, rangeEntry } from "../../../../sheet/entry";
import { comesFromCells, sameCells } from "../../../form/initialEntries";
import { placeText } from "../../../form/placeText";
import { RangeField } from "../../../form/RangeField";
import { TargetChoice } from "../../../form/TargetChoice";
import { useBlockTargets } from "../../../form/useBlockTargets";
import { useEntries } from "../../../form/useEntries";
import type { OfferedTarget } from "../../../form/useTargets";
import { BlockPreview } from "./BlockPreview";
import { BlockResult } from "./BlockResult";
import type { Journey } from "./journey";
import { useBlockPreview } from "./useBlockPreview";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  quiet: { color: tokens.colorNeutralForeground2 },
  all: { alignSelf: "flex-start" },
});

interface JourneyFormProps {
  readonly journey: Journey;
  readonly onBack: () => void;
}

/** A guided journey: its fields, the block that will be written, reckoned at once, and where it goes. */
export function JourneyForm({ journey, onBack }: JourneyFormProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { language } = useTongue();
  const selection = useSelection();
  const writing = useWriting();
  const formId = useId();
  const [parameters] = useState(() => journey.fields([]).map(({ parameter }) => parameter));
  const [initial] = useState(() => (selection ? journey.suggested(selection) : []).map((entry) => entry ?? nothing));
  const { entries, reading, put, type } = useEntries(parameters, () => initial);
  const [targetKind, setTargetKind] = useState<OfferedTarget["kind"]>();
  const [round, setRound] = useState(0);
  const { form, journeys } = texts;

  const answer = useMemo(() => journey.plan(entries, language), [journey, entries, language]);
  const plan = answer && "plan" in answer ? answer.plan : undefined;
  const preview = useBlockPreview(plan, entries);
  const { offers, trouble } = useBlockTargets(plan, selection?.active, round);
  const chosen = offers.find(({ kind }) => kind === targetKind) ?? offers[0];
  const marked = selection?.areas[0];
  const suggested = useMemo(() => (selection ? journey.suggested(selection) : []), [journey, selection]);
  const takesAll =
    suggested.some((entry, place) => entry?.kind === "range" && !sameCells(entry, entries[place])) &&
    !isWritten(writing.state, marked?.place);

  const insert = async () => {
    if (!chosen || writing.state.step === "writing") return;
    await writing.start(chosen.plan(), chosen.target);
    setRound(round + 1);
  };
  return (
    <View
      title={journeys[journey.id].title}
      back={{ to: texts.back, go: onBack }}
      foot={
        <InsertFoot
          writing={writing}
          where={chosen ? placeText(chosen, selection?.active.sheet, form) : ""}
          verb={journeys.insert}
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
          void insert();
        }}
      >
        <Conditions />
        <Body1 className={styles.quiet}>{journeys[journey.id].summary}</Body1>
        {takesAll && (
          <Button
            className={styles.all}
            size="small"
            icon={<TargetRegular />}
            onClick={() => suggested.forEach((entry, place) => entry && put(place, entry))}
          >
            {form.takeAll}
          </Button>
        )}
        {journey
          .fields(entries)
          .map(({ parameter, names = false, words }, place) =>
            parameter.kind === "choice" && !comesFromCells(parameter) ? (
              <ChoiceField
                key={parameter.name}
                parameter={parameter}
                entry={entries[place] ?? nothing}
                onEntry={(entry) => put(place, entry)}
                {...(words ? { words } : {})}
              />
            ) : (
              <RangeField
                key={parameter.name}
                parameter={parameter}
                entry={entries[place] ?? nothing}
                names={names}
                reading={reading?.place === place ? reading : undefined}
                offered={marked && areaAddress(marked.place)}
                onTake={() => marked && put(place, rangeEntry(marked, selection.active.sheet))}
                onType={(text) => void type(place, text)}
              />
            ),
          )}
        {answer && "problem" in answer && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{answer.problem}</MessageBarBody>
          </MessageBar>
        )}
        {!answer && <Body1 className={styles.quiet}>{form.waiting}</Body1>}
        {plan && (
          <>
            <Section title={form.preview}>
              <BlockResult rows={preview.rows} />
              <BlockPreview rows={preview.rows} />
              {preview.rows.length < preview.all && !preview.stopped && (
                <>
                  <ProgressBar
                    aria-label={form.reckoning(preview.rows.length, preview.all)}
                    value={preview.rows.length / preview.all}
                  />
                  <Button size="small" onClick={preview.stop}>
                    {texts.cancel}
                  </Button>
                </>
              )}
            </Section>
            <TargetChoice block offers={offers} trouble={trouble} chosen={chosen} onChoose={setTargetKind} />
          </>
        )}
      </form>
    </View>
  );
}
