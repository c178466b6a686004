import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import type { Picture } from "../../../blocks/picture";
import type { BlockPlan } from "../../../blocks/plan";
import type { Place } from "../../../sheet/place";
import { ChartMessage } from "../../chart/ChartMessage";
import { chartWordsIn } from "../../chart/chartWords";
import { useSheetChart } from "../../chart/useSheetChart";
import { useTongue } from "../../language/tongue";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
});

/** A block that was written with a picture: its plan, and where it stands. */
export interface StandingPicture {
  readonly plan: BlockPlan & { readonly picture: Picture };
  readonly place: Place;
}

interface BlockChartsProps {
  readonly picture: Picture;
  /** Undefined until the block has been written. */
  readonly standing: StandingPicture | undefined;
  readonly figures: ReadonlyMap<string, number>;
}

/** Puts a block's picture into the sheet as charts that read the block's cells. */
export function BlockCharts({ picture, standing, figures }: BlockChartsProps) {
  const styles = useStyles();
  const { language } = useTongue();
  const words = chartWordsIn(language);
  const chart = useSheetChart();
  const several = picture.kind === "staircase" && picture.steps.some(({ persons }) => persons !== undefined);
  const insert = (): void => {
    if (!standing) return;
    const { plan, place } = standing;
    void chart.insert(async () => {
      const { pictureCharts } = await import("../../../pages/native/pictureCharts");
      return { charts: pictureCharts(plan.picture, plan, place, figures, language), data: place };
    });
  };
  const button = (
    <Button
      className={styles.button}
      size="small"
      disabledFocusable={!standing}
      onClick={standing ? insert : undefined}
    >
      {several ? words.insertSome : words.insert}
    </Button>
  );
  return (
    <div className={styles.stack}>
      {standing ? (
        button
      ) : (
        <Tooltip content={words.blockFirst} relationship="description">
          {button}
        </Tooltip>
      )}
      <ChartMessage chart={chart} />
    </div>
  );
}
