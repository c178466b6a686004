import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { directUses, roomOf, roomUses } from "../../scripts/architecture/imports";
import { architecturePicture } from "../../scripts/architecture/picture";

const root = join(__dirname, "../..");

describe("the page about the architecture", () => {
  const page = readFileSync(join(root, "docs/architecture.md"), "utf8");
  const named = [...page.matchAll(/`((?:src|preview|test|docs)\/[^`]*)`/g)].map(([, path]) => path ?? "");

  test("names files", () => expect(named.length).toBeGreaterThan(20));
  test.each(named)("%s is there", (path) => expect(existsSync(join(root, path))).toBe(true));
  test("shows the picture that is made", () => expect(page).toContain("billeder/arkitektur.svg"));
});

describe("the rooms", () => {
  test("are the folders of src, mathematics by itself, and the preview as one", () => {
    expect(roomOf("src/blocks/saving/saving.ts")).toBe("blocks");
    expect(roomOf("src/functions/math/largestRemainder.ts")).toBe("functions/math");
    expect(roomOf("src/functions/shares/share.ts")).toBe("functions");
    expect(roomOf("preview/grid/port.ts")).toBe("preview");
    expect(roomOf("test/office.ts")).toBeUndefined();
  });

  test("as they are: only the workbook speaks to Excel, and nothing imports the preview", () => {
    const uses = roomUses(root);
    const users = (name: string) => [...uses].filter(([, used]) => used.has(name)).map(([room]) => room);
    expect(users("Excel")).toEqual(["workbook"]);
    expect(users("React")).toEqual(["taskpane"]);
    expect(users("Univer")).toEqual(["preview"]);
    expect(users("preview")).toEqual([]);
    expect(users("functions").includes("sheet") || users("functions").includes("functions/math")).toBe(false);
  });

  test("an arrow that follows from two others is left out", () => {
    const direct = directUses(
      new Map([
        ["pane", new Set(["blocks", "sheet"])],
        ["blocks", new Set(["sheet"])],
        ["sheet", new Set<string>()],
      ]),
    );
    expect([...(direct.get("pane") ?? [])]).toEqual(["blocks"]);
    expect([...(direct.get("blocks") ?? [])]).toEqual(["sheet"]);
  });

  test("two that import each other are refused, with the way round", () =>
    expect(() =>
      directUses(
        new Map([
          ["blocks", new Set(["workbook"])],
          ["workbook", new Set(["blocks"])],
        ]),
      ),
    ).toThrow("blocks → workbook → blocks"));

  test("a room that nobody has described is asked for", () =>
    expect(() => architecturePicture(new Map([["cellar", new Set<string>()]]))).toThrow("cellar"));
});
