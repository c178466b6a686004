import { Body1, Button, MessageBar, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { recipeOf } from "../../../../blocks/recipe";
import type { Block } from "../../../../blocks/block";
import type { BlockPlan } from "../../../../blocks/plan";
import { namedFigures } from "../../../../blocks/picture";
import type { Card } from "../../../../functions/card";
import { nothing, type Entry } from "../../../../sheet/entry";
import { fieldsOfBlock } from "../../../form/field";
import { DenominatorNote } from "../../../form/DenominatorNote";
import { Form } from "../../../form/Form";
import type { OfferedTarget } from "../../../form/offeredTarget";
import { pricesUsed } from "../../../form/rememberedPrices";
import { TargetChoice } from "../../../form/TargetChoice";
import { useEntries } from "../../../form/useEntries";
import { useWriting } from "../../../form/useWriting";
import { useOwn, useTexts, useTongue } from "../../../language/tongue";
import { useWorkbook } from "../../../port";
import { Favourite } from "../../../parts/Favourite";
import { usedNow, useRemembered } from "../../../remembered";
import { Section } from "../../../parts/Section";
import { useSelection } from "../../../selection";
import { useTable } from "../../../table";
import { offeredToBlock } from "../offeredEntries";
import { takenEntry } from "../takenEntry";
import type { StandingPicture } from "../../refund/BlockCharts";
import { today } from "../today";
import { nextFunctions } from "../nextFunctions";
import { keepBlock } from "../update/keepBlock";
import { SchemeSheetNote } from "../../refund/SchemeSheetNote";
import { useSchemeSheet } from "../../refund/useSchemeSheet";
import { BlockPreview } from "./BlockPreview";
import { BlockResult } from "./BlockResult";
import { useBlockPreview } from "./useBlockPreview";
import { useBlockTargets } from "./useBlockTargets";

const BlockPicture = lazy(() => import("../../refund/BlockPicture"));

interface BlockFormProps {
  readonly block: Block;
  readonly onBack: () => void;
  readonly onNext: (card: Card) => void;
}

/** A guided calculation: its fields, the block that will be written, reckoned at once, and where it goes. */
export function BlockForm({ block, onBack, onNext }: BlockFormProps) {
  const texts = useTexts();
  const own = useOwn();
  const { language } = useTongue();
  const selection = useSelection();
  const [{ lastFunctions, prices }, change] = useRemembered();
  const table = useTable();
  const keys = useMemo(() => Object.keys(block.fields), [block]);
  const suggested = useMemo(() => {
    const offered = offeredToBlock(block, table);
    return keys.map((key) => offered[key]);
  }, [block, keys, table]);
  const held = useEntries(fieldsOfBlock(block, {}), () => suggested.map((entry) => entry ?? nothing));
  const typed = useMemo((): Readonly<Record<string, Entry>> => {
    return Object.fromEntries(keys.map((key, place) => [key, held.entries[place] ?? nothing]));
  }, [keys, held.entries]);
  const { entries: named, schemes } = useSchemeSheet(block, typed);
  const workbook = useWorkbook();
  const [made] = useState(today);
  const putting = useRef<BlockPlan>(undefined);
  const [standing, setStanding] = useState<StandingPicture>();
  const writing = useWriting(({ place }) => {
    const { current: put } = putting;
    setStanding(put?.picture && { plan: { ...put, picture: put.picture }, place });
    void keepBlock(workbook, recipeOf(block, named, language, place, made));
    change({
      lastFunctions: usedNow(lastFunctions, block.id),
      prices: pricesUsed(fieldsOfBlock(block, typed), held.entries, prices),
    });
  });
  const [targetKind, setTargetKind] = useState<OfferedTarget["kind"]>();
  const { form, blocks } = texts;

  const answer = useMemo(() => block.plan(named, language, made), [block, named, language, made]);
  const plan = answer && "plan" in answer ? answer.plan : undefined;
  const reckoned = useMemo(() => Object.values(named), [named]);
  const preview = useBlockPreview(plan, reckoned);
  const { offers, trouble } = useBlockTargets(plan, selection?.active, writing.round);
  const chosen = offers.find(({ kind }) => kind === targetKind) ?? offers[0];

  const insert = async () => {
    if (!chosen) return;
    const put = chosen.plan();
    putting.current = put.kind === "block" ? put : undefined;
    await writing.start(put, chosen.target);
  };
  return (
    <Form
      title={own(block.title)}
      summary={own(block.summary)}
      actions={<Favourite id={block.id} name={own(block.title)} />}
      fields={fieldsOfBlock(block, typed)}
      held={held}
      suggested={suggested}
      taken={(place) => takenEntry(selection, table, suggested[place], false)}
      writing={writing}
      chosen={chosen}
      verb={blocks.insert}
      next={nextFunctions(block).map((card) => ({ label: card.name, go: () => onNext(card) }))}
      onInsert={insert}
      onBack={onBack}
    >
      <DenominatorNote
        fields={Object.values(block.fields).map((field, place) => ({
          of: "of" in field ? field.of : undefined,
          entry: held.entries[place],
        }))}
      />
      {schemes && <SchemeSheetNote schemes={schemes} />}
      {answer && "problem" in answer && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{answer.problem}</MessageBarBody>
        </MessageBar>
      )}
      {!answer && <Body1>{form.waiting}</Body1>}
      {plan && (
        <>
          <Section title={form.preview}>
            <BlockResult rows={preview.rows} />
            {plan.picture && preview.rows.length === preview.all && (
              <Suspense>
                <BlockPicture picture={plan.picture} figures={namedFigures(plan, preview.rows)} standing={standing} />
              </Suspense>
            )}
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
    </Form>
  );
}
