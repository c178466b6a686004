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
  Switch,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import { ColoursTold } from "./ColoursTold";
import { IdentityFields } from "./IdentityFields";
import type { PagesWords } from "./pagesWords";
import type { PagesLook } from "./usePagesLook";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  wide: { width: "100%", minWidth: "0" },
});

interface TemplateFieldProps {
  readonly look: PagesLook;
  readonly words: PagesWords;
}

/** The file that slides are put into: the municipality's own, or ours. */
export function TemplateField({ look: { template, identity, chosen }, words }: TemplateFieldProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { file, layouts, refusal, layout } = template;
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
            value={layout?.name ?? ""}
            selectedOptions={layout ? [layout.part] : []}
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
      {layout && (
        <>
          <Switch
            label={words.templateColours}
            checked={template.colours === "own"}
            onChange={(_, { checked }) => template.chooseColours(checked ? "own" : "ours")}
          />
          {chosen ? (
            <ColoursTold chosen={chosen} words={words} />
          ) : (
            layout.isStock && <Caption1 className={styles.quiet}>{words.templateStock}</Caption1>
          )}
        </>
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
      {!file && <IdentityFields identity={identity} words={words} />}
    </div>
  );
}
