import {
  Checkbox,
  Dropdown,
  Field,
  type FieldProps,
  Input,
  makeStyles,
  Option,
  SpinButton,
  Switch,
} from "@fluentui/react-components";
import type { Page } from "../../../pages/page";
import { useTexts } from "../../language/tongue";
import { infoLabel } from "../../parts/infoLabel";
import type { PagesWords } from "./pagesWords";
import type { PageInHand } from "./usePage";

const useStyles = makeStyles({
  wide: { width: "100%", minWidth: "0" },
  narrow: { width: "140px", minWidth: "0" },
  names: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "200px",
    overflowY: "auto",
    border: "none",
    margin: "0",
    padding: "0",
    minWidth: "0",
  },
});

interface FieldsProps {
  readonly inHand: PageInHand;
  readonly page: Page;
  readonly words: PagesWords;
}

/** Whose page it is. */
export function OwnField({ inHand: { names, choices, change, table }, words }: Omit<FieldsProps, "page">) {
  const styles = useStyles();
  if (names.length === 0) return null;
  // A block marks a row itself, until another is chosen.
  const own = choices.own ?? table?.lines.find(({ standing }) => standing === "own")?.name ?? "";
  return (
    <Field label={words.own}>
      <Dropdown
        className={styles.wide}
        value={own === "" ? words.ownNone : own}
        selectedOptions={[own]}
        onOptionSelect={(_, { optionValue }) => change({ own: optionValue ?? "" })}
      >
        <Option value="">{words.ownNone}</Option>
        {names.map((name) => (
          <Option key={name} value={name}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** What else of the page can be decided: figures, order, what is shown, rounding, hiding, source. */
export function PageFields({ inHand, page, words }: FieldsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { table, choices, change } = inHand;
  const columns = table?.columns.map(({ name }) => name) ?? [];
  const shown = [...new Set([...(table?.lines.map(({ name }) => name) ?? []), ...(columns.length > 1 ? columns : [])])];
  const source = table?.source ?? "";
  return (
    <>
      {(page.shape === "bars" || page.shape === "lines") && columns.length > 1 && (
        <Field label={words.column}>
          <Dropdown
            className={styles.wide}
            value={choices.column ?? page.set.series.map(({ name }) => name).join(", ")}
            selectedOptions={choices.column === undefined ? [] : [choices.column]}
            onOptionSelect={(_, { optionValue }) => {
              if (optionValue !== undefined) change({ column: optionValue });
            }}
          >
            {columns.map((name) => (
              <Option key={name}>{name}</Option>
            ))}
          </Dropdown>
        </Field>
      )}
      {table && page.shape === "bars" && (
        <Switch
          label={words.order}
          checked={choices.order === "value"}
          onChange={(_, { checked }) => change({ order: checked ? "value" : "sheet" })}
        />
      )}
      {table && page.shape === "parts" && (
        <Switch
          label={words.reconciled}
          checked={choices.rounding === "reconciled"}
          onChange={(_, { checked }) => change({ rounding: checked ? "reconciled" : "ordinary" })}
        />
      )}
      {shown.length > 0 && (
        <fieldset className={styles.names}>
          <legend>{words.leaveOut}</legend>
          {shown.map((name) => (
            <Checkbox
              key={name}
              label={name}
              checked={!choices.leftOut.includes(name)}
              onChange={(_, { checked }) =>
                change({
                  leftOut:
                    checked === true ? choices.leftOut.filter((one) => one !== name) : [...choices.leftOut, name],
                })
              }
            />
          ))}
        </fieldset>
      )}
      <NumberField
        label={infoLabel(words.limit, words.limitInfo, texts)}
        value={choices.limit}
        onValue={(limit) => change({ limit })}
      />
      <NumberField label={words.threshold} value={choices.threshold} onValue={(threshold) => change({ threshold })} />
      <Field
        label={words.source}
        {...(source === "" && (choices.source ?? "") === ""
          ? { validationState: "warning" as const, validationMessage: words.sourceMissing }
          : {})}
      >
        <Input value={choices.source ?? source} onChange={(_, { value }) => change({ source: value })} />
      </Field>
    </>
  );
}

interface NumberFieldProps {
  readonly label: NonNullable<FieldProps["label"]>;
  readonly value: number;
  readonly onValue: (value: number) => void;
}

function NumberField({ label, value, onValue }: NumberFieldProps) {
  const styles = useStyles();
  const { form } = useTexts();
  return (
    <Field label={label}>
      <SpinButton
        className={styles.narrow}
        value={value}
        min={0}
        max={1000}
        incrementButton={{ "aria-label": form.increase }}
        decrementButton={{ "aria-label": form.decrease }}
        onChange={(_, { value: stepped, displayValue }) => {
          const typed = stepped ?? Number(displayValue?.trim().replace(",", "."));
          if (Number.isFinite(typed) && typed >= 0) onValue(typed);
        }}
      />
    </Field>
  );
}
