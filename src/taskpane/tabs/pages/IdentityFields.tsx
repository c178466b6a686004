import { Body1, Button, Dropdown, Field, Input, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { ColoursTold } from "./ColoursTold";
import type { PagesWords } from "./pagesWords";
import { colourNames, fonts, writtenColour, type IdentityChoice } from "./useIdentity";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  wide: { width: "100%", minWidth: "0" },
});

/** Colours, font and logo of a municipality that has no template at hand. */
export function IdentityFields({ identity, words }: { readonly identity: IdentityChoice; readonly words: PagesWords }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { colours, font, logo, look, isRefused, change } = identity;
  return (
    <div className={styles.stack}>
      {colourNames.map((name) => (
        <Field
          key={name}
          label={words.colour[name]}
          {...(colours[name] !== "" && writtenColour(colours[name]) === undefined
            ? { validationState: "error" as const, validationMessage: words.colourRefused }
            : {})}
        >
          <Input value={colours[name]} placeholder="#14345C" onChange={(_, { value }) => change({ [name]: value })} />
        </Field>
      ))}
      {look && <ColoursTold chosen={look} words={words} />}
      <Field label={words.font}>
        <Dropdown
          className={styles.wide}
          value={font === "" ? fonts[0] : font}
          selectedOptions={[font === "" ? fonts[0] : font]}
          onOptionSelect={(_, { optionValue = "" }) => change({ font: optionValue === fonts[0] ? "" : optionValue })}
        >
          {fonts.map((one) => (
            <Option key={one}>{one}</Option>
          ))}
        </Dropdown>
      </Field>
      <Field
        label={words.logo}
        {...(isRefused && { validationState: "error" as const, validationMessage: words.logoRefused })}
      >
        <div className={styles.row}>
          {logo && <Body1>{logo.name}</Body1>}
          <Button size="small" onClick={() => input.current?.click()}>
            {words.logoChoose}
          </Button>
          {logo && (
            <Button size="small" onClick={identity.removeLogo}>
              {words.logoRemove}
            </Button>
          )}
        </div>
      </Field>
      <input
        ref={input}
        hidden
        type="file"
        accept=".png,.jpg,.jpeg"
        aria-label={words.logoChoose}
        onChange={({ target }) => {
          const [given] = target.files ?? [];
          if (given) void identity.chooseLogo(given);
          target.value = "";
        }}
      />
    </div>
  );
}
