import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  SearchBox,
  Subtitle2,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { ArrowRepeatAllRegular } from "@fluentui/react-icons/svg/arrow-repeat-all";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { StarRegular } from "@fluentui/react-icons/svg/star";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { useMemo, useState, type ReactElement } from "react";
import type { Block } from "../../../blocks/block";
import { blocks } from "../../../blocks/catalogue";
import type { Card } from "../../../functions/card";
import { catalogue } from "../../../functions/catalogue";
import { tuluCalls } from "../../../formulas/calls";
import { areaAddress } from "../../../sheet/place";
import { ChoiceButton } from "../../parts/ChoiceButton";
import { denominatorText } from "../../form/denominatorText";
import { useTable } from "../../table";
import { BlockIcon } from "./block/BlockIcon";
import { Section } from "../../parts/Section";
import { View } from "../../parts/View";
import { useRemembered } from "../../remembered";
import { useSelection } from "../../selection";
import { useOwn, useTexts, useTongue } from "../../language/tongue";
import { matches, matchingBlocks } from "../functions/matches";
import { offersFor } from "./offers";
import { TableLine } from "./TableLine";
import type { PopulationRecipe } from "./population/populationRecipe";
import { PopulationsInWorkbook } from "./population/PopulationsInWorkbook";
import { words as populationWords } from "./population/words";
import { BlocksInWorkbook } from "./update/BlocksInWorkbook";
import { useRecipes } from "./update/useUpdates";

const useStyles = makeStyles({
  stack: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    paddingBlockStart: tokens.spacingVerticalL,
  },
  question: { margin: "0" },
  search: { width: "100%", maxWidth: "none" },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  try: { alignSelf: "flex-start" },
});

interface StartProps {
  readonly onOpen: (card: Card) => void;
  readonly onBlock: (block: Block) => void;
  readonly onExplain: () => void;
  readonly onUpdate: () => void;
  readonly onPopulation: () => void;
  readonly onAgain: (recipe: PopulationRecipe) => void;
  readonly onExample: (card: Card) => void;
}

