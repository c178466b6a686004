import { differenceText } from "../../../src/functions/publish/differenceText";

const plain = (...args: Parameters<typeof differenceText>): string => differenceText(...args).replaceAll("\u00a0", " ");

test("counts fall and rise, with the part of before", () => {
  expect(plain(1959, 1869, "fuldtidspersoner")).toBe("et fald på 90 fuldtidspersoner (4,6 pct.)");
  expect(plain(1869, 1959, "fuldtidspersoner")).toBe("en stigning på 90 fuldtidspersoner (4,8 pct.)");
  expect(plain(2, 5, "")).toBe("en stigning på 3 (150,0 pct.)");
});
test("shares change in points, without a parenthesis", () => {
  for (const unit of ["pct", "%", "pct.point"]) expect(plain(0.159, 0.142, unit)).toBe("et fald på 1,7 pct.point");
  expect(plain(0.2, 0.25, "PCT", 0)).toBe("en stigning på 5 pct.point");
  expect(plain(1.159, -0.142, "%")).toBe("et fald på 130,1 pct.point");
});
test("amounts are in their unit, the part is of the amount itself", () => {
  expect(plain(67772, 84715, "kr")).toBe("en stigning på 16.943 kr. (25,0 pct.)");
  expect(plain(50, 46, "pr1000")).toBe("et fald på 4 pr. 1.000 (8,0 pct.)");
});
test("what the decimals cannot show is unchanged", () => {
  expect(plain(100, 100, "kr")).toBe("uændret");
  expect(plain(100, 100.4, "kr")).toBe("uændret");
  expect(plain(100, 100.4, "kr", 1)).toBe("en stigning på 0,4 kr. (0,4 pct.)");
  expect(plain(0.1591, 0.1586, "pct")).toBe("et fald på 0,1 pct.point");
});
test("the change is exact on the decimals as written", () => {
  expect(plain(1000000.1, 1000000.15, "", 1)).toBe("en stigning på 0,1 (under 0,1 pct.)");
  expect(plain(10000, 10005, "kr")).toBe("en stigning på 5 kr. (0,1 pct.)");
  expect(plain(10000, 10004, "kr")).toBe("en stigning på 4 kr. (under 0,1 pct.)");
  expect(plain(0.3, 0.1 + 0.2, "kr", 10)).toBe("uændret");
});
test("from nothing or from below there is no part of before", () => {
  expect(plain(0, 5, "personer")).toBe("en stigning på 5 personer");
  expect(plain(-10, 5, "")).toBe("en stigning på 15");
  expect(plain(1e-300, 1e10, "")).toBe("en stigning på 10.000.000.000");
});
