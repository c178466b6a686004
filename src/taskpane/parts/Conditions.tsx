import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useSelection } from "../selection";
import { useTexts } from "../language/tongue";

/** What in the workbook bears on the calculation: said where one works, before anything is written. */
export function Conditions() {
  const { condition } = useTexts();
  const selection = useSelection();
  if (!selection) return null;
  const filtered = selection.areas.some((area) => area.filtered);
  const said = [
    ...(selection.protectedSheet ? [condition.protectedSheet] : []),
    ...(selection.manualCalculation ? [condition.manualCalculation] : []),
    ...(filtered ? [condition.filtered] : []),
  ];
  return said.map((text) => (
    <MessageBar key={text} intent="info" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  ));
}