/** What one may want to know of what is marked: proposals first, then what was used before, then everything. */
export function Start({ onOpen, onBlock, onExplain, onUpdate, onPopulation, onAgain, onExample }: StartProps) {
  const styles = useStyles();
  const texts = useTexts();
  const own = useOwn();
  const { language } = useTongue();
  const selection = useSelection();
  const [{ lastFunctions: used, favourites }] = useRemembered();
  const [query, setQuery] = useState("");
  const arrows = useArrowNavigationGroup({ axis: "vertical" });
  const table = useTable();
  const onHand = selection?.onHand;
  const offered = useMemo(() => offersFor(table, onHand?.cells), [table, onHand]);
  // One sentence, however many of the proposals it is true of.
  const differences = [
    ...new Set(offered.flatMap(({ difference }) => (difference ? [denominatorText(difference, texts)] : []))),
  ];
  // What is proposed already is not listed again.
  const others = blocks.filter((block) => block.tab === undefined && !offered.some((offer) => offer.block === block));
  const searching = query.trim() !== "";
  const found = useMemo(() => matches(catalogue, query, language), [query, language]);
  const foundBlocks = useMemo(() => matchingBlocks(blocks, query, language), [query, language]);
  const recipes = useRecipes();
  const lastCard = catalogue.find(({ id }) => id === used[0]);
  const lastBlock = blocks.find(({ id }) => id === used[0]);
  const last = lastCard ?? lastBlock;
  const [simple] = catalogue;
  const explainable = selection?.formula !== undefined && tuluCalls(selection.formula).length > 0;
  const row = (card: Card, icon = <MathFormulaRegular />) => (
    <ChoiceButton
      key={card.id}
      icon={icon}
      title={own(card.title)}
      aside={card.name}
      more={own(card.summary)}
      onClick={() => onOpen(card)}
    />
  );
  const blockRow = (block: Block, appearance: "outline" | "subtle") => (
    <ChoiceButton
      key={block.id}
      appearance={appearance}
      icon={<BlockIcon icon={block.icon} />}
      title={own(block.title)}
      more={own(block.summary)}
      onClick={() => onBlock(block)}
    />
  );
  const population = (
    <ChoiceButton
      appearance="outline"
      icon={<PeopleRegular />}
      title={own(populationWords.title)}
      more={own(populationWords.choiceMore)}
      onClick={onPopulation}
    />
  );
  const wantsPopulation = /befolk|folket|danmarks stat|statbank|popul/iu.test(query);
  const rows = (ids: readonly string[], icon?: ReactElement) =>
    ids.map((id) => {
      const card = catalogue.find((one) => one.id === id);
      const block = blocks.find((one) => one.id === id);
      return card ? row(card, icon) : block && blockRow(block, "subtle");
    });
  return (
    <View>
      <div className={styles.stack}>
        <Subtitle2 as="h1" className={styles.question}>
          {texts.start.question}
        </Subtitle2>
        <SearchBox
          className={styles.search}
          aria-label={texts.start.search}
          placeholder={texts.start.search}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
          dismiss={{ "aria-label": texts.help.clear }}
        />
        {!searching && <TableLine />}
        <div className={styles.stack} {...arrows}>
          {searching ? (
            <Section title={texts.start.found(foundBlocks.length + found.length + (wantsPopulation ? 1 : 0))}>
              {wantsPopulation && population}
              {foundBlocks.map((block) => blockRow(block, "subtle"))}
              {found.map((card) => row(card))}
            </Section>
          ) : (
            <>
              {explainable && selection && (
                <ChoiceButton
                  appearance="outline"
                  icon={<LightbulbRegular />}
                  title={texts.explain.choice(areaAddress(selection.active))}
                  more={texts.explain.choiceMore}
                  onClick={onExplain}
                />
              )}
              {last && offered.length > 0 && (
                <ChoiceButton
                  appearance="outline"
                  icon={<ArrowRepeatAllRegular />}
                  title={texts.start.again(own(last.title))}
                  more={texts.start.againMore}
                  onClick={() => (lastCard ? onOpen(lastCard) : lastBlock && onBlock(lastBlock))}
                />
              )}
              {offered.length > 0 ? (
                <Section title={texts.start.proposals}>
                  {differences.map((said) => (
                    <MessageBar key={said} intent="warning" layout="multiline">
                      <MessageBarBody>{said}</MessageBarBody>
                    </MessageBar>
                  ))}
                  <div className={styles.list}>
                    {offered.map(({ card, block, source }) =>
                      card ? (
                        <ChoiceButton
                          key={card.id}
                          appearance="outline"
                          icon={<MathFormulaRegular />}
                          title={own(card.title)}
                          aside={card.name}
                          more={own(card.summary)}
                          source={source}
                          onClick={() => onOpen(card)}
                        />
                      ) : (
                        block && (
                          <ChoiceButton
                            key={block.id}
                            appearance="outline"
                            icon={<BlockIcon icon={block.icon} />}
                            title={own(block.title)}
                            more={own(block.summary)}
                            source={source}
                            onClick={() => onBlock(block)}
                          />
                        )
                      ),
                    )}
                  </div>
                </Section>
              ) : (
                <>
                  <Body1 className={styles.quiet}>
                    {table?.reading.table ? texts.table.nothing : texts.start.nothingMarked}
                  </Body1>
                  {simple && (
                    <Button className={styles.try} onClick={() => onExample(simple)}>
                      {texts.start.tryExample}
                    </Button>
                  )}
                </>
              )}
              <PopulationsInWorkbook onAgain={onAgain} />
              {recipes.length > 0 && <BlocksInWorkbook recipes={recipes} onUpdate={onUpdate} />}
              <Section title={texts.blocks.heading}>
                <div className={styles.list}>
                  {others.map((block) => blockRow(block, "outline"))}
                  {population}
                </div>
              </Section>
              {favourites.length > 0 && (
                <Section title={texts.help.favourites}>{rows(favourites, <StarRegular />)}</Section>
              )}
              {used.length > 0 && <Section title={texts.start.used}>{rows(used)}</Section>}
            </>
          )}
        </div>
      </div>
    </View>
  );
}
