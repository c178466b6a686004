import { Button, makeStyles, Tab, TabList, tokens, Tooltip } from "@fluentui/react-components";
import { BookSearchFilled, BookSearchRegular } from "@fluentui/react-icons/svg/book-search";
import { CalculatorFilled, CalculatorRegular } from "@fluentui/react-icons/svg/calculator";
import { SettingsFilled, SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { StepsFilled, StepsRegular } from "@fluentui/react-icons/svg/steps";
import { tabs, type TabId } from "../tabs/tabs";
import { useTexts } from "../language/tongue";
import { SelectionLine } from "./SelectionLine";

const icons = {
  calculate: { on: <CalculatorFilled />, off: <CalculatorRegular /> },
  refund: { on: <StepsFilled />, off: <StepsRegular /> },
  functions: { on: <BookSearchFilled />, off: <BookSearchRegular /> },
} satisfies Record<TabId, unknown>;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    paddingInline: `${tokens.spacingHorizontalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
});

interface HeaderProps {
  readonly tab: TabId | undefined;
  readonly onTab: (tab: TabId) => void;
  readonly settingsOpen: boolean;
  readonly onSettings: () => void;
}

/** The tabs, the gear, and the line that is always true. */
export function Header({ tab, onTab, settingsOpen, onSettings }: HeaderProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <header>
      <div className={styles.bar}>
        <TabList
          aria-label={texts.tabs.label}
          selectedValue={tab ?? null}
          onTabSelect={(_, { value }) => {
            const next = tabs.find((one) => one === value);
            if (next) onTab(next);
          }}
        >
          {tabs.map((one) => (
            <Tab
              key={one}
              id={`tab-${one}`}
              value={one}
              icon={one === tab ? icons[one].on : icons[one].off}
              aria-controls="area"
            >
              {texts.tabs[one]}
            </Tab>
          ))}
        </TabList>
        <Tooltip content={texts.settings.title} relationship="label">
          <Button
            appearance="subtle"
            icon={settingsOpen ? <SettingsFilled /> : <SettingsRegular />}
            aria-pressed={settingsOpen}
            onClick={onSettings}
          />
        </Tooltip>
      </div>
      <SelectionLine />
    </header>
  );
}
