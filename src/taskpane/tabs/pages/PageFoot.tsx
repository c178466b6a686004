import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { Page } from "../../../pages/page";
import { useTongue } from "../../language/tongue";
import { chartWordsIn } from "../../chart/chartWords";
import type { PagesWords } from "./pagesWords";
import type { Sending } from "./useSending";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, justifyContent: "flex-end" },
});

interface PageFootProps {
  readonly page: Page;
  /** The part of a long table that is shown: a picture is of it alone. */
  readonly slide: Page;
  readonly sending: Sending;
  readonly onKeep: () => void;
  /** Puts the page's chart into the sheet; undefined where there are no cells to put it beside. */
  readonly onChart: (() => void) | undefined;
  readonly words: PagesWords;
}

/** The ways out of the pane, the usual one first. */
export function PageFoot({ page, slide, sending, onKeep, onChart, words }: PageFootProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Menu>
        <Tooltip content={words.morePicture} relationship="label">
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<MoreHorizontalRegular />} />
          </MenuTrigger>
        </Tooltip>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={onKeep}>{words.toSet}</MenuItem>
            <MenuItem onClick={() => void sending.png(slide)}>{words.savePng}</MenuItem>
            <MenuItem onClick={() => sending.svg(slide)}>{words.saveSvg}</MenuItem>
            <MenuItem onClick={() => void sending.show(slide)}>{words.showPicture}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <ChartButton page={page} onChart={onChart} />
      <Button onClick={() => void sending.text(page)}>{words.copyText}</Button>
      <Button appearance="primary" onClick={() => void sending.pptx([page], page.title)}>
        {words.savePptx}
      </Button>
    </div>
  );
}

/** A table is no chart: the button then says so, and can be reached all the same. */
function ChartButton({ page: { shape }, onChart }: Pick<PageFootProps, "page" | "onChart">) {
  const words = chartWordsIn(useTongue().language);
  if (!onChart) return null;
  const isTable = shape === "table";
  const button = (
    <Button disabledFocusable={isTable} onClick={isTable ? undefined : onChart}>
      {words.insert}
    </Button>
  );
  return isTable ? (
    <Tooltip content={words.noChart} relationship="description">
      {button}
    </Tooltip>
  ) : (
    button
  );
}
