import { AriaLiveAnnouncer, FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import { Header } from "./parts/Header";
import { MishapBoundary } from "./parts/Mishap";
import { Waiting } from "./parts/Waiting";
import { RememberedProvider, useRemembered } from "./remembered";
import { SelectionProvider, useWatchedSelection } from "./selection";
import { tabOf, type TabId } from "./tabs/tabs";
import { themes } from "./theme";
import { languageOf, TongueProvider, type Tongue } from "./language/tongue";
import { useWorkbook, WorkbookProvider, type Workbook } from "./port";

const CalculateTab = lazy(() => import("./tabs/calculate/CalculateTab"));
const ControlTab = lazy(() => import("./tabs/control/ControlTab"));
const RefundTab = lazy(() => import("./tabs/refund/RefundTab"));
const FunctionsTab = lazy(() => import("./tabs/functions/FunctionsTab"));
const SettingsView = lazy(() => import("./parts/SettingsView"));

const useStyles = makeStyles({
  pane: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    minWidth: "0",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  main: { flexGrow: 1, minHeight: "0", display: "flex", flexDirection: "column" },
  away: { display: "none" },
});

export function App({ workbook }: { readonly workbook: Workbook }) {
  return (
    <WorkbookProvider value={workbook}>
      <RememberedProvider>
        <Pane />
      </RememberedProvider>
    </WorkbookProvider>
  );
}

function Pane() {
  const styles = useStyles();
  const { surroundings } = useWorkbook();
  const [remembered, change] = useRemembered();
  const watched = useWatchedSelection();
  const dark = useDarkness();
  const [settingsOpen, setSettingsOpen] = useState(false);
  const [asked, setAsked] = useState<string>();
  const tab = tabOf(remembered.tab);
  const tongue: Tongue = {
    language: remembered.language ?? languageOf(surroundings.displayLanguage),
    culture: surroundings.decimal === "," ? "da" : "en",
  };
  useEffect(() => {
    document.documentElement.lang = tongue.language;
  }, [tongue.language]);
  const open = (next: TabId) => {
    setSettingsOpen(false);
    change({ tab: next });
  };
  const calculate = (id: string) => {
    setAsked(id);
    open("calculate");
  };
  // The provider's class would follow into its portals and cover the pane; its style does not.
  const theme = themes[remembered.look ?? (dark ? "dark" : "light")];
  return (
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <AriaLiveAnnouncer>
        <TongueProvider value={tongue}>
          <SelectionProvider value={watched}>
            <div className={styles.pane}>
              <Header
                tab={settingsOpen ? undefined : tab}
                onTab={open}
                settingsOpen={settingsOpen}
                onSettings={() => setSettingsOpen(!settingsOpen)}
              />
              <main className={styles.main}>
                {settingsOpen && (
                  <div className={styles.main}>
                    <MishapBoundary>
                      <Suspense fallback={<Waiting />}>
                        <SettingsView onClose={() => setSettingsOpen(false)} />
                      </Suspense>
                    </MishapBoundary>
                  </div>
                )}
                <div
                  className={mergeClasses(styles.main, settingsOpen && styles.away)}
                  id="area"
                  role="tabpanel"
                  aria-labelledby={`tab-${tab}`}
                >
                  <MishapBoundary key={tab}>
                    <Suspense fallback={<Waiting />}>
                      {tab === "functions" ? (
                        <FunctionsTab onCalculate={calculate} />
                      ) : tab === "control" ? (
                        <ControlTab />
                      ) : tab === "refund" ? (
                        <RefundTab onCalculate={calculate} />
                      ) : (
                        <CalculateTab asked={asked} onAnswered={() => setAsked(undefined)} />
                      )}
                    </Suspense>
                  </MishapBoundary>
                </div>
              </main>
            </div>
          </SelectionProvider>
        </TongueProvider>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

/** Dark as Office says, else as the browser prefers. */
function useDarkness(): boolean {
  const workbook = useWorkbook();
  const [office, setOffice] = useState(workbook.surroundings.dark);
  const [preferred, setPreferred] = useState(() => darkPreference().matches);
  useEffect(() => workbook.watchDarkness(setOffice), [workbook]);
  useEffect(() => {
    const preference = darkPreference();
    const follow = () => setPreferred(preference.matches);
    preference.addEventListener("change", follow);
    return () => preference.removeEventListener("change", follow);
  }, []);
  // Under forced colours the contrast theme rules, and Office's own answer may be of another theme.
  return forcedColours() ? preferred : (office ?? preferred);
}

const darkPreference = () => window.matchMedia("(prefers-color-scheme: dark)");
const forcedColours = () => window.matchMedia("(forced-colors: active)").matches;
