import { isCellError, type Cell } from "../../sheet/cell";
import { firstCell, isSingle, single } from "../cellValue";
import { textIn, truthIn, wrongValue } from "../coercion";
import { longestText } from "../operators";
import { ofValues } from "./builtIn";

const most = 254;

/** TEXTJOIN: the texts of cells and arrays, row by row, with a text between; without the empty ones where that is asked. */
export const joinedTexts = ofValues(3, most, ([between, without, ...lists]) => {
  if (!between || !without || !isSingle(between) || !isSingle(without)) return undefined;
  const [sign, omits] = [textIn(firstCell(between)), truthIn(firstCell(without))];
  if (typeof sign !== "string") return single(sign);
  if (typeof omits !== "boolean") return single(omits);
  const texts: string[] = [];
  for (const cell of lists.flatMap(({ cells }) => cells.flat())) {
    const text: Cell = textIn(cell);
    if (isCellError(text)) return single(text);
    if (text !== "" || !omits) texts.push(text);
  }
  const joined = texts.join(sign);
  return single(joined.length > longestText ? wrongValue : joined);
});
