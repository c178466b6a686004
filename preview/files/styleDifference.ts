import { usualStyle, type CellStyle } from "../cells/cellStyle";

const properties = Object.keys(usualStyle) as (keyof CellStyle)[];

/** What one style says otherwise than another; undefined if they look the same. */
export function styleDifference(before: CellStyle = usualStyle, now: CellStyle = usualStyle): CellStyle | undefined {
  if (before === now) return undefined;
  const different = properties.filter((name) => (before[name] ?? usualStyle[name]) !== (now[name] ?? usualStyle[name]));
  return different.length === 0
    ? undefined
    : Object.fromEntries(different.map((name) => [name, now[name] ?? usualStyle[name]]));
}
