import { CompoundButton, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    width: "100%",
    maxWidth: "none",
    minWidth: "0",
    justifyContent: "flex-start",
    textAlign: "start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightRegular,
  },
  content: { flexGrow: 1, minWidth: "0", color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  more: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    marginTop: tokens.spacingVerticalXXS,
  },
  aside: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  source: { display: "block", color: tokens.colorBrandForeground1, marginTop: tokens.spacingVerticalXXS },
  icon: {
    fontSize: "20px",
    width: "20px",
    height: "20px",
    marginInlineEnd: tokens.spacingHorizontalM,
    color: tokens.colorBrandForeground1,
    alignSelf: "flex-start",
  },
});

interface ChoiceButtonProps {
  readonly title: ReactNode;
  /** The name it has in a formula, small beside the title. */
  readonly aside?: string;
  readonly more?: ReactNode;
  /** What it would be made from. */
  readonly source?: string;
  readonly icon?: ReactElement;
  readonly appearance?: "subtle" | "outline";
  readonly onClick: () => void;
  readonly id?: string;
}

/** A choice that leads on: what it is, and one line about it. */
export function ChoiceButton({
  title,
  aside,
  more,
  source,
  icon,
  appearance = "subtle",
  onClick,
  id,
}: ChoiceButtonProps) {
  const styles = useStyles();
  return (
    <CompoundButton
      className={styles.button}
      appearance={appearance}
      onClick={onClick}
      {...(id === undefined ? {} : { id })}
      {...(icon ? { icon: { className: styles.icon, children: icon } } : {})}
      contentContainer={{ className: styles.content }}
      secondaryContent={
        more === undefined
          ? null
          : {
              className: styles.more,
              children: (
                <>
                  {more}
                  {source && <span className={styles.source}>{source}</span>}
                </>
              ),
            }
      }
    >
      <span>
        {title}
        {aside !== undefined && <span className={styles.aside}> {aside}</span>}
      </span>
    </CompoundButton>
  );
}
