import type { Hindrance, Notice } from "../../sheet/target";
import type { Texts } from "../language/texts.da";

/** Why it cannot be written there. */
export function hindranceText(hindrance: Hindrance, { hindrance: texts }: Texts): string {
  switch (hindrance.reason) {
    case "protected":
      return texts.protected(hindrance.sheet);
    case "noRoom":
      return texts.noRoom;
    case "merged":
      return texts.merged(hindrance.addresses.join(", "));
    case "spill":
      return texts.spill(hindrance.address);
    case "table":
      return texts.table(hindrance.table);
    case "besideTable":
      return texts.besideTable(hindrance.table);
    case "ownInput":
      return texts.ownInput(hindrance.address);
    case "noSheet":
      return texts.noSheet(hindrance.sheet);
    case "noTable":
      return texts.noTable(hindrance.table);
  }
}

/** What is to be told though nothing is in the way. */
export function noticeText(notice: Notice, { notice: texts }: Texts): string {
  switch (notice.kind) {
    case "manualCalculation":
      return texts.manualCalculation;
    case "hiddenRows":
      return texts.hiddenRows(notice.rows);
    case "otherSheet":
      return texts.otherSheet(notice.sheet);
    case "withoutStyle":
      return texts.withoutStyle;
  }
}
