import { Field, MessageBar, MessageBarBody, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { areaAddress } from "../../sheet/place";
import type { Texts } from "../language/texts.da";
import { useTexts } from "../language/tongue";
import { columnsText, type OfferedTarget } from "./offeredTarget";

const useStyles = makeStyles({ option: { "& label": { color: tokens.colorNeutralForeground1 } } });

interface TargetChoiceProps {
  readonly offers: readonly OfferedTarget[];
  /** Why no place could be found, in Excel's words. */
  readonly trouble: string | undefined;
  readonly chosen: OfferedTarget | undefined;
  /** A block of its own rather than new columns. */
  readonly block?: boolean;
  readonly onChoose: (kind: OfferedTarget["kind"]) => void;
}

/** Where to write, in words. */
export function TargetChoice({ offers, trouble, chosen, block = false, onChoose }: TargetChoiceProps) {
  const styles = useStyles();
  const texts = useTexts();
  if (trouble !== undefined) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {texts.form.noPlace} {texts.writing.excelSays(trouble)}
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (offers.length === 0) return null;
  return (
    <Field label={texts.form.target}>
      <RadioGroup
        value={chosen?.kind ?? ""}
        onChange={(_, { value }) => {
          const offer = offers.find(({ kind }) => kind === value);
          if (offer) onChoose(offer.kind);
        }}
      >
        {offers.map((offer) => (
          <Radio
            key={offer.kind}
            className={styles.option}
            value={offer.kind}
            label={targetText(offer, block, texts)}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

function targetText({ kind, target, place, free }: OfferedTarget, block: boolean, { form }: Texts): string {
  if (target.kind === "table") return form.table(target.table);
  if (!place || kind === "newSheet") return form.newSheet;
  const first = areaAddress({ ...place, rows: 1, columns: 1 });
  if (kind === "activeCell") return form.cell(first, !free);
  if (kind === "activeColumn") return form.column(columnsText(place), !free);
  if (kind === "under") return form.under(first);
  if (kind === "below") return form.below(first);
  return place.rows > 1 && !block ? form.beside(columnsText(place)) : form.besideCell(first);
}
