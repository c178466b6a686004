import { denominatorDifference } from "../../src/tables/denominator";

test("other ages, or another time, are told", () => {
  expect(denominatorDifference("Fuldtidspersoner 18-29 år", "Befolkning 16-29 år")).toMatchObject({ about: "ages" });
  expect(denominatorDifference("Antal sep 2017", "Befolkning januar 2015")).toMatchObject({ about: "days" });
});

test.each([
  ["Fuldtidspersoner 18-29 år", "Befolkning 18-29 år"],
  ["Fuldtidspersoner", "Befolkning 18-29 år"],
  ["Antal sep 2017", "Befolkning 1. juli 2017"],
  ["Antal", "Befolkning"],
])("%s of %s is not", (count, population) => expect(denominatorDifference(count, population)).toBeUndefined());
