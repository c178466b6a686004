import {
  Button,
  makeStyles,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  Tooltip,
  useOverflowMenu,
  useOverflowVisibility,
} from "@fluentui/react-components";
import { SettingsFilled, SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { ShareFilled, ShareRegular } from "@fluentui/react-icons/svg/share";
import { lazy, Suspense } from "react";
import { tabIcons } from "../tabs/tabIcons";
import { tabs, type TabId } from "../tabs/tabs";
import { useTexts } from "../language/tongue";
import { useFindingCount } from "../findingCount";
import { SelectionLine } from "./SelectionLine";

const TabMenu = lazy(() => import("./TabMenu"));
const FindingBadge = lazy(() => import("./FindingBadge"));

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    paddingInline: `${tokens.spacingHorizontalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  more: { display: "flex", alignItems: "center" },
  tabs: { flexGrow: 1, minWidth: "0", overflow: "hidden" },
});

interface HeaderProps {
  readonly tab: TabId | undefined;
  readonly onTab: (tab: TabId) => void;
  readonly aside: Aside | undefined;
  readonly onAside: (aside: Aside) => void;
}

/** What is opened from beside the tabs. */
export type Aside = "sharing" | "settings";

/** The tabs, what stands beside them, and the line that is always true. */
export function Header({ tab, onTab, aside, onAside }: HeaderProps) {
  const styles = useStyles();
  const texts = useTexts();
  const findings = useFindingCount(tab) ?? 0;
  return (
    <header>
      <div className={styles.bar}>
        <Overflow minimumVisible={1}>
          <TabList
            className={styles.tabs}
            size="small"
            aria-label={texts.tabs.label}
            selectedValue={tab ?? null}
            onTabSelect={(_, { value }) => {
              const next = tabs.find((one) => one === value);
              if (next) onTab(next);
            }}
          >
            {tabs.map((one) => (
              <OverflowItem key={one} id={one} priority={one === tab ? 2 : 1}>
                <Tab
                  id={`tab-${one}`}
                  value={one}
                  icon={one === tab ? tabIcons[one].on : tabIcons[one].off}
                  aria-controls="area"
                >
                  {texts.tabs[one]}
                  {one === "control" && findings > 0 && (
                    <Suspense>
                      <FindingBadge count={findings} />
                    </Suspense>
                  )}
                </Tab>
              </OverflowItem>
            ))}
            <MoreTabs onTab={onTab} />
          </TabList>
        </Overflow>
        <Tooltip content={texts.sharing.title} relationship="label">
          <Button
            appearance="subtle"
            icon={aside === "sharing" ? <ShareFilled /> : <ShareRegular />}
            aria-pressed={aside === "sharing"}
            onClick={() => onAside("sharing")}
          />
        </Tooltip>
        <Tooltip content={texts.settings.title} relationship="label">
          <Button
            appearance="subtle"
            icon={aside === "settings" ? <SettingsFilled /> : <SettingsRegular />}
            aria-pressed={aside === "settings"}
            onClick={() => onAside("settings")}
          />
        </Tooltip>
      </div>
      <SelectionLine />
    </header>
  );
}

/** The tabs that there is no room for; their menu is loaded when there are any. */
function MoreTabs({ onTab }: { readonly onTab: (tab: TabId) => void }) {
  const styles = useStyles();
  const { ref, isOverflowing, overflowCount } = useOverflowMenu<HTMLSpanElement>();
  const visible = useOverflowVisibility().itemVisibility;
  if (!isOverflowing) return null;
  return (
    <span ref={ref} role="presentation" className={styles.more}>
      <Suspense>
        <TabMenu count={overflowCount} hidden={tabs.filter((one) => visible[one] === false)} onTab={onTab} />
      </Suspense>
    </span>
  );
}
