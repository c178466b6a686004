import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import { shownFormula } from "../../formulas/danish";
import { areaAddress, placeAddress } from "../../sheet/place";
import { danishError } from "../../sheet/errorNames";
import type { Shown } from "../../workbook/freeze/cellsAt";
import { numberText } from "../language/numbers";
import { useOwn, useTongue, type Tongue } from "../language/tongue";
import { Section } from "../parts/Section";
import { cellsIn, groups, type Group, type Outcome } from "./prepared";
import { words } from "./words";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column" },
  head: {
    justifyContent: "flex-start",
    textAlign: "start",
    width: "100%",
    maxWidth: "none",
    minWidth: "0",
    fontWeight: tokens.fontWeightRegular,
    paddingInline: tokens.spacingHorizontalXS,
  },
  name: { flexGrow: 1, minWidth: "0", display: "flex", flexDirection: "column" },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  alone: { display: "flex", paddingInlineStart: tokens.spacingHorizontalXXL, paddingBlock: tokens.spacingVerticalXS },
  body: { paddingInlineStart: tokens.spacingHorizontalXXL },
  lines: { listStyleType: "none", margin: "0", padding: "0", userSelect: "text" },
  line: { display: "flex", flexDirection: "column", paddingBlock: tokens.spacingVerticalXXS },
});

const atATime = 20;
const groupsAtATime = 15;

/** A cell's value as the reader writes it; an error by its name. */
export function shownText(value: Shown, { language, culture }: Tongue): string {
  if (typeof value === "number") return numberText(value, culture);
  if (typeof value === "boolean") return culture === "da" ? (value ? "SAND" : "FALSK") : String(value).toUpperCase();
  if (value === "") return words.empty[language];
  return value.startsWith("#") && culture === "da" ? danishError(value) : value;
}

/** What every cell becomes: formulas that are one filled down stand together, and open cell by cell. */
export function CellGroups({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const own = useOwn();
  const [shown, setShown] = useState(groupsAtATime);
  const all = groups(outcomes);
  const rest = all.length - shown;
  return (
    <Section title={own(words.what)}>
      <div>
        {all.slice(0, shown).map((group) => (
          <CellGroup key={keyOf(group)} group={group} />
        ))}
      </div>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + groupsAtATime)}>
          {own(words.more(Math.min(rest, groupsAtATime)))}
        </Button>
      )}
    </Section>
  );
}

const keyOf = ({ outcomes: [first] }: Group): string => (first ? placeAddress(first.of) : "");

function CellGroup({ group: { outcomes } }: { readonly group: Group }) {
  const styles = useStyles();
  const own = useOwn();
  const tongue = useTongue();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(atATime);
  const id = useId();
  const [first] = outcomes;
  if (!first) return null;
  const last = outcomes.at(-1) ?? first;
  const head = (
    <span className={styles.name}>
      <span>
        {placeAddress(first.of)}
        {last !== first && ` … ${areaAddress(last.of)}`}
      </span>
      {last !== first && <Caption1>{own(words.cells(cellsIn(outcomes.map(({ of }) => of))))}</Caption1>}
      <span className={styles.formula}>{shownFormula(first.of.formula, tongue.culture)}</span>
      <span className={styles.formula}>→ {becomes(first, tongue)}</span>
    </span>
  );
  if (last === first) return <div className={styles.alone}>{head}</div>;
  const rest = outcomes.length - shown;
  return (
    <div className={styles.group}>
      <Button
        className={styles.head}
        appearance="subtle"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {head}
      </Button>
      <div id={id} className={styles.body} hidden={!open}>
        {open && (
          <>
            <ul className={styles.lines} tabIndex={0} aria-label={placeAddress(first.of)}>
              {outcomes.slice(0, shown).map((outcome) => (
                <li key={placeAddress(outcome.of)} className={styles.line}>
                  <span>{placeAddress(outcome.of)}</span>
                  <span className={styles.formula}>{shownFormula(outcome.of.formula, tongue.culture)}</span>
                  <span className={styles.formula}>→ {becomes(outcome, tongue)}</span>
                </li>
              ))}
            </ul>
            {rest > 0 && (
              <Button size="small" appearance="subtle" onClick={() => setShown(shown + atATime * 5)}>
                {own(words.more(Math.min(rest, atATime * 5)))}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}

const shownOfSpill = 4;

/** "15,9 %" or "=AFRUND(B2/C2;3)"; of a spill the first few. */
function becomes({ of, freezing }: Outcome, tongue: Tongue): string {
  if (!freezing) return words.stays[tongue.language];
  const texts = freezing.plain
    ? freezing.plain.flat().map(({ formula }) => shownFormula(formula, tongue.culture))
    : of.shows.flat().map((value) => shownText(value, tongue));
  return texts.slice(0, shownOfSpill).join(" · ") + (texts.length > shownOfSpill ? " …" : "");
}
