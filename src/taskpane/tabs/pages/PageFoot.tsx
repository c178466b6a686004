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
  readonly words: PagesWords;
}

/** The ways out of the pane, the usual one first. */
export function PageFoot({ page, slide, sending, onKeep, words }: PageFootProps) {
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
      <Button onClick={() => void sending.text(page)}>{words.copyText}</Button>
      <Button appearance="primary" onClick={() => void sending.pptx([page], page.title)}>
        {words.savePptx}
      </Button>
    </div>
  );
}
