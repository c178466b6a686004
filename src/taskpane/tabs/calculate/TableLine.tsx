import { Body1, Caption1, makeStyles, MenuDivider, MenuItem, MenuItemRadio, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ColumnReading, Role } from "../../../tables/reading";
import { says, type SentencePart } from "../../../tables/says";
import { useTexts, useTongue } from "../../language/tongue";
import { PartMenu } from "../../parts/PartMenu";
import { useTable, type MarkedTable } from "../../table";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  sentence: { margin: "0" },
  fact: { color: tokens.colorNeutralForeground2 },
});

/** What TULU takes the marked table to be, in one sentence; each part of it opens what it could be instead. */
export function TableLine() {
  const styles = useStyles();
  const { language } = useTongue();
  const table = useTable();
  const said = useMemo(() => table && says(table.reading, language), [table, language]);
  if (!table || !said) return null;
  const described = said.parts.filter(({ part }) => part !== "notCounted");
  const left = said.parts.find(({ part }) => part === "notCounted");
  // What the sentence says already is not said again below it.
  const facts = said.facts.filter(({ about }) => about !== "references" && about !== "totals");
  return (
    <div className={styles.line} role="group" aria-label={said.sentence}>
      {described.length > 0 && (
        <p className={styles.sentence}>
          {described.map((part, place) => (
            <span key={`${part.part} ${part.at.join()}`}>
              {place > 0 && ", "}
              <Part part={place === 0 ? { ...part, text: capital(part.text) } : part} table={table} />
            </span>
          ))}
          .{left && <NotCounted part={left} table={table} />}
        </p>
      )}
      {facts.map(({ text }) => (
        <Caption1 key={text} className={styles.fact}>
          {text}
        </Caption1>
      ))}
    </div>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface PartProps {
  readonly part: SentencePart;
  readonly table: MarkedTable;
}

/** Columns of a role: the menu offers the other roles. The labels are told, not asked about. */
function Part({ part, table }: PartProps) {
  const { table: words } = useTexts();
  if (part.part === "labels") return <Body1>{part.text}</Body1>;
  const role = roleOf(table.reading.columns, part.at);
  const choose = (chosen: Role) =>
    table.correct({
      roles: { ...table.corrections.roles, ...Object.fromEntries(part.at.map((at) => [at, chosen])) },
    });
  return (
    <PartMenu
      text={part.text}
      checkedValues={{ role: [role] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const [chosen] = checkedItems;
        if (chosen !== undefined) choose(chosen as Role);
      }}
    >
      {(Object.keys(words.roles) as (keyof typeof words.roles)[]).map((one) => (
        <MenuItemRadio key={one} name="role" value={one}>
          {words.roles[one]}
        </MenuItemRadio>
      ))}
    </PartMenu>
  );
}

const roleOf = (columns: readonly ColumnReading[], at: readonly string[]): Role =>
  columns.find((column) => column.at === at[0])?.role ?? "unknown";

/** Totals and reference rows that are left out: each may be counted after all. */
function NotCounted({ part, table }: PartProps) {
  const { table: words } = useTexts();
  const { reading, correct } = table;
  const lines = part.at;
  const without = (line: string) =>
    correct({
      totals: [...reading.totals.rows, ...reading.totals.columns].filter((one) => String(one) !== line),
      references: reading.references.filter((one) => String(one) !== line),
    });
  return (
    <>
      {" "}
      <PartMenu text={part.text}>
        {lines.map((line) => (
          <MenuItem key={line} onClick={() => without(line)}>
            {words.count(reading.names[line] ?? line)}
          </MenuItem>
        ))}
        <MenuDivider />
        <MenuItem onClick={() => correct({ totals: [], references: [] })}>{words.countAll}</MenuItem>
      </PartMenu>
    </>
  );
}
