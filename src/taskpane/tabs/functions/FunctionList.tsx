import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  CounterBadge,
  makeStyles,
  SearchBox,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { StarFilled } from "@fluentui/react-icons/svg/star";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Card } from "../../../functions/card";
import { catalogue } from "../../../functions/catalogue";
import { families } from "../../../functions/families";
import { ChoiceButton } from "../../parts/ChoiceButton";
import { View } from "../../parts/View";
import { useRemembered } from "../../remembered";
import { useOwn, useTexts, useTongue } from "../../language/tongue";
import { matches } from "./matches";

const useStyles = makeStyles({
  search: {
    position: "sticky",
    top: "0",
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingBlock: `${tokens.spacingVerticalL} ${tokens.spacingVerticalS}`,
  },
  box: { width: "100%", maxWidth: "none" },
  list: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  header: { fontWeight: tokens.fontWeightSemibold },
  count: { marginInlineStart: "auto" },
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, width: "100%" },
  panel: { marginInline: "0", paddingBlockEnd: tokens.spacingVerticalM },
  introduction: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  found: { display: "block", color: tokens.colorNeutralForeground2, padding: `0 ${tokens.spacingHorizontalM}` },
});

interface FunctionListProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (card: Card) => void;
  /** The function one came back from: focus returns to it. */
  readonly last: string | undefined;
}

export function FunctionList({ query, onQuery, onOpen, last }: FunctionListProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { language } = useTongue();
  const list = useRef<HTMLDivElement>(null);
  const arrows = useArrowNavigationGroup({ axis: "vertical" });
  const searching = query.trim() !== "";
  const found = useMemo(() => matches(catalogue, query, language), [query, language]);
  useEffect(() => {
    if (last !== undefined) document.getElementById(rowId(last))?.focus();
  }, [last]);
  return (
    <View heard={texts.tabs.functions}>
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          aria-label={texts.help.search}
          placeholder={texts.help.search}
          value={query}
          onChange={(_, { value }) => onQuery(value)}
          dismiss={{ "aria-label": texts.help.clear }}
          onKeyDown={(event) => {
            if (event.key === "Escape" && searching) {
              event.preventDefault();
              onQuery("");
            } else if (event.key === "ArrowDown") {
              event.preventDefault();
              list.current?.querySelector("button")?.focus();
            } else if (event.key === "Enter" && searching && found[0]) {
              onOpen(found[0]);
            }
          }}
        />
      </div>
      <div ref={list} className={styles.list} {...arrows}>
        {searching ? (
          <>
            <Caption1 className={styles.found} role="status">
              {texts.help.found(found.length)}
            </Caption1>
            {found.length === 0 && <Body1 className={styles.found}>{texts.help.nothing(query.trim())}</Body1>}
            <Rows cards={found} onOpen={onOpen} />
          </>
        ) : (
          <Families onOpen={onOpen} last={last} />
        )}
      </div>
    </View>
  );
}

const rowId = (id: string) => `function-${id}`;

function Rows({ cards, onOpen }: { readonly cards: readonly Card[]; readonly onOpen: (card: Card) => void }) {
  const own = useOwn();
  return cards.map((card) => (
    <ChoiceButton
      key={card.id}
      id={rowId(card.id)}
      title={card.name}
      more={own(card.summary)}
      onClick={() => onOpen(card)}
    />
  ));
}

function Families({ onOpen, last }: Pick<FunctionListProps, "onOpen" | "last">) {
  const styles = useStyles();
  const texts = useTexts();
  const own = useOwn();
  const [{ favourites }] = useRemembered();
  const favoured = catalogue.filter(({ id }) => favourites.includes(id));
  const shown = families.filter(({ id }) => catalogue.some(({ family }) => family === id));
  const cameFrom = catalogue.find(({ id }) => id === last)?.family;
  const [open, setOpen] = useState<readonly unknown[]>(() => ["favourites", cameFrom ?? shown[0]?.id]);
  const section = (id: string, heading: string, cards: readonly Card[], introduction?: string) => (
    <AccordionItem key={id} value={id}>
      <AccordionHeader as="h2" {...(id === "favourites" ? { icon: <StarFilled /> } : {})}>
        <span className={styles.heading}>
          <span className={styles.header}>{heading}</span>
          <CounterBadge className={styles.count} count={cards.length} appearance="ghost" color="informative" />
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {introduction !== undefined && <Caption1 className={styles.introduction}>{introduction}</Caption1>}
        <Rows cards={cards} onOpen={onOpen} />
      </AccordionPanel>
    </AccordionItem>
  );
  return (
    <Accordion multiple collapsible openItems={[...open]} onToggle={(_, { openItems }) => setOpen(openItems)}>
      {favoured.length > 0 && section("favourites", texts.help.favourites, favoured)}
      {shown.map(({ id, heading, introduction }) =>
        section(
          id,
          own(heading),
          catalogue.filter(({ family }) => family === id),
          own(introduction),
        ),
      )}
    </Accordion>
  );
}
