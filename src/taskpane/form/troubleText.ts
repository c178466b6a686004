import type { AddressTrouble } from "../../sheet/addressTrouble";
import type { Texts } from "../language/texts.da";

/** Why what was typed is no range, and what to write. */
export function troubleText(trouble: AddressTrouble | { readonly why: "unread" }, { trouble: texts }: Texts): string {
  switch (trouble.why) {
    case "unreadable":
      return texts.unreadable;
    case "noSheet":
      return texts.noSheet(trouble.sheet);
    case "noName":
      return texts.noName(trouble.name);
    case "noTable":
      return texts.noTable(trouble.table);
    case "noColumn":
      return texts.noColumn(trouble.table, trouble.column);
    case "unread":
      return texts.unread;
  }
}
