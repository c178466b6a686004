import { Body1, Button, Tooltip } from "@fluentui/react-components";
import { BookQuestionMarkRegular } from "@fluentui/react-icons/svg/book-question-mark";
import { useMemo, useState } from "react";
import { canBeEachRow, type FormulaShape } from "../../../../blocks/call/callPlan";
import type { Card } from "../../../../functions/card";
import type { Entry } from "../../../../sheet/entry";
import { choicesOf } from "../../../form/choices";
import { fieldsOfCard } from "../../../form/field";
import { Form } from "../../../form/Form";
import type { OfferedTarget } from "../../../form/offeredTarget";
import { pricesUsed } from "../../../form/rememberedPrices";
import { useEntries } from "../../../form/useEntries";
import { useWriting } from "../../../form/useWriting";
import { DenominatorNote } from "../../../form/DenominatorNote";
import { useOwn, useTexts } from "../../../language/tongue";
import { usedNow, useRemembered } from "../../../remembered";
import { useSelection } from "../../../selection";
import { useTable } from "../../../table";
import { nextFunctions } from "../nextFunctions";
import { CallAnswer } from "./CallAnswer";
import { CallReckoning } from "./CallReckoning";
import { offeredToCard } from "../offeredEntries";
import { takenEntry } from "../takenEntry";
import { initialEntries } from "./initialEntries";
import { useCall } from "./useCall";
import { useCallTargets } from "./useCallTargets";

/** More formulas than this are slow to calculate one by one; one formula does them in one call. */
const manyRows = 1000;

interface FunctionFormProps {
  readonly card: Card;
  /** What stands in the fields at first; else what the selection suggests. */
  readonly initial: readonly Entry[] | undefined;
  readonly onBack: () => void;
  readonly onHelp: () => void;
  /** Goes on with another function and what stands in the fields. */
  readonly onNext: (card: Card, entries: readonly Entry[]) => void;
}

/** A card as a form. */
export function FunctionForm({ card, initial, onBack, onHelp, onNext }: FunctionFormProps) {
  const { form } = useTexts();
  const own = useOwn();
  const selection = useSelection();
  const table = useTable();
  const [memory, remember] = useRemembered();
  const writing = useWriting();
  const fields = useMemo(() => fieldsOfCard(card), [card]);
  const held = useEntries(fields, () => initial ?? initialEntries(card, table, memory));
  const [wanted, setWanted] = useState<FormulaShape>();
  const [targetKind, setTargetKind] = useState<OfferedTarget["kind"]>();

  const { call, reckoning } = useCall(card, held.entries, memory);
  const rows = call?.preview.block.length ?? 1;
  const eachRow = call !== undefined && canBeEachRow(call);
  // Where one refused row would take the others with it, each has a formula of its own.
  const spreads = memory.habits.errorsInResults === "spread";
  const usual: FormulaShape = rows > manyRows && !spreads ? "oneFormula" : "eachRow";
  const shape: FormulaShape = eachRow ? (wanted ?? usual) : "oneFormula";
  const { offers, trouble } = useCallTargets(call, shape, selection?.active, writing.round);
  const chosen = offers.find(({ kind }) => kind === targetKind) ?? offers[0];
  const suggested = useMemo(() => offeredToCard(card, table), [card, table]);

  const taken = (place: number): Entry | undefined =>
    takenEntry(selection, table, suggested[place], card.parameters[place]?.kind === "table");
  const insert = async () => {
    if (!chosen) return;
    await writing.start(chosen.plan(), chosen.target);
    remember({
      lastFunctions: usedNow(memory.lastFunctions, card.id),
      prices: pricesUsed(fields, held.entries, memory.prices),
      choices: { ...memory.choices, [card.id]: choicesOf(card, held.entries) },
    });
  };
  return (
    <Form
      title={card.name}
      summary={own(card.summary)}
      actions={
        <Tooltip content={form.help(card.name)} relationship="label">
          <Button appearance="subtle" icon={<BookQuestionMarkRegular />} onClick={onHelp} />
        </Tooltip>
      }
      fields={fields}
      held={held}
      suggested={suggested}
      taken={taken}
      writing={writing}
      chosen={chosen}
      verb={form.insert(shape === "eachRow" ? rows : 1)}
      next={nextFunctions(card).map((next) => ({ label: next.name, go: () => onNext(next, held.entries) }))}
      onInsert={insert}
      onBack={onBack}
    >
      <DenominatorNote fields={card.parameters.map(({ of }, place) => ({ of, entry: held.entries[place] }))} />
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
        <Body1>{form.waiting}</Body1>
      )}
    </Form>
  );
}
