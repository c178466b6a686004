import {
  Combobox,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  SpinButton,
  Switch,
  tokens,
} from "@fluentui/react-components";
import { figureText } from "../language/numbers";
import { infoLabel } from "../parts/infoLabel";
import { useOwn, useTexts, useTongue } from "../language/tongue";
import { nothing, type Entry } from "../../sheet/entry";
import type { ChoiceTaken, FormField } from "./field";
import { parseNumber } from "./useEntries";

const useStyles = makeStyles({
  narrow: { width: "140px", maxWidth: "100%", minWidth: "0" },
  wide: { width: "100%", minWidth: "0" },
  // An option that is not chosen is as readable as the one that is.
  option: { "& label": { color: tokens.colorNeutralForeground1 } },
});

/** More options than these stand in a list that opens. */
const mostRadios = 5;

interface ChoiceFieldProps {
  readonly field: FormField & { readonly takes: ChoiceTaken };
  readonly entry: Entry;
  readonly onEntry: (entry: Entry) => void;
}

/** A choice with the control that suits it; what is taken by itself is shown and stays out of the formula. */
export function ChoiceField({ field, entry, onEntry }: ChoiceFieldProps) {
  const styles = useStyles();
  const own = useOwn();
  const texts = useTexts();
  const { culture } = useTongue();
  const { of, options, open, default: standard } = field.takes;
  const name = own(field.name);
  const help = own(field.help);
  const given = entry.kind === "value" ? entry.value : standard;
  const choose = (value: number | boolean | string | undefined) =>
    onEntry(value === undefined || value === standard ? nothing : { kind: "value", text: String(value), value });
  const label = infoLabel(field.optional && of === "word" ? texts.form.optional(name) : name, help, texts);
  if (of === "switch") {
    return <Switch label={name} checked={given === true} onChange={(_, { checked }) => choose(checked)} title={help} />;
  }
  if (options && !open && options.length > mostRadios) {
    const chosen = options.find(({ value }) => value === given);
    return (
      <Field label={label}>
        <Dropdown
          className={styles.wide}
          value={chosen ? capital(own(chosen)) : ""}
          selectedOptions={chosen ? [String(chosen.value)] : []}
          onOptionSelect={(_, { optionValue }) =>
            choose(options.find(({ value }) => String(value) === optionValue)?.value)
          }
        >
          {options.map((option) => (
            <Option key={option.value} value={String(option.value)}>
              {capital(own(option))}
            </Option>
          ))}
        </Dropdown>
      </Field>
    );
  }
  if (options && !open) {
    // What is taken by itself stands first.
    const ordered = options.toSorted((a, b) => Number(b.value === standard) - Number(a.value === standard));
    return (
      <Field label={label}>
        <RadioGroup
          value={String(given ?? "")}
          onChange={(_, { value }) => choose(options.find((option) => String(option.value) === value)?.value)}
        >
          {ordered.map((option) => (
            <Radio
              key={option.value}
              className={styles.option}
              value={String(option.value)}
              label={capital(own(option))}
            />
          ))}
        </RadioGroup>
      </Field>
    );
  }
  if (of === "word" && !options) {
    return (
      <Field label={label}>
        <Input
          className={styles.narrow}
          value={given === undefined ? "" : String(given)}
          onChange={(_, { value }) => choose(value === "" ? undefined : value)}
        />
      </Field>
    );
  }
  if (of === "word") {
    return (
      <Field label={label}>
        <Combobox
          className={styles.wide}
          freeform
          value={typeof given === "string" ? given : ""}
          selectedOptions={typeof given === "string" ? [given] : []}
          onChange={({ target }) => choose(target.value === "" ? undefined : target.value)}
          onOptionSelect={(_, { optionValue }) => choose(optionValue)}
        >
          {options?.map(({ value }) => (
            <Option key={value}>{String(value)}</Option>
          ))}
        </Combobox>
      </Field>
    );
  }
  const percent = of === "confidence" || of === "share";
  const decimals = of === "decimals";
  const number = typeof given === "number" ? given : null;
  return (
    <Field label={label}>
      <SpinButton
        className={styles.narrow}
        value={number === null ? null : percent ? Number((number * 100).toPrecision(12)) : number}
        displayValue={number === null ? "" : figureText(number, percent ? "share" : "number", culture)}
        placeholder={decimals ? texts.form.unrounded : texts.form.none}
        min={of === "confidence" ? 50 : of === "ordinal" ? 1 : 0}
        {...(decimals ? { max: 10 } : of === "confidence" ? { max: 99.9 } : {})}
        step={1}
        incrementButton={{ "aria-label": texts.form.increase }}
        decrementButton={{ "aria-label": texts.form.decrease }}
        onChange={(_, { value, displayValue }) => {
          if (value !== undefined) return choose(value === null ? undefined : percent ? value / 100 : value);
          const text = displayValue?.trim() ?? "";
          if (text === "") return choose(undefined);
          const typed = parseNumber(text, culture);
          if (typed !== undefined) choose(percent && typed > 1 ? typed / 100 : typed);
        }}
      />
    </Field>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
