import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useOwn } from "../../language/tongue";
import { words } from "./schemeSheetWords";
import type { SchemeSheet } from "./useSchemeSheet";

/** Says that a sheet of the user's goes before our schemes, and gives the way to turn it off and on. */
export function SchemeSheetNote({ schemes }: { readonly schemes: SchemeSheet }) {
  const own = useOwn();
  const { sheet, used, unsound, isOn, turn } = schemes;
  if (used.length === 0 && unsound.length === 0) return null;
  const names = (some: SchemeSheet["used"]): string =>
    [...new Set(some.map(({ scheme }) => own(scheme.title)))].join(", ");
  const other = used.filter(({ differs }) => differs);
  const said = [
    ...(used.length === 0 ? [] : [own(isOn ? words.used(sheet, names(used)) : words.off(sheet))]),
    ...(isOn && other.length > 0 ? [own(words.differs(names(other)))] : []),
    ...(unsound.length > 0 ? [own(words.unsound(names(unsound)))] : []),
  ];
  return (
    <MessageBar intent={unsound.length > 0 ? "warning" : "info"} layout="multiline">
      <MessageBarBody>{said.join(" ")}</MessageBarBody>
      {used.length > 0 && (
        <MessageBarActions>
          <Button size="small" onClick={() => turn(!isOn)}>
            {own(isOn ? words.useOurs : words.useSheet)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
