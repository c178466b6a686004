import { Button, makeStyles, tokens, Tooltip, useAnnounce } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useState } from "react";
import { useTexts } from "../language/tongue";
import { copyText } from "./copyText";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  text: {
    flexGrow: 1,
    minWidth: "0",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    paddingBlock: tokens.spacingVerticalXXS,
    userSelect: "text",
  },
});

/** A formula as the user would type it, to be read and copied. It breaks after an argument. */
export function FormulaLine({ formula }: { readonly formula: string }) {
  const styles = useStyles();
  const texts = useTexts();
  const announce = useAnnounce().announce;
  const [copied, setCopied] = useState<string>();
  useEffect(() => {
    if (copied === undefined) return;
    const tick = setTimeout(() => setCopied(undefined), 2000);
    return () => clearTimeout(tick);
  }, [copied]);
  const copy = async () => {
    try {
      await copyText(formula);
      setCopied(formula);
      announce(texts.formula.copied);
    } catch {
      announce(texts.formula.notCopied, { alert: true });
    }
  };
  return (
    <div className={styles.line}>
      <code className={styles.text}>{breakable(formula)}</code>
      <Tooltip content={texts.formula.copy} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={copied === formula ? <CheckmarkRegular /> : <CopyRegular />}
          onClick={() => void copy()}
        />
      </Tooltip>
    </div>
  );
}

/** A place to break after each separator and parenthesis; the copied text is the formula itself. */
const breakable = (formula: string) =>
  formula.split(/(?<=[;,(])/).flatMap((part, place) => (place === 0 ? [part] : [<wbr key={place} />, part]));
