import { click, closePanes, paneText, renderPane, shows } from "./pane";
import { searchFunction } from "./choices";
import { followUp } from "./followUp";

/* FORDELING's form rounds to what it shows, and shows the sum. */

afterEach(closePanes);

test("three thirds are 33,4, 33,3 and 33,3 per cent, and make 100", async () => {
  const workbook = await followUp();
  workbook.put("Opfølgning", "F1:G4", [
    ["Gruppe", "Fuldtidspersoner"],
    ["Uddannelsesparate", 208],
    ["Aktivitetsparate", 208],
    ["Jobparate", 208],
  ]);
  workbook.select("Opfølgning", "F1:G4");
  await renderPane();
  await shows("Opfølgning!F1:G4");
  await searchFunction("FORDELING");
  await shows("=TULU.FORDELING(G2:G4;1)");
  await shows("I alt100,0 %");
  expect(paneText()).toContain("Uddannelsesparate33,4 %Aktivitetsparate33,3 %Jobparate33,3 %");
  await click("radio", /^Hver for sig/);
  await shows("I alt99,9 %");
});
