import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Radio,
  RadioGroup,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, useState } from "react";
import { alwaysLost } from "../../functions/plain";
import { placeAddress } from "../../sheet/place";
import { useOwn, useTexts } from "../language/tongue";
import { Section } from "../parts/Section";
import { View } from "../parts/View";
import { useSelection } from "../selection";
import { CellGroups } from "./CellGroups";
import { FrozenRecordCard } from "./FrozenRecordCard";
import { cellsIn, prepared, within, type Scope, type Wish } from "./prepared";
import { SheetCounts } from "./SheetCounts";
import { useSharing, type SharingWork } from "./useSharing";
import { words } from "./words";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  foot: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-end" },
  message: { outlineStyle: "none" },
  text: { userSelect: "text" },
  list: { margin: "0", paddingInlineStart: tokens.spacingHorizontalL },
});

/** Where TULU is used, what a reader without it sees, and the ways to spare her that. */
export default function SharingView({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts();
  const own = useOwn();
  const styles = useStyles();
  const sharing = useSharing();
  const { looked, look } = sharing;
  const back = { to: texts.back, go: onClose };
  if (looked.step === "looked") return <Looked back={back} sharing={sharing} looked={looked} />;
  return (
    <View title={own(words.title)} back={back}>
      {looked.step === "failed" ? (
        <div className={styles.parts}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody className={styles.text}>{own(words.failed(looked.detail))}</MessageBarBody>
          </MessageBar>
          <Button onClick={look}>{own(words.again)}</Button>
        </div>
      ) : (
        <Field
          validationState="none"
          validationMessage={own(looked.all === 0 ? words.reading : words.readingSheet(looked.sheet, looked.all))}
        >
          <ProgressBar
            aria-label={own(words.reading)}
            {...(looked.all === 0 ? {} : { value: looked.sheet / looked.all })}
          />
        </Field>
      )}
    </View>
  );
}

interface LookedProps {
  readonly back: { readonly to: string; readonly go: () => void };
  readonly sharing: SharingWork;
  readonly looked: SharingWork["looked"] & { step: "looked" };
}

function Looked({ back, sharing, looked: { survey, records } }: LookedProps) {
  const styles = useStyles();
  const own = useOwn();
  const selection = useSelection();
  const [scope, setScope] = useState<Scope>("workbook");
  const [wish, setWish] = useState<Wish>({ how: "values", rest: "values" });
  const { work, freeze, thaw } = sharing;
  const busy = work.step === "writing";
  const areas = selection?.areas.map(({ asked }) => asked) ?? [];
  const scopes = (["selection", "sheet", "workbook"] as const).map((each) => ({
    scope: each,
    formulas: within(survey, each, areas),
  }));
  const chosen = scopes.find((each) => each.scope === scope)?.formulas ?? [];
  const made = prepared(survey, chosen, survey.manualCalculation ? { ...wish, how: "values" } : wish);
  const freezings = made.outcomes.flatMap(({ freezing }) => freezing ?? []);
  const all = cellsIn(scopes[2]?.formulas ?? []);
  const plain = cellsIn(freezings.filter((each) => each.plain).map(({ of }) => of));
  const values = cellsIn(freezings.map(({ of }) => of)) - plain;
  const lost = new Set(freezings.flatMap((each) => each.plain?.flat().flatMap(({ loses }) => loses) ?? []));
  const scopeLabel = (each: Scope, count: number): string =>
    own(
      each === "selection"
        ? words.selection(count)
        : each === "sheet"
          ? words.thisSheet(areas[0]?.sheet ?? survey.active, count)
          : words.workbook(count),
    );
  const foot = (
    <div className={styles.foot}>
      <SharingOutcome sharing={sharing} />
      {all > 0 && !busy && (
        <>
          {freezings.length > 0 && <Caption1>{own(words.remembered)}</Caption1>}
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={freezings.length === 0}
            onClick={() => void freeze(freezings)}
          >
            {freezings.length === 0
              ? own(words.nothingHere)
              : own(plain > 0 ? words.write(plain, values) : words.freeze(values))}
          </Button>
        </>
      )}
    </div>
  );
  return (
    <View title={own(words.title)} back={back} {...(all > 0 || work.step !== "idle" ? { foot } : {})}>
      <div className={styles.parts}>
        <Body1>{own(all === 0 ? words.none : words.recipient(all))}</Body1>
        {survey.names.length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{own(words.names(survey.names))}</MessageBarBody>
          </MessageBar>
        )}
        {all > 0 && (
          <>
            <SheetCounts survey={survey} />
            {survey.manualCalculation && (
              <MessageBar intent="info" layout="multiline">
                <MessageBarBody>{own(words.manual)}</MessageBarBody>
              </MessageBar>
            )}
            <Field label={own(words.where)}>
              <RadioGroup value={scope} onChange={(_, { value }) => setScope(value as Scope)}>
                {scopes.map(({ scope: each, formulas }) => (
                  <Radio
                    key={each}
                    value={each}
                    label={scopeLabel(each, cellsIn(formulas))}
                    disabled={formulas.length === 0}
                  />
                ))}
              </RadioGroup>
            </Field>
            <Field label={own(words.how)} {...(survey.manualCalculation ? { hint: own(words.plainManual) } : {})}>
              <RadioGroup
                value={survey.manualCalculation ? "values" : wish.how}
                onChange={(_, { value }) => setWish({ ...wish, how: value as Wish["how"] })}
              >
                <Radio value="values" label={own(words.values)} />
                <Radio value="plain" label={own(words.plain)} disabled={survey.manualCalculation} />
              </RadioGroup>
            </Field>
            {made.withoutPlain > 0 && (
              <Field label={own(words.rest(made.withoutPlain))}>
                <RadioGroup
                  value={wish.rest}
                  onChange={(_, { value }) => setWish({ ...wish, rest: value as Wish["rest"] })}
                >
                  <Radio value="values" label={own(words.restValues)} />
                  <Radio value="stays" label={own(words.restStays)} />
                </RadioGroup>
              </Field>
            )}
            {plain > 0 && <Lost lost={[...lost]} />}
            {made.protectedCells > 0 && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{own(words.leftProtected(made.protectedCells, made.protectedSheets))}</MessageBarBody>
              </MessageBar>
            )}
            {made.unreckoned.length > 0 && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>
                  {own(
                    words.leftUnreckoned(
                      cellsIn(made.unreckoned),
                      made.unreckoned.slice(0, 4).map(placeAddress).join(", "),
                    ),
                  )}
                </MessageBarBody>
              </MessageBar>
            )}
          </>
        )}
        {records.length > 0 && (
          <Section title={own(words.records)}>
            {records.map((now) => (
              <FrozenRecordCard
                key={now.record.sheet}
                now={now}
                busy={busy}
                onThaw={(formulas) => void thaw(formulas)}
              />
            ))}
          </Section>
        )}
        {made.outcomes.length > 0 && <CellGroups outcomes={made.outcomes} />}
      </div>
    </View>
  );
}

