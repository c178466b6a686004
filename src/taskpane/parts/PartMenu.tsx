import {
  Button,
  makeStyles,
  Menu,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  type MenuProps,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../language/tongue";

const useStyles = makeStyles({
  part: {
    minWidth: "0",
    height: "auto",
    paddingInline: "0",
    paddingBlock: "0",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase300,
    textAlign: "start",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    verticalAlign: "baseline",
  },
  // The longest list of one look: the roles of a column.
  list: { maxHeight: "420px" },
});

interface PartMenuProps extends Pick<MenuProps, "checkedValues" | "onCheckedValueChange"> {
  readonly text: string;
  readonly children: ReactNode;
}

/** A part of a sentence that opens what it could be instead. */
export function PartMenu({ text, children, ...checked }: PartMenuProps) {
  const styles = useStyles();
  const { table } = useTexts();
  return (
    <Menu {...checked}>
      <MenuTrigger disableButtonEnhancement>
        <Button className={styles.part} appearance="transparent" size="small" aria-label={table.change(text)}>
          {text}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.list}>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
