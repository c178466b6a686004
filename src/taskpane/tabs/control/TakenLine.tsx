import { Button, Caption1, makeStyles, MenuItemCheckbox, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { wholeCountry } from "../../../checks/published/entity";
import { municipalities } from "../../../tables/vocabulary/municipalities";
import type { ControlWords } from "./controlWords";
import { PartMenu } from "../../parts/PartMenu";
import { OneOf } from "./OneOf";
import { takenAs, type TakenAs } from "./takenParts";
import type { MarkedBlock } from "./useTakenFor";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  sentence: { margin: "0" },
  note: { color: tokens.colorNeutralForeground2 },
});

interface TakenLineProps {
  readonly block: MarkedBlock;
  readonly words: ControlWords;
  readonly onChange: () => void;
}

/** What the printed figures of the marked block are taken for, in one sentence; each part opens what it could be instead. */
export function TakenLine({ block, words, onChange }: TakenLineProps) {
  const styles = useStyles();
  const { taken, said, forget } = block;
  const change = async (changed: Parameters<MarkedBlock["change"]>[0]): Promise<void> => {
    await block.change(changed);
    onChange();
  };
  const parts = [
    ...taken.measures.map(({ is, at }) => (
      <OneOf
        key={is}
        text={words.columnsAre(words.takenAs[is], at)}
        chosen={is}
        options={takenAs.map((one) => ({ value: one, text: words.takenAs[one] }))}
        onChoose={(role: TakenAs) => change({ roles: { ...said?.roles, ...toEach(at, role) } })}
      />
    )),
    ...taken.of.map(({ is, at }) => (
      <OneOf
        key={`of ${is}`}
        text={words.columnsAre(is || words.noUnit, at)}
        chosen={is}
        options={[{ value: "", text: words.noUnit }, ...units.map((one) => ({ value: one, text: one }))]}
        onChoose={(of) => change({ of: { ...said?.of, ...toEach(at, of) } })}
      />
    )),
    <Totals key="totals" block={{ ...block, change }} words={words} />,
    <OneOf
      key="apart"
      text={taken.apart ? words.heldApart : words.heldAgainstAll}
      chosen={taken.apart ? "apart" : "all"}
      options={[
        { value: "all", text: words.heldAgainstAll },
        { value: "apart", text: words.heldApart },
      ]}
      onChoose={(held) => change({ apart: held === "apart" })}
    />,
  ];
  return (
    <div className={styles.line} role="group" aria-label={words.taken}>
      <p className={styles.sentence}>
        {words.taken}:{" "}
        {parts.map((part, place) => (
          <Fragment key={part.key}>
            {place > 0 && ", "}
            {part}
          </Fragment>
        ))}
        .
      </p>
      {forget && (
        <>
          <Caption1 className={styles.note}>{words.takenKept}</Caption1>
          <Button size="small" appearance="subtle" onClick={() => void forget().then(onChange)}>
            {words.forgetTaken}
          </Button>
        </>
      )}
    </div>
  );
}

const units: readonly string[] = [
  wholeCountry,
  ...Object.values(municipalities).toSorted((a, b) => a.localeCompare(b, "da")),
];

const toEach = <T,>(columns: readonly string[], value: T): Readonly<Record<string, T>> =>
  Object.fromEntries(columns.map((column) => [column, value]));

/** Any of the block's rows may be a total of the others, or none. */
function Totals({ block: { taken, reading, change }, words }: Pick<TakenLineProps, "block" | "words">) {
  const totals = taken.rows.filter(({ isTotal }) => isTotal).map(({ row }) => row);
  return (
    <PartMenu
      text={totals.length === 0 ? words.noTotal : words.totalsIn(totals)}
      checkedValues={{ totals: totals.map(String) }}
      onCheckedValueChange={(_, { checkedItems }) =>
        void change({ totals: [...checkedItems.map(Number), ...reading.totals.columns] })
      }
    >
      {taken.rows.map(({ row, name }) => (
        <MenuItemCheckbox key={row} name="totals" value={String(row)}>
          {words.rowNamed(row, name)}
        </MenuItemCheckbox>
      ))}
    </PartMenu>
  );
}
