import { Combobox, Field, makeStyles, Option, Radio, RadioGroup, SpinButton, Switch } from "@fluentui/react-components";
import type { ChoiceParameter } from "../../functions/card";
import { figureText } from "../language/numbers";
import { infoLabel } from "../parts/infoLabel";
import { useOwn, useTexts, useTongue } from "../language/tongue";
import { nothing, type Entry } from "../../sheet/entry";
import { fieldName } from "./fieldName";
import { optionTexts, quotedWords } from "./optionTexts";
import { parseNumber } from "./useEntries";

const useStyles = makeStyles({
  narrow: { width: "140px", maxWidth: "100%", minWidth: "0" },
  wide: { width: "100%", minWidth: "0" },
});

interface ChoiceFieldProps {
  readonly parameter: ChoiceParameter;
  readonly entry: Entry;
  readonly onEntry: (entry: Entry) => void;
  /** The words to choose among; else those that the help knows. */
  readonly words?: readonly string[];
}

/** A choice with the control that suits it; what the card takes by itself is shown and stays out of the formula. */
export function ChoiceField({ parameter, entry, onEntry, words }: ChoiceFieldProps) {
  const styles = useStyles();
  const own = useOwn();
  const texts = useTexts();
  const { language, culture } = useTongue();
  const name = fieldName(parameter, language);
  const help = own(parameter.help);
  const given = entry.kind === "value" ? entry.value : parameter.default;
  const choose = (value: number | boolean | string | undefined) =>
    onEntry(
      value === undefined || value === parameter.default ? nothing : { kind: "value", text: String(value), value },
    );
  const label = infoLabel(name, help, texts);
  if (parameter.of === "switch") {
    return <Switch label={name} checked={given === true} onChange={(_, { checked }) => choose(checked)} title={help} />;
  }
  if (parameter.of === "word") {
    return (
      <Field label={label}>
        <Combobox
          className={styles.wide}
          freeform
          value={typeof given === "string" ? given : ""}
          selectedOptions={typeof given === "string" ? [given] : []}
          {...(words ? {} : { placeholder: texts.form.anyWord })}
          onChange={({ target }) => choose(target.value === "" ? undefined : target.value)}
          onOptionSelect={(_, { optionValue }) => choose(optionValue)}
        >
          {(words ?? quotedWords(help)).map((word) => (
            <Option key={word}>{word}</Option>
          ))}
        </Combobox>
      </Field>
    );
  }
  const options = parameter.options ?? (parameter.of === "mark" ? [0, 1] : undefined);
  if (options) {
    // What the card takes by itself stands first.
    const ordered = options.toSorted((a, b) => Number(b === parameter.default) - Number(a === parameter.default));
    const meanings = optionTexts(help, language);
    return (
      <Field label={label}>
        <RadioGroup value={String(given ?? "")} onChange={(_, { value }) => choose(Number(value))}>
          {ordered.map((option) => (
            <Radio
              key={option}
              value={String(option)}
              label={meanings.get(option) ?? figureText(option, "number", culture)}
            />
          ))}
        </RadioGroup>
      </Field>
    );
  }
  const percent = parameter.of === "confidence" || parameter.of === "share";
  const decimals = parameter.of === "decimals";
  const number = typeof given === "number" ? given : null;
  return (
    <Field label={label}>
      <SpinButton
        className={styles.narrow}
        value={number === null ? null : percent ? Number((number * 100).toPrecision(12)) : number}
        displayValue={number === null ? "" : figureText(number, percent ? "share" : "number", culture)}
        placeholder={decimals ? texts.form.unrounded : texts.form.none}
        min={parameter.of === "confidence" ? 50 : parameter.of === "ordinal" ? 1 : 0}
        {...(decimals ? { max: 10 } : parameter.of === "confidence" ? { max: 99.9 } : {})}
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
