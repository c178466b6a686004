import { checkedWorkbook } from "../../../src/checks/checkedWorkbook";
import { inSlices } from "../../../src/taskpane/tabs/control/inSlices";

/* Long work lets the pane draw, and ends when it is stopped. */

function* endless(): Generator<number, never> {
  for (let step = 0; ; step++) yield step;
}

test("work without an end ends when it is stopped, at the next breath", async () => {
  const control = new AbortController();
  let told = 0;
  const answer = await inSlices(endless(), control.signal, () => {
    if (++told === 3) control.abort();
  });
  expect(answer).toBeUndefined();
  expect(told).toBe(3);
});

test("gives the answer of work that comes to its end, and begins nothing that is stopped already", async () => {
  const sheet = {
    name: "Ark1",
    cells: [
      ["Vare", "Pris"],
      ["Stole", 450],
    ],
  };
  expect(await inSlices(checkedWorkbook([sheet]), new AbortController().signal)).toEqual([]);
  expect(await inSlices(checkedWorkbook([sheet]), AbortSignal.abort())).toBeUndefined();
});

test("checking a long sheet yields many times, so that it can be stopped on the way", () => {
  const rows = Array.from({ length: 3000 }, (_, k) => [`Enhed ${k}`, k, k + 1, k * (k + 1)]);
  const formulas = rows.map((_, k) => ["", "", "", `=B${k + 1}*C${k + 1}`]);
  let steps = 0;
  const run = checkedWorkbook([{ name: "Data", cells: rows, formulas }]);
  while (!run.next().done) steps++;
  expect(steps).toBeGreaterThan(60);
});
