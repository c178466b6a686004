import { AriaLiveAnnouncer, FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";
import { LookProvider } from "./look";
import { Header, type Aside } from "./parts/Header";
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
const PagesTab = lazy(() => import("./tabs/pages/PagesTab"));
const FunctionsTab = lazy(() => import("./tabs/functions/FunctionsTab"));
const SettingsView = lazy(() => import("./parts/SettingsView"));
const SharingView = lazy(() => import("./sharing/SharingView"));

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
  const [aside, setAside] = useState<Aside>();
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
    setAside(undefined);
    change({ tab: next });
  };
  const calculate = (id: string) => {
    setAsked(id);
    open("calculate");
  };
  const shown: Readonly<Record<TabId, () => ReactNode>> = {
    calculate: () => <CalculateTab asked={asked} onAnswered={() => setAsked(undefined)} />,
    control: () => <ControlTab />,
    refund: () => <RefundTab onCalculate={calculate} />,
    pages: () => <PagesTab />,
    functions: () => <FunctionsTab onCalculate={calculate} />,
  };
  // The provider's class would follow into its portals and cover the pane; its style does not.
  const look = remembered.look ?? (dark ? "dark" : "light");
  return (
    <FluentProvider theme={themes[look]} style={{ height: "100%" }}>
      <AriaLiveAnnouncer>
        <TongueProvider value={tongue}>
          <SelectionProvider value={watched}>
            <LookProvider value={look}>
              <div className={styles.pane}>
                <Header
                  tab={aside ? undefined : tab}
                  onTab={open}
                  aside={aside}
                  onAside={(next) => setAside(next === aside ? undefined : next)}
                />
                <main className={styles.main}>
                  {aside && (
                    <div className={styles.main}>
                      <MishapBoundary key={aside}>
                        <Suspense fallback={<Waiting />}>
                          {aside === "sharing" ? (
                            <SharingView onClose={() => setAside(undefined)} />
                          ) : (
                            <SettingsView onClose={() => setAside(undefined)} />
                          )}
                        </Suspense>
                      </MishapBoundary>
                    </div>
                  )}
                  <div
                    className={mergeClasses(styles.main, aside && styles.away)}
                    id="area"
                    role="tabpanel"
                    aria-labelledby={`tab-${tab}`}
                  >
                    <MishapBoundary key={tab}>
                      <Suspense fallback={<Waiting />}>{shown[tab]()}</Suspense>
                    </MishapBoundary>
                  </div>
                </main>
              </div>
            </LookProvider>
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
