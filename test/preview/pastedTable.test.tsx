import { englishHtml } from "../../preview/cells/danishPaste";

const cellsIn = (html: string): (string | null)[] =>
  [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("td, th")].map(({ innerHTML }) => innerHTML);

test("a pasted table is read as Danish, and keeps the looks that stand around a whole text", () => {
  const table =
    "<table><tr><th>Andel</th><td>15,9 %</td><td><b><i>1.234,5</i></b></td></tr>" +
    "<tr><td><b>2</b>,5</td><td><span></span>0,5</td><td>SAND</td></tr></table>";
  expect(cellsIn(englishHtml(table))).toEqual(["Andel", "15.9%", "<b><i>1234.5</i></b>", "2.5", "0.5", "TRUE"]);
});

test("what the grid itself has copied is left as it is", () => {
  const own = '<table data-copy-id="1"><tr><td>15,9 %</td></tr></table>';
  expect(englishHtml(own)).toBe(own);
});
