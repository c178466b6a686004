import { Caption1, Field, Input, Link, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Choices } from "../../../pages/choices";
import type { Page } from "../../../pages/page";
import { useTexts } from "../../language/tongue";
import { infoLabel } from "../../parts/infoLabel";
import type { PagesWords } from "./pagesWords";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

interface TitleFieldProps {
  readonly page: Page;
  readonly choices: Choices;
  readonly onChange: (part: Partial<Choices>) => void;
  readonly words: PagesWords;
}

/** The title: computed, in the user's own words, or only what the figures are. */
export function TitleField({ page, choices, onChange, words }: TitleFieldProps) {
  const styles = useStyles();
  const texts = useTexts();
  // An emptied field stays empty while one writes in it, though the page has its computed title back.
  const [typed, setTyped] = useState<string>();
  return (
    <>
      <Field label={infoLabel(words.title, words.titleInfo, texts)}>
        <Input
          value={typed ?? page.title}
          onChange={(_, { value }) => {
            setTyped(value);
            onChange({ ownTitle: value });
          }}
          onBlur={() => setTyped(undefined)}
        />
      </Field>
      {page.edited ? (
        <Link as="button" onClick={() => onChange(withoutOwnTitle)}>
          {words.computedTitle}
        </Link>
      ) : page.message === undefined ? (
        <Caption1 className={styles.quiet}>{lacksOwn(page) ? words.chooseOwn : words.noMessage}</Caption1>
      ) : (
        <Switch
          label={words.message}
          checked={choices.title === "message"}
          onChange={(_, { checked }) => onChange({ title: checked ? "message" : "descriptive" })}
        />
      )}
    </>
  );
}

/** A rank is told of the own one alone. */
const lacksOwn = ({ shape, set }: Page): boolean =>
  (shape === "bars" || shape === "table") && !set.categories.some(({ standing }) => standing === "own");

/** An own title of nothing gives the computed one back. */
const withoutOwnTitle: Partial<Choices> = { ownTitle: "" };
