import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding, Mend } from "../../../checks/finding";
import { weights, type Weight } from "../../../checks/weight";
import type { PassedOver } from "../../../workbook/passedOver";
import { useTongue } from "../../language/tongue";
import { Section } from "../../parts/Section";
import { weightName, type ControlWords } from "./controlWords";
import { FindingCard } from "./FindingCard";
import { isPassedOver, placeText } from "./findingPlace";
import { MendTogether } from "./MendTogether";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  more: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2, userSelect: "text" },
  passed: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
});

const atATime = 25;
const weightIds = Object.keys(weights) as Weight[];

interface FindingGroupsProps {
  readonly findings: readonly Finding[];
  readonly passedOver: readonly PassedOver[];
  readonly words: ControlWords;
  readonly onMend: (finding: Finding, mends: readonly Mend[]) => Promise<void>;
  readonly onPass: (finding: Finding, reason: string) => Promise<void>;
  readonly onTakeBack: (over: PassedOver) => Promise<void>;
}

/** Findings by weight, the heaviest first, and at the end those that have been passed over. */
export function FindingGroups({ findings, passedOver, words, onMend, onPass, onTakeBack }: FindingGroupsProps) {
  const styles = useStyles();
  const { language } = useTongue();
  const overOf = (finding: Finding) => passedOver.find((over) => isPassedOver(finding, over));
  const open = findings.filter((finding) => !overOf(finding));
  const passed = findings.flatMap((finding) => {
    const over = overOf(finding);
    return over ? [{ finding, over }] : [];
  });
  return (
    <>
      {weightIds.map((weight) => {
        const own = open.filter((finding) => finding.weight === weight);
        return own.length === 0 ? null : (
          <Section key={weight} title={`${weightName(weight, language)} (${own.length})`}>
            <MendTogether findings={own} words={words} onMend={onMend} />
            <FindingList findings={own} words={words} onMend={onMend} onPass={onPass} />
          </Section>
        );
      })}
      {passed.length > 0 && (
        <Section title={words.passed(passed.length)}>
          <ul className={styles.list}>
            {passed.map(({ finding, over }) => (
              <li key={keyOf(finding)} className={styles.passed}>
                <Body1>{finding.says[language]}</Body1>
                <Caption1 className={styles.quiet}>
                  {placeText(finding)} · {over.reason}
                </Caption1>
                <Button size="small" appearance="subtle" onClick={() => void onTakeBack(over)}>
                  {words.takeBack}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const keyOf = ({ sheet, check, cells, says }: Finding): string => [sheet, check, cells.join(), says.en].join("|");

type FindingListProps = Pick<FindingGroupsProps, "findings" | "words" | "onMend" | "onPass">;

function FindingList({ findings, words, onMend, onPass }: FindingListProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(atATime);
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding) => (
          <FindingCard
            key={keyOf(finding)}
            finding={finding}
            words={words}
            onMend={(mends) => onMend(finding, mends)}
            onPass={(reason) => onPass(finding, reason)}
          />
        ))}
      </ul>
      {findings.length > shown && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setShown(shown + atATime)}>
          {words.more(findings.length - shown)}
        </Button>
      )}
    </>
  );
}
