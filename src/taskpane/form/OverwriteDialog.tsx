import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { shownFormula } from "../../formulas/danish";
import { placeAddress } from "../../sheet/place";
import type { FilledCell } from "../../sheet/target";
import { numberText, type Culture } from "../language/numbers";
import { useTexts, useTongue } from "../language/tongue";
import type { Question, WritingWork } from "./useWriting";

const useStyles = makeStyles({
  // The whole dialog scrolls, and not its text alone: a text that scrolls by itself cannot be reached by keyboard.
  surface: { overflowY: "auto" },
  body: { maxHeight: "none" },
  content: { overflowY: "visible" },
  list: {
    overflowWrap: "anywhere",
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  actions: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
});

interface OverwriteDialogProps {
  readonly question: Question;
  readonly onStart: WritingWork["start"];
  readonly onClose: () => void;
}

const most = 5;

/** Says which cell holds what, and lets the user choose another place before a yes to losing it. */
export default function OverwriteDialog({ question, onStart, onClose }: OverwriteDialogProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { culture } = useTongue();
  const { plan, target, inspection, free, replaces } = question;
  const { filled } = inspection;
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{texts.writing.overTitle(filled.length)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1>{texts.writing.over(filled.length, inspection.address)}</Body1>
            <ul className={styles.list}>
              {filled.slice(0, most).map((cell) => (
                <li key={cell.address}>{texts.writing.holds(cell.address, contentText(cell, culture))}</li>
              ))}
              {filled.length > most && <li>{texts.writing.more(filled.length - most)}</li>}
            </ul>
          </DialogContent>
          <DialogActions fluid className={styles.actions}>
            {free?.place && (
              <Button appearance="primary" onClick={() => void onStart(plan, free.target)}>
                {texts.writing.free(placeAddress(free.place))}
              </Button>
            )}
            {plan.kind === "block" && (
              <Button
                appearance={free ? "secondary" : "primary"}
                onClick={() => void onStart(plan, { kind: "newSheet", name: plan.title })}
              >
                {texts.writing.newSheet}
              </Button>
            )}
            <Button onClick={() => void onStart(plan, target, filled, replaces)}>
              {texts.writing.overwrite(filled.length)}
            </Button>
            <Button appearance="subtle" onClick={onClose}>
              {texts.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** A text in quotation marks, a formula and a number as this Excel shows them. */
function contentText({ formula }: FilledCell, culture: Culture): string {
  if (typeof formula === "number") return numberText(formula, culture);
  if (typeof formula === "boolean") return culture === "da" ? (formula ? "SAND" : "FALSK") : formula ? "TRUE" : "FALSE";
  if (formula.startsWith("=")) return shownFormula(formula, culture);
  const shown = formula.length > 60 ? `${formula.slice(0, 60)}…` : formula;
  return culture === "da" ? `”${shown}”` : `“${shown}”`;
}
