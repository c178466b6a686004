import saving from "../../../src/blocks/saving/saving";
import { nothing, type Entry } from "../../../src/sheet/entry";
import { fieldsOfBlock } from "../../../src/taskpane/form/field";
import { pricesUsed } from "../../../src/taskpane/form/rememberedPrices";

/* Which unit prices are remembered of what was typed. */

const fields = fieldsOfBlock(saving, {});
const value = (typed: number | string): Entry => ({ kind: "value", text: String(typed), value: typed });
const used = (price: Entry, year: Entry, known: Parameters<typeof pricesUsed>[2] = []) =>
  pricesUsed(
    fields,
    fields.map(({ key }) => (key === "price" ? price : key === "priceYear" ? year : nothing)),
    known,
  );

test("a typed price with its year comes first, and stands once", () => {
  const known = [{ value: 70000 }, { value: 67772, year: "2017" }];
  expect(used(value(67772), value("2017"), known)).toEqual([{ value: 67772, year: "2017" }, { value: 70000 }]);
  expect(used(value(67772), nothing, known)).toEqual([{ value: 67772 }, ...known]);
});

test("no more than four; a count is no price, and an empty field adds nothing", () => {
  const known = [1, 2, 3, 4].map((price) => ({ value: price * 1000 }));
  expect(used(value(67772), nothing, known)).toEqual([{ value: 67772 }, ...known.slice(0, 3)]);
  expect(used(nothing, value("2017"), known)).toEqual(known);
  expect(used(value(0), nothing)).toEqual([]);
});
