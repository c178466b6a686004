import { documentPages } from "./documentPages";

/* The documents' figures as they print them, and the sentences that follow from them. */

const pages = documentPages();

test.each([
  [0, "Viborg ligger tredjehøjest af 12 kommuner: 14,0\u00a0%"],
  [1, "Gruppe 1 fylder mindre i Viborg end på landsplan: 43\u00a0% mod 48\u00a0%"],
  [2, "Viborg ligger over Hele landet i alle 3 grupper"],
  [3, "230 færre unge på offentlig forsørgelse end forventet"],
  [4, "90 færre i alt: befolkningen +140, reel ændring −230"],
  [5, "2018/19 ligger lavere end 2017/18 i alle 12 måneder"],
  [6, "Uddannelse eller arbejde: 68\u00a0% i gruppe 1 mod 20\u00a0% i gruppe 3"],
  [7, "Netto: Viborg ligger lavest af 5 kommuner: −435"],
])("page %i says what its figures show", (at, title) => {
  expect(pages[at]?.title).toBe(title);
  expect(pages[at]?.subtitle).toBe(pages[at]?.descriptive);
});

test("the shares are reconciled to 100 as the slide prints them, and that is told", () => {
  expect(pages[1]?.set.series.map(({ texts }) => texts[0])).toEqual(["43\u00a0%", "19\u00a0%", "38\u00a0%"]);
  expect(pages[1]?.source).toContain("afstemt");
});

test("rates that do not add up to the printed total are told of", () => {
  expect(pages[2]?.source).toContain("På grund af afrunding summer tallene ikke til totalen.");
});

test("the saving chain stands in the box, the paragraph and the notes", () => {
  const chain = pages[3];
  expect(chain?.keyFigures).toEqual([
    expect.objectContaining({ value: "−230", label: "fuldtidspersoner i forhold til forventet" }),
    expect.objectContaining({
      value: "knap\u00a015,6\u00a0mio.\u00a0kr.",
      label: "beregnet mindreudgift pr. år (230\u00a0×\u00a067.772\u00a0kr.)",
    }),
  ]);
  expect(chain?.agenda).toBe(
    "I januar 2015 var der 1.959 unge på offentlig forsørgelse. Ved en uændret andel ville antallet i september 2017 " +
      "have været 2.099. Det faktiske antal er 1.869. Forskellen er 230 fuldtidspersoner (færre end forventet). " +
      "Det svarer til en beregnet mindreudgift på knap\u00a015,6\u00a0mio.\u00a0kr. om året (230\u00a0×\u00a067.772\u00a0kr.). " +
      "(Kilde: Jobindsats.dk og egne beregninger.)",
  );
});

test.each([
  [
    0,
    "Viborg ligger tredjehøjest af 12 kommuner: 14,0\u00a0%. Højest er Skive med 15,2\u00a0%. Lavest er Ringkøbing-Skjern med 9,7\u00a0%.",
  ],
  [1, "Gruppe 1 udgør 43\u00a0% i Viborg mod 48\u00a0% på landsplan, en forskel på 5 procentpoint."],
  [2, "Gruppe 2: 20 i Viborg mod 15 i Hele landet."],
  [4, "Ændringen på −90 fuldtidspersoner er sammensat af +140 fra befolkningen og −230 fra reel ændring."],
  [5, "2018/19 (fuldtidspersoner) faldt fra 1.575 i mar til 1.467 i feb, over 12 måneder."],
  [
    6,
    "Gruppe 2: uddannelse eller arbejde 47\u00a0%, offentlig forsørgelse 41\u00a0% og selvforsørgende/udrejst 12\u00a0%.",
  ],
  [7, "Viborg: Tilflyttede 1.612, Fraflyttede 2.047 og Netto −435."],
])("the paragraph of page %i: what and when, then the figures, then the source", (at, told) => {
  const page = pages[at];
  expect(page?.agenda.startsWith(page.descriptive)).toBe(true);
  expect(page?.agenda).toContain(told);
  expect(page?.agenda).toMatch(/\(Kilde: [^)]+\.\)$/u);
});

test("lines that begin above nought say so", () => {
  expect(pages[5]?.source).toContain("Aksen begynder ikke ved nul.");
});
