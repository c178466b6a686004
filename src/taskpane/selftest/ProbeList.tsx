import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useOwn } from "../language/tongue";
import type { Verdict } from "./probe";
import type { Tried } from "./runSelfTest";
import { verdictWords, words } from "./words";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: "0",
    padding: "0",
    listStyleType: "none",
  },
  item: { display: "flex", gap: tokens.spacingHorizontalS },
  text: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: "0" },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: "20px", height: "20px", color: tokens.colorNeutralForeground2 },
  works: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What has been tried, and what was found. The keyboard can rest on it, to scroll it. */
export function ProbeList({ tried }: { readonly tried: readonly Tried[] }) {
  const styles = useStyles();
  const own = useOwn();
  const icons: Readonly<Record<Verdict, React.ReactNode>> = {
    works: <CheckmarkCircleRegular className={styles.works} />,
    differs: <WarningRegular className={styles.differs} />,
    byHand: <EyeRegular />,
    untried: <SubtractCircleRegular />,
  };
  return (
    <ul className={styles.list} aria-label={own(words.results)} tabIndex={0}>
      {tried.map(({ probe, finding }) => (
        <li key={probe.id} className={styles.item}>
          <span className={styles.icon}>{icons[finding.verdict]}</span>
          <span className={styles.text}>
            <span className={styles.head}>
              <Body1Strong>{own(probe.title)}</Body1Strong>
              <Caption1 className={styles.quiet}>{own(verdictWords[finding.verdict])}</Caption1>
            </span>
            <Body1>{own(finding.said)}</Body1>
          </span>
        </li>
      ))}
    </ul>
  );
}
