import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { rowsChoices, type Choices } from "../../../pages/choices";
import { rowsOnSlide, slidesOf } from "../../../pages/longTable";
import type { Page } from "../../../pages/page";
import type { PagesWords } from "./pagesWords";

interface RowsFieldProps {
  readonly page: Page;
  /** Rows of the whole table. */
  readonly count: number;
  readonly choices: Choices;
  readonly onChange: (part: Partial<Choices>) => void;
  readonly words: PagesWords;
}

/** The order of a table's rows, and what becomes of those that there is no room for. */
export function RowsField({ page, count, choices, onChange, words }: RowsFieldProps) {
  if (page.shape !== "table") return null;
  const isLong = count > rowsOnSlide;
  const label = {
    sheet: words.rowsInOrder,
    sorted: words.rowsBySize,
    largest: words.rowsLargest(rowsOnSlide),
  };
  return (
    <Field
      label={isLong ? words.rowsOf(count) : words.rows}
      {...(isLong && { hint: words.rowsOver(slidesOf(page).length) })}
    >
      <RadioGroup
        value={choices.rows}
        onChange={(_, { value }) => {
          const rows = rowsChoices.find((one) => one === value);
          if (rows) onChange({ rows });
        }}
      >
        {rowsChoices
          .filter((one) => isLong || one !== "largest")
          .map((one) => (
            <Radio key={one} value={one} label={label[one]} />
          ))}
      </RadioGroup>
    </Field>
  );
}
