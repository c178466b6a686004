import { useEffect, useMemo, useState } from "react";
import { correctionsIn, type TakenFor } from "../../../checks/published/takenFor";
import { areaAddress } from "../../../sheet/place";
import { readTable } from "../../../tables/readTable";
import type { TableReading } from "../../../tables/reading";
import { useWorkbook } from "../../port";
import { useSelection } from "../../selection";
import { saidIn, type KeptTakenFor } from "./asSaid";
import { takenIn, type Taken } from "./takenParts";

/** The marked block of printed figures, what it is taken for, and the user's own word on it. */
export interface MarkedBlock {
  readonly taken: Taken;
  readonly reading: TableReading;
  readonly said: TakenFor | undefined;
  readonly change: (changed: Partial<TakenFor>) => Promise<void>;
  /** Undefined where nothing has been said. */
  readonly forget: (() => Promise<void>) | undefined;
}

/** Undefined where what is marked is no block of printed figures. */
export function useTakenFor(): MarkedBlock | undefined {
  const workbook = useWorkbook();
  const selection = useSelection();
  const [kept, setKept] = useState<readonly KeptTakenFor[]>([]);
  useEffect(() => {
    let left = false;
    void saidIn(workbook).then((all) => left || setKept(all));
    return () => {
      left = true;
    };
  }, [workbook]);
  const onHand = selection?.onHand;
  const marked = selection?.areas.map(({ asked }) => areaAddress(asked)).join(",") ?? "";
  const found = useMemo(() => onHand && readTable(onHand.cells, marked), [onHand, marked]);
  const address = found?.table ?? undefined;
  const said = kept.find((one) => one.sheet === onHand?.sheet && one.table === address);
  return useMemo(() => {
    if (!onHand || !found || address === undefined) return undefined;
    const reading = said ? readTable(onHand.cells, marked, correctionsIn(said)) : found;
    const taken = takenIn(onHand.cells.cells, reading, onHand.sheet, said);
    const one = { ...said, sheet: onHand.sheet, table: address };
    const others = kept.filter((other) => other !== said);
    return (
      taken && {
        taken,
        reading,
        said,
        change: async (changed: Partial<TakenFor>) => {
          const next = { ...one, ...changed };
          await workbook.keepReading(next);
          setKept([...others, next]);
        },
        forget:
          said &&
          (async () => {
            await workbook.forgetReading(one);
            setKept(others);
          }),
      }
    );
  }, [workbook, onHand, found, address, marked, said, kept]);
}
