import {
  Body1,
  Button,
  Caption1,
  Dropdown,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Option,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import type { PagesWords } from "./pagesWords";
import type { TemplateChoice } from "./useTemplate";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  wide: { width: "100%", minWidth: "0" },
});

interface TemplateFieldProps {
  readonly template: TemplateChoice;
  readonly words: PagesWords;
}

/** The file that slides are put into: the municipality's own, or ours. */
export function TemplateField({ template, words }: TemplateFieldProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { file, layouts, refusal } = template;
  const chosen = layouts.find(({ part }) => part === file?.choice) ?? layouts[0];
  return (
    <div className={styles.stack}>
      <Body1>{file ? words.templateIs(file.name) : words.templateOurs}</Body1>
      {refusal !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.templateRefused[refusal]}</MessageBarBody>
        </MessageBar>
      )}
      {layouts.length > 1 && (
        <Field label={words.templateLayout}>
          <Dropdown
            className={styles.wide}
            value={chosen?.name ?? ""}
            selectedOptions={chosen ? [chosen.part] : []}
            onOptionSelect={(_, { optionValue }) => {
              if (optionValue !== undefined) template.chooseLayout(optionValue);
            }}
          >
            {layouts.map(({ part, name }) => (
              <Option key={part} value={part}>
                {name}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
      <div className={styles.row}>
        <Button size="small" onClick={() => input.current?.click()}>
          {words.templateChoose}
        </Button>
        {file && (
          <Button size="small" onClick={template.remove}>
            {words.templateRemove}
          </Button>
        )}
      </div>
      <input
        ref={input}
        hidden
        type="file"
        accept=".potx,.pptx"
        aria-label={words.templateChoose}
        onChange={({ target }) => {
          const [given] = target.files ?? [];
          if (given) void template.choose(given);
          target.value = "";
        }}
      />
      <Caption1 className={styles.quiet}>{words.templateMore}</Caption1>
    </div>
  );
}
