import { WorkbookTrouble, troubleOf, unlessStopped } from "../../src/workbook/session";

test.each([
  ["InvalidOperationInCellEditMode", "editing"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "missing"],
  ["InvalidReference", "missing"],
  ["InvalidSelection", "missing"],
  ["InvalidBinding", "missing"],
  ["InvalidArgument", "invalid"],
  ["RangeExceedsLimit", "tooLarge"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["ApiNotFound", "unsupported"],
  ["NotImplemented", "unsupported"],
  ["UnsupportedOperation", "unsupported"],
  ["UndoNotSupported", "undo"],
  ["GeneralException", "failed"],
])("what Excel calls %s is told as %s, with Excel's own text beside it", (code, reason) =>
  expect(troubleOf(Object.assign(new Error("Excels egen tekst"), { code }))).toMatchObject({
    reason,
    detail: "Excels egen tekst",
  }),
);

test("anything else that is thrown has failed, in its own words", () => {
  expect(troubleOf(new TypeError("x is not a function"))).toMatchObject({
    reason: "failed",
    detail: "x is not a function",
  });
  expect(troubleOf("et ord")).toMatchObject({ reason: "failed", detail: "et ord" });
  expect(troubleOf(null)).toMatchObject({ reason: "failed", detail: "null" });
});

test("trouble that has its kind keeps it", () => {
  const trouble = new WorkbookTrouble("stopped", "");
  expect(troubleOf(trouble)).toBe(trouble);
});

test("a reading that nobody waits for stops as stopped", () => {
  const waiting = new AbortController();
  expect(() => unlessStopped(waiting.signal)).not.toThrow();
  expect(() => unlessStopped(undefined)).not.toThrow();
  waiting.abort();
  expect(() => unlessStopped(waiting.signal)).toThrow(expect.objectContaining({ reason: "stopped" }) as Error);
});

test("trouble tells what it is in a log", () =>
  expect(String(new WorkbookTrouble("failed", "B2"))).toBe("WorkbookTrouble: B2"));
