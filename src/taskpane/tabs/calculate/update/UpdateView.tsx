import { Body1, Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { blocks } from "../../../../blocks/catalogue";
import { placeAddress } from "../../../../sheet/place";
import { useOwn, useTexts } from "../../../language/tongue";
import { View } from "../../../parts/View";
import { useWorkbook } from "../../../port";
import { BlockUpdate } from "./BlockUpdate";
import { useUpdates, type Update } from "./useUpdates";
import { useUpdateWriting } from "./useUpdateWriting";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  quiet: { color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-end" },
  text: { userSelect: "text" },
});

const hasChanges = ({ changes }: Update): boolean =>
  changes !== undefined && changes.changed.length + changes.added.length + changes.removed.length > 0;

/** The workbook's blocks on their tables as those have grown: old figures beside new, then written where they stand. */
export function UpdateView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const own = useOwn();
  const workbook = useWorkbook();
  const writing = useUpdateWriting();
  const [forgotten, setForgotten] = useState(0);
  const updates = useUpdates(writing.round + forgotten);
  const [choices, setChoices] = useState<Readonly<Record<string, { chosen?: boolean; overEdited?: boolean }>>>({});
  const keyOf = ({ recipe }: Update): string => placeAddress({ ...recipe.place, rows: 1, columns: 1 });
  const set = (key: string, part: { chosen?: boolean; overEdited?: boolean }): void =>
    setChoices((before) => ({ ...before, [key]: { ...before[key], ...part } }));
  const isChosen = (update: Update): boolean => choices[keyOf(update)]?.chosen ?? hasChanges(update);
  const chosen = (updates ?? []).flatMap((update) =>
    update.made && update.changes && isChosen(update)
      ? [{ made: update.made, overEdited: choices[keyOf(update)]?.overEdited ?? false }]
      : [],
  );
  const titleOf = ({ recipe }: Update): string => {
    const block = blocks.find(({ id }) => id === recipe.block);
    return block ? own(block.title) : recipe.block;
  };
  const { state } = writing;
  return (
    <View
      title={texts.update.title}
      back={{ to: texts.back, go: onBack }}
      foot={
        <div className={styles.foot}>
          {state.step === "writing" && <ProgressBar aria-label={state.name} />}
          {state.step === "done" && state.said !== "" && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody className={styles.text}>{state.said}</MessageBarBody>
            </MessageBar>
          )}
          {state.step === "done" &&
            state.failures.map((failure) => (
              <MessageBar key={failure} intent="error" layout="multiline">
                <MessageBarBody className={styles.text}>{failure}</MessageBarBody>
              </MessageBar>
            ))}
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={chosen.length === 0 || state.step === "writing"}
            onClick={() => void writing.start(chosen)}
          >
            {texts.update.button(chosen.length)}
          </Button>
        </div>
      }
    >
      <div className={styles.stack}>
        <Body1 className={styles.quiet}>{texts.update.summary}</Body1>
        {!updates && <ProgressBar aria-label={texts.loading} />}
        {updates?.length === 0 && <Body1>{texts.update.none}</Body1>}
        {updates?.map((update) => (
          <BlockUpdate
            key={keyOf(update)}
            update={update}
            title={titleOf(update)}
            chosen={isChosen(update) && update.changes !== undefined}
            overEdited={choices[keyOf(update)]?.overEdited ?? false}
            onChoose={(is) => set(keyOf(update), { chosen: is })}
            onOverEdited={(is) => set(keyOf(update), { overEdited: is })}
            onForget={() => void workbook.forgetRecipe(update.recipe).then(() => setForgotten((n) => n + 1))}
          />
        ))}
      </div>
    </View>
  );
}
