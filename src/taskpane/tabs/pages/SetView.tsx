import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useRef, useState, type ReactElement } from "react";
import type { PageRecipe } from "../../../pages/pageRecipe";
import { useTexts } from "../../language/tongue";
import { View } from "../../parts/View";
import { useWorkbook } from "../../port";
import type { PagesWords } from "./pagesWords";
import { SentMessage } from "./SentMessage";
import type { PageSet } from "./usePageSet";
import { useSending } from "./useSending";
import type { PagesLook } from "./usePagesLook";
import { madePages, useSetPages } from "./useSetPages";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { listStyleType: "none", margin: "0", padding: "0", display: "flex", flexDirection: "column" },
  item: {
    display: "flex",
    alignItems: "center",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalXS,
  },
  names: { flexGrow: 1, minWidth: "0", display: "flex", flexDirection: "column", alignItems: "flex-start" },
  title: { textAlign: "start", justifyContent: "flex-start", minWidth: "0", paddingInline: "0", maxWidth: "100%" },
  quiet: { color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  end: { alignSelf: "flex-end" },
});

interface SetViewProps {
  readonly set: PageSet;
  readonly recipes: readonly PageRecipe[];
  readonly onBack: () => void;
  readonly onOpen: (recipe: PageRecipe) => void;
  readonly look: PagesLook;
  readonly words: PagesWords;
}

/** The set: its pages in order, and all of them into one file, made of the sheets as they are now. */
export default function SetView({ set, recipes, onBack, onOpen, look, words }: SetViewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const sending = useSending(look);
  const pages = useSetPages(recipes);
  const [progress, setProgress] = useState<number>();
  const [outcome, setOutcome] = useState<string>();
  const control = useRef<AbortController>(undefined);
  const save = async (): Promise<void> => {
    control.current = new AbortController();
    setOutcome(undefined);
    sending.clear();
    setProgress(0);
    try {
      const made = await madePages(workbook, recipes, control.current.signal, setProgress);
      const whole = made?.filter((page) => page !== undefined);
      if (!whole) setOutcome(words.setStopped);
      else {
        const lost = recipes.length - whole.length;
        if (lost > 0) setOutcome(words.setLeft(lost));
        if (whole.length > 0) await sending.pptx(whole, words.setTitle);
      }
    } finally {
      setProgress(undefined);
    }
  };
  const moved = (at: number, by: number): void => {
    const order = [...recipes];
    const [one] = order.splice(at, 1);
    if (one) order.splice(at + by, 0, one);
    set.keep(order);
  };
  return (
    <View
      title={words.set}
      back={{ to: texts.back, go: onBack }}
      foot={
        recipes.length === 0 ? undefined : (
          <div className={styles.foot}>
            {outcome !== undefined && (
              <MessageBar intent="info" layout="multiline">
                <MessageBarBody>{outcome}</MessageBarBody>
              </MessageBar>
            )}
            <SentMessage sending={sending} words={words} alternative="" />
            {progress === undefined ? (
              <Button className={styles.end} appearance="primary" onClick={() => void save()}>
                {words.setSave(recipes.length)}
              </Button>
            ) : (
              <>
                <Caption1>{words.setProgress(progress, recipes.length)}</Caption1>
                <ProgressBar
                  aria-label={words.setProgress(progress, recipes.length)}
                  value={progress / recipes.length}
                />
                <Button className={styles.end} onClick={() => control.current?.abort()}>
                  {texts.stop}
                </Button>
              </>
            )}
          </div>
        )
      }
    >
      <div className={styles.stack}>
        <Body1 className={styles.quiet}>{recipes.length === 0 ? words.setEmpty : words.setIntro}</Body1>
        <ol className={styles.list}>
          {recipes.map((recipe, at) => {
            const place = `${recipe.sheet}!${recipe.selection}`;
            const title = pages?.[at]?.title ?? place;
            return (
              <li key={`${place} ${at}`} className={styles.item}>
                <div className={styles.names}>
                  <Button
                    className={styles.title}
                    appearance="transparent"
                    aria-label={words.open(title)}
                    onClick={() => onOpen(recipe)}
                  >
                    {title}
                  </Button>
                  <Caption1 className={styles.quiet}>
                    {pages && !pages[at] ? words.setLost : words.setFrom(place)}
                  </Caption1>
                </div>
                <IconButton
                  name={words.up(title)}
                  icon={<ArrowUpRegular />}
                  disabled={at === 0}
                  onClick={() => moved(at, -1)}
                />
                <IconButton
                  name={words.down(title)}
                  icon={<ArrowDownRegular />}
                  disabled={at === recipes.length - 1}
                  onClick={() => moved(at, 1)}
                />
                <IconButton
                  name={words.remove(title)}
                  icon={<DismissRegular />}
                  onClick={() => set.keep(recipes.filter((_, other) => other !== at))}
                />
              </li>
            );
          })}
        </ol>
      </div>
    </View>
  );
}

interface IconButtonProps {
  readonly name: string;
  readonly icon: ReactElement;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

const IconButton = ({ name, icon, disabled = false, onClick }: IconButtonProps) => (
  <Tooltip content={name} relationship="label">
    <Button appearance="subtle" size="small" icon={icon} disabledFocusable={disabled} onClick={onClick} />
  </Tooltip>
);