/** What one gives up with the functions. */
function Lost({ lost }: { readonly lost: readonly { readonly da: string; readonly en: string }[] }) {
  const styles = useStyles();
  const own = useOwn();
  return (
    <div>
      <Body1>{own(words.lost)}</Body1>
      <ul className={styles.list}>
        {[...alwaysLost, ...lost].map((each) => (
          <li key={each.en}>
            <Caption1>{own(each)}</Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How far the writing has come, and what came of it. */
function SharingOutcome({ sharing: { work, stop, clear } }: { readonly sharing: SharingWork }) {
  const styles = useStyles();
  const texts = useTexts();
  const own = useOwn();
  const { announce } = useAnnounce();
  const message = useRef<HTMLDivElement>(null);
  const said = work.step === "said" ? work.said : undefined;
  useEffect(() => {
    if (said === undefined) return;
    announce(said);
    message.current?.focus();
  }, [announce, said]);
  if (work.step === "idle") return null;
  if (work.step === "writing") {
    const text = own(work.all === 0 ? words.reading : words.progress(work.cells, work.all));
    return (
      <>
        <Field validationState="none" validationMessage={text}>
          <ProgressBar aria-label={text} {...(work.all === 0 ? {} : { value: work.cells / work.all })} />
        </Field>
        <Button size="small" className={styles.button} onClick={stop}>
          {texts.stop}
        </Button>
      </>
    );
  }
  return (
    <div ref={message} tabIndex={-1} className={styles.message}>
      <MessageBar intent={work.intent} layout="multiline">
        <MessageBarBody className={styles.text}>{work.said}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button appearance="transparent" icon={<DismissRegular />} aria-label={texts.close} onClick={clear} />
          }
        />
      </MessageBar>
    </div>
  );
}
