import { markedArea } from "../read/markedArea";
import { inExcel } from "../session";
import { showPlace } from "../write/showPlace";

/** `unasked`: something else than one area is marked, which could not be marked again afterwards. */
export type Heard = "heard" | "silent" | "unasked";

const patience = 3000;

/** Marks a cell on the sheet and waits for Excel to tell of it; then marks what was marked before. */
export async function hearsSelection(sheet: string): Promise<Heard> {
  const before = await markedArea().catch(() => undefined);
  if (!before) return "unasked";
  let told: () => void = () => undefined;
  const telling = new Promise<true>((resolve) => (told = () => resolve(true)));
  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(async () => told());
    await context.sync();
    return added;
  });
  try {
    await inExcel(async (context) => {
      const own = context.workbook.worksheets.getItem(sheet);
      own.activate();
      own.getRange("B2").select();
      await context.sync();
    });
    return (await soonEnough(telling)) ? "heard" : "silent";
  } finally {
    await showPlace(before);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  }
}

async function soonEnough(telling: Promise<true>): Promise<boolean> {
  let patient: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => (patient = setTimeout(() => resolve(false), patience)));
  try {
    return await Promise.race([telling, late]);
  } finally {
    clearTimeout(patient);
  }
}
