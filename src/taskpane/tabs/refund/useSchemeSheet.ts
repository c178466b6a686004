import { useEffect, useMemo, useState } from "react";
import type { Block } from "../../../blocks/block";
import { ownRules } from "../../../blocks/refund/rules";
import {
  isSchemeSheet,
  schemesOnSheet,
  withSheetSchemes,
  type RuleFields,
  type SheetScheme,
} from "../../../blocks/refund/schemesOnSheet";
import type { Entry } from "../../../sheet/entry";
import { useWorkbook } from "../../port";
import { useSelection } from "../../selection";

/** The user's own sheet of schemes, where there is one that a block could reckon by. */
export interface SchemeSheet {
  readonly sheet: string;
  /** The schemes of it that this block reckons by. */
  readonly used: readonly SheetScheme[];
  /** Schemes on it that are no staircases. */
  readonly unsound: readonly SheetScheme[];
  readonly isOn: boolean;
  readonly turn: (on: boolean) => void;
}

export interface WithSchemes {
  readonly entries: Readonly<Record<string, Entry>>;
  readonly schemes: SchemeSheet | undefined;
}

/** A block's fields with the schemes of the user's own sheet in the place of ours, until it is turned off. */
export function useSchemeSheet(block: Block, entries: Readonly<Record<string, Entry>>): WithSchemes {
  const workbook = useWorkbook();
  const onHand = useSelection()?.onHand;
  const [found, setFound] = useState<readonly SheetScheme[]>([]);
  const [isOn, turn] = useState(true);
  const fields = useMemo(() => ruleFields(block), [block]);
  useEffect(() => {
    let gone = false;
    if (fields.length === 0) return;
    const read = async (): Promise<readonly SheetScheme[]> => {
      const heads = await workbook.sheetHeads();
      const head = heads.find(({ name }) => isSchemeSheet(name));
      const sheet = head && (await workbook.readSheet(head.name));
      return sheet ? schemesOnSheet(sheet.sheet, sheet.cells.cells) : [];
    };
    read().then(
      (schemes) => {
        if (!gone) setFound(schemes);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [workbook, fields, onHand]);
  return useMemo(() => {
    const [first] = found;
    if (!first || fields.length === 0) return { entries, schemes: undefined };
    const changed = withSheetSchemes(entries, fields, found, ownRules);
    const unsound = found.filter(({ isSound }) => !isSound);
    const schemes = { sheet: first.place.sheet, used: changed.used, unsound, isOn, turn };
    return { entries: isOn ? changed.entries : entries, schemes };
  }, [entries, fields, found, isOn]);
}

/** The choices of a scheme and the fields for a staircase of one's own, in their order. */
function ruleFields({ fields }: Block): readonly RuleFields[] {
  const all = Object.entries(fields);
  const own = all.filter(([, field]) => field.kind === "table").map(([name]) => name);
  const choices = all.flatMap(([name, field]) =>
    field.kind === "choice" && field.options.some(({ value }) => value === ownRules)
      ? [{ choice: name, standard: String(field.options[0]?.value ?? "") }]
      : [],
  );
  return choices.flatMap((one, k) => {
    const partner = own[k];
    return partner === undefined ? [] : [{ ...one, own: partner }];
  });
}
