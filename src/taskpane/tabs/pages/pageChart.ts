import type { Choices } from "../../../pages/choices";
import type { Page } from "../../../pages/page";
import { spotAddress } from "../../../sheet/place";
import type { MadeCharts } from "../../chart/useSheetChart";
import type { PageData } from "./usePage";

/** The page as a chart for the sheet; none of a page that is a table. Few pages become charts: what makes them is loaded then. */
export async function pageChart(page: Page, { place, table }: PageData, choices: Choices): Promise<MadeCharts> {
  const { followedFigures } = await import("../../../pages/native/followedFigures");
  const { nativeChart } = await import("../../../pages/native/nativeChart");
  const { chartName } = await import("../../../pages/native/chartName");
  const followed = table ? followedFigures(page, table, choices) : "untraced";
  const chart = nativeChart(page, chartName(page, spotAddress(place.row, place.column)), followed);
  return { charts: chart ? [chart] : [], data: place, title: page.title };
}
