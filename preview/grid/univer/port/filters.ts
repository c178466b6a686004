import type { CellPort, FilterPort } from "../../port";
import type { GridSession } from "../gridSession";

export const filtersPart = (session: GridSession, { usedArea: used }: Pick<CellPort, "usedArea">): FilterPort => ({
  isFiltered(sheet) {
    const worksheet = session.sheet(sheet);
    const inUse = used(sheet);
    const last = inUse ? inUse.row + inUse.rows : 0;
    for (let row = inUse?.row ?? 0; row < last; row++) if (worksheet.getRowFiltered(row)) return true;
    return false;
  },
});
