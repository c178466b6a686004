import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { checks } from "../../../checks/catalogue";
import type { Finding, Mend } from "../../../checks/finding";
import { useTongue } from "../../language/tongue";
import type { ControlWords } from "./controlWords";
import { MendPreview } from "./MendPreview";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
});

interface MendTogetherProps {
  readonly findings: readonly Finding[];
  readonly words: ControlWords;
  readonly onMend: (finding: Finding, mends: readonly Mend[]) => Promise<void>;
}

/** Findings of one check on one sheet that can be mended in one go: every cell is shown first, and Ctrl+Z takes one step. */
export function MendTogether({ findings, words, onMend }: MendTogetherProps) {
  const styles = useStyles();
  const groups = new Map<string, Finding[]>();
  for (const one of findings.filter(({ mends }) => mends !== undefined)) {
    const key = `${one.sheet}!${one.check}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const several = [...groups].filter(([, group]) => group.length > 1);
  return several.length === 0 ? null : (
    <div className={styles.group}>
      {several.map(([key, group]) => (
        <Together key={key} findings={group} words={words} onMend={onMend} />
      ))}
    </div>
  );
}

function Together({ findings, words, onMend }: MendTogetherProps) {
  const styles = useStyles();
  const { language } = useTongue();
  const [open, setOpen] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const [first] = findings;
  // A cell is mended once, though two findings may be about it.
  const mends = [...new Map(findings.flatMap((one) => one.mends ?? []).map((mend) => [mend.cell, mend])).values()];
  if (!first) return null;
  const title = checks.find(({ id }) => id === first.check)?.title[language] ?? "";
  const close = () => {
    group.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
    setOpen(false);
  };
  return (
    <div ref={group} className={styles.group}>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.mendTogether(mends.length, title, first.sheet)}
      </Button>
      {open && <MendPreview mends={mends} words={words} onMend={(all) => onMend(first, all)} onClose={close} />}
    </div>
  );
}
