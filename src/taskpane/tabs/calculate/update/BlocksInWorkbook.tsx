import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { ClipboardTaskListLtrRegular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { assumptionsSheet } from "../../../../blocks/assumptionsSheet";
import { blocks } from "../../../../blocks/catalogue";
import type { Recipe } from "../../../../blocks/recipe";
import { useWriting } from "../../../form/useWriting";
import { WritingOutcome } from "../../../form/WritingOutcome";
import { useOwn, useTexts, useTongue } from "../../../language/tongue";
import { ChoiceButton } from "../../../parts/ChoiceButton";
import { Section } from "../../../parts/Section";
import { useWorkbook } from "../../../port";
import { standingBlocks } from "./useUpdates";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

interface BlocksInWorkbookProps {
  readonly recipes: readonly Recipe[];
  readonly onUpdate: () => void;
}

/** What can be done with the blocks that stand in the workbook: next month's figures, and all their assumptions. */
export function BlocksInWorkbook({ recipes, onUpdate }: BlocksInWorkbookProps) {
  const styles = useStyles();
  const { update } = useTexts();
  const own = useOwn();
  const { language } = useTongue();
  const workbook = useWorkbook();
  const writing = useWriting();
  const gather = async (): Promise<void> => {
    const standing = await standingBlocks(workbook, recipes);
    const plan = assumptionsSheet(standing, language);
    await writing.start(plan, { kind: "newSheet", name: plan.title });
  };
  const titles = recipes.flatMap(({ block: id }) => {
    const block = blocks.find((one) => one.id === id);
    return block ? [own(block.title)] : [];
  });
  return (
    <Section title={update.heading}>
      <div className={styles.list}>
        <ChoiceButton
          appearance="outline"
          icon={<ArrowSyncRegular />}
          title={update.open(recipes.length)}
          more={[...new Set(titles)].join(" · ")}
          onClick={onUpdate}
        />
        <ChoiceButton
          icon={<ClipboardTaskListLtrRegular />}
          title={update.gather}
          more={update.gatherMore}
          onClick={() => void gather()}
        />
        <WritingOutcome writing={writing} />
      </div>
    </Section>
  );
}
