import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { SlideTextMultipleRegular } from "@fluentui/react-icons/svg/slide-text-multiple";
import { lazy, Suspense, useState } from "react";
import type { Choices } from "../../../pages/choices";
import { slidesOf } from "../../../pages/longTable";
import type { PageRecipe } from "../../../pages/pageRecipe";
import { arrangedTable } from "../../../pages/table/arrangedTable";
import { areasOf } from "../../../tables/addressedAreas";
import { useTongue } from "../../language/tongue";
import { ChoiceButton } from "../../parts/ChoiceButton";
import { View } from "../../parts/View";
import { Waiting } from "../../parts/Waiting";
import { useWorkbook } from "../../port";
import { TableProvider } from "../../table";
import { TableLine } from "../calculate/TableLine";
import { ChartMessage } from "../../chart/ChartMessage";
import { KindChoice } from "./KindChoice";
import { OwnField, PageFields } from "./PageFields";
import { PageFoot } from "./PageFoot";
import { PagePicture } from "./PagePicture";
import { pageChart } from "./pageChart";
import { pagesWordsIn } from "./pagesWords";
import { RowsField } from "./RowsField";
import { SentMessage } from "./SentMessage";
import { SlideTurner } from "./SlideTurner";
import { TemplateField } from "./TemplateField";
import { TitleField } from "./TitleField";
import { usePage } from "./usePage";
import { usePageSet } from "./usePageSet";
import { usePagesLook } from "./usePagesLook";
import { useSending } from "./useSending";
import { useSheetChart } from "../../chart/useSheetChart";

const SetView = lazy(() => import("./SetView"));

const useStyles = makeStyles({
  stack: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBlockStart: tokens.spacingVerticalL,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** From what is marked in the sheet to a page for the committee, and out of the pane. */
export default function PagesTab() {
  return (
    <TableProvider>
      <Pages />
    </TableProvider>
  );
}

function Pages() {
  const styles = useStyles();
  const { language } = useTongue();
  const words = pagesWordsIn(language);
  const workbook = useWorkbook();
  const inHand = usePage();
  const look = usePagesLook();
  const sending = useSending(look);
  const chart = useSheetChart();
  const set = usePageSet();
  const [inSet, setInSet] = useState(false);
  const [turned, setTurned] = useState(0);
  const { page, recipe, kinds, choices, data } = inHand;
  // What was sent was the page as it was.
  const change = (part: Partial<Choices>): void => {
    sending.clear();
    chart.clear();
    inHand.change(part);
  };
  const recipes = set.recipes ?? [];
  const slides = page ? slidesOf(page) : [];
  const at = Math.min(turned, slides.length - 1);
  const slide = slides[at];
  const open = (one: PageRecipe): void => {
    const [area] = areasOf(one.selection);
    inHand.await(one);
    setInSet(false);
    if (area) void workbook.show({ sheet: one.sheet, ...area }).catch(() => undefined);
  };
  if (inSet)
    return (
      <Suspense fallback={<Waiting />}>
        <SetView set={set} recipes={recipes} onBack={() => setInSet(false)} onOpen={open} look={look} words={words} />
      </Suspense>
    );
  const insertChart = (): void => {
    if (!page || !data) return;
    sending.clear();
    void chart.insert(() => pageChart(page, data, choices));
  };
  const keep = (): void => {
    if (!recipe) return;
    set.keep([...recipes, recipe]);
    sending.tell({ kind: "kept", count: recipes.length + 1 });
  };
  return (
    <View
      heard={words.heard}
      foot={
        page &&
        slide && (
          <>
            <SentMessage sending={sending} words={words} alternative={slide.alternative} />
            <ChartMessage chart={chart} />
            <PageFoot
              page={page}
              slide={slide}
              sending={sending}
              onKeep={keep}
              onChart={data && insertChart}
              words={words}
            />
          </>
        )
      }
    >
      <div className={styles.stack}>
        {page && slide ? (
          <>
            <TableLine />
            <PagePicture page={slide} look={look.look} />
            <SlideTurner at={at} count={slides.length} onTurn={setTurned} words={words} />
            <TitleField page={page} choices={choices} onChange={change} words={words} />
            <KindChoice
              kinds={kinds}
              chosen={page.template}
              onKind={(template) => change({ template })}
              words={words}
            />
            <RowsField
              page={page}
              count={inHand.table ? arrangedTable(inHand.table, choices).lines.length : 0}
              choices={choices}
              onChange={change}
              words={words}
            />
            <OwnField inHand={{ ...inHand, change }} words={words} />
            <Accordion collapsible>
              <AccordionItem value="more">
                <AccordionHeader>{words.more}</AccordionHeader>
                <AccordionPanel>
                  <div className={styles.fields}>
                    <PageFields inHand={{ ...inHand, change }} page={page} words={words} />
                  </div>
                </AccordionPanel>
              </AccordionItem>
              <AccordionItem value="template">
                <AccordionHeader>{words.template}</AccordionHeader>
                <AccordionPanel>
                  <TemplateField look={look} words={words} />
                </AccordionPanel>
              </AccordionItem>
            </Accordion>
          </>
        ) : (
          <Body1 className={styles.quiet}>
            {inHand.isOfOnePerson
              ? words.onePerson
              : inHand.isPersonList
                ? words.persons
                : inHand.isMarked
                  ? words.noPage
                  : words.empty}
          </Body1>
        )}
        {recipes.length > 0 && (
          <ChoiceButton
            appearance="outline"
            icon={<SlideTextMultipleRegular />}
            title={words.set}
            more={words.setMore(recipes.length)}
            onClick={() => setInSet(true)}
          />
        )}
      </div>
    </View>
  );
}
