import { Body1, Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { BookQuestionMarkRegular } from "@fluentui/react-icons/svg/book-question-mark";
import { TargetRegular } from "@fluentui/react-icons/svg/target";
import { useId, useMemo, useState } from "react";
import { offersHeadings, type Card } from "../../functions/card";
import { areaAddress } from "../../sheet/place";
import { Conditions } from "../parts/Conditions";
import { InsertFoot } from "../parts/InsertFoot";
import { View } from "../parts/View";
import { useRemembered } from "../remembered";
import { useSelection } from "../selection";
import { useOwn, useTexts } from "../language/tongue";
import { isWritten, useWriting } from "./useWriting";
import { numberColumns, suggestedColumns } from "../tabs/calculate/columnRoles";
import { nextFunctions } from "../tabs/calculate/nextFunctions";
import { CallAnswer } from "./CallAnswer";
import { canBeEachRow, type FormulaShape } from "./callPlan";
import { CallReckoning } from "./CallReckoning";
import { ChoiceField } from "./ChoiceField";
import { nothing, rangeEntry, type Entry } from "../../sheet/entry";
import { choicesOf, comesFromCells, initialEntries, sameCells, suggestedEntries } from "./initialEntries";
import { placeText } from "./placeText";
import { RangeField } from "./RangeField";
import { useCall } from "./useCall";
import { useEntries } from "./useEntries";
import { useTargets, type OfferedTarget } from "./useTargets";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  quiet: { color: tokens.colorNeutralForeground2 },
  all: { alignSelf: "flex-start" },
});

/** More formulas than this are slow to calculate one by one; one formula does them in one call. */
const manyRows = 1000;
const mostUsed = 6;

interface FunctionFormProps {
  readonly card: Card;
  /** What stands in the fields at first; else what the selection suggests. */
  readonly initial: readonly Entry[] | undefined;
  readonly onBack: () => void;
  readonly onHelp: () => void;
  /** Goes on with another function and what stands in the fields. */
  readonly onNext: (card: Card, entries: readonly Entry[]) => void;
}

/** A card as a form: the sheet's cells and the choices in, the answer at once, and formulas out. */
export function FunctionForm({ card, initial, onBack, onHelp, onNext }: FunctionFormProps) {
  const styles = useStyles();
  const texts = useTexts();
  const own = useOwn();
  const selection = useSelection();
  const [memory, remember] = useRemembered();
  const writing = useWriting();
  const formId = useId();
  const { entries, reading, put, type } = useEntries(
    card.parameters,
    () => initial ?? initialEntries(card, selection, memory),
  );
  const [wanted, setWanted] = useState<FormulaShape>();
  const [targetKind, setTargetKind] = useState<OfferedTarget["kind"]>();
  const [round, setRound] = useState(0);
  const { form } = texts;

  const { call, reckoning } = useCall(card, entries);
  const rows = call?.preview.block.length ?? 1;
  const eachRow = call !== undefined && canBeEachRow(call);
  const usual: FormulaShape = rows > manyRows ? "oneFormula" : "eachRow";
  const shape: FormulaShape = eachRow ? (wanted ?? usual) : "oneFormula";
  const { offers, trouble } = useTargets(call, shape, selection?.active, round);
  const chosen = offers.find(({ kind }) => kind === targetKind) ?? offers[0];

  const marked = selection?.areas[0];
  const takeSelection = (place: number) => {
    if (!selection || !marked) return;
    const fitting = suggestedColumns(card, numberColumns([marked])).columns[place]?.place;
    const column = marked.columns.length > 1 && card.parameters[place]?.kind !== "table" ? fitting : undefined;
    put(place, rangeEntry(marked, selection.active.sheet, column));
  };
  const insert = async () => {
    if (!chosen || writing.state.step === "writing") return;
    await writing.start(chosen.plan(), chosen.target);
    setRound(round + 1);
    remember({
      lastFunctions: [card.id, ...memory.lastFunctions.filter((id) => id !== card.id)].slice(0, mostUsed),
      choices: { ...memory.choices, [card.id]: choicesOf(card, entries) },
    });
  };
  const fields = offersHeadings(card) ? card.parameters.slice(0, -1) : card.parameters;
  const suggested = useMemo(() => (selection ? suggestedEntries(card, selection) : []), [card, selection]);
  const takesAll =
    suggested.some((entry, place) => entry?.kind === "range" && !sameCells(entry, entries[place])) &&
    !isWritten(writing.state, marked?.place);

  return (
    <View
      title={card.name}
      back={{ to: texts.back, go: onBack }}
      actions={
        <Tooltip content={form.help(card.name)} relationship="label">
          <Button appearance="subtle" icon={<BookQuestionMarkRegular />} onClick={onHelp} />
        </Tooltip>
      }
      foot={
        <InsertFoot
          writing={writing}
          where={chosen ? placeText(chosen, selection?.active.sheet, form) : ""}
          verb={form.insert(shape === "eachRow" ? rows : 1)}
          ready={chosen !== undefined}
          form={formId}
          next={nextFunctions(card).map((next) => (
            <Button key={next.id} size="small" onClick={() => onNext(next, entries)}>
              {next.name}
            </Button>
          ))}
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
        <Body1 className={styles.quiet}>{own(card.summary)}</Body1>
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
        {fields.map((parameter, place) =>
          parameter.kind === "choice" && !comesFromCells(parameter) ? (
            <ChoiceField
              key={parameter.name}
              parameter={parameter}
              entry={entries[place] ?? nothing}
              onEntry={(entry) => put(place, entry)}
            />
          ) : (
            <RangeField
              key={parameter.name}
              parameter={parameter}
              entry={entries[place] ?? nothing}
              reading={reading?.place === place ? reading : undefined}
              offered={marked && areaAddress(marked.place)}
              onTake={() => takeSelection(place)}
              onType={(text) => void type(place, text)}
            />
          ),
        )}
        {call ? (
          <CallAnswer
            call={call}
            shape={shape}
            onShape={eachRow ? setWanted : undefined}
            offers={offers}
            trouble={trouble}
            chosen={chosen}
            onChoose={setTargetKind}
          />
        ) : reckoning ? (
          <CallReckoning reckoning={reckoning} />
        ) : (
          <Body1 className={styles.quiet}>{form.waiting}</Body1>
        )}
      </form>
    </View>
  );
}
