import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useTexts } from "../language/tongue";
import { tabIcons } from "../tabs/tabIcons";
import type { TabId } from "../tabs/tabs";

interface TabMenuProps {
  readonly count: number;
  readonly hidden: readonly TabId[];
  readonly onTab: (tab: TabId) => void;
}

/** A menu of the tabs that do not fit. */
export default function TabMenu({ count, hidden, onTab }: TabMenuProps) {
  const texts = useTexts();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          icon={<MoreHorizontalRegular />}
          role="tab"
          aria-label={texts.tabs.more(count)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {hidden.map((one) => (
            <MenuItem key={one} icon={tabIcons[one].off} onClick={() => onTab(one)}>
              {texts.tabs[one]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
