import { existsSync, readFileSync } from "node:fs";
import type { Files } from "../../scripts/manifest/fileFaults";
import { hostedManifest } from "../../scripts/manifest/hostedManifest";
import { manifestFaults } from "../../scripts/manifest/manifestFaults";

const manifest = readFileSync("manifest.xml", "utf8");
const built = ["functions.js", "functions.html", "functions.json", "functions.en.json", "taskpane.html"];
const files: Files = (path) => {
  if (built.includes(path)) return new Uint8Array();
  return path.startsWith("assets/") && existsSync(path) ? readFileSync(path) : undefined;
};

const faultsAfter = (from: string | RegExp, to: string): string[] => {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return manifestFaults(changed, files);
};

test("the manifest has no faults", () => expect(manifestFaults(manifest, files)).toEqual([]));

const gone = (element: string) => new RegExp(`<${element}[^>]*/>|<${element}[^>]*>[\\s\\S]*?</${element}>`);

test.each<[what: string, from: string | RegExp, to: string, fault: RegExp]>([
  ["not well-formed", "</Hosts>", "", /Not well-formed/],
  ["an Id that is no GUID", "<Id>42a071ab-", "<Id>", /not a GUID/],
  ["a version of one number", "<Version>0.1.0.0<", "<Version>1<", /The Version "1"/],
  ["a version with a long part", "<Version>0.1.0.0<", "<Version>0.1.0.123456<", /The Version/],
  ["another default language", "<DefaultLocale>da-DK<", "<DefaultLocale>en-US<", /DefaultLocale/],
  ["too little permission", "ReadWriteDocument", "ReadDocument", /Permissions/],
  ["another host", 'Name="Workbook"', 'Name="Document"', /host is not Workbook/],
  ["no requirement for error codes", 'MinVersion="1.3"', 'MinVersion="1.2"', /lack CustomFunctionsRuntime 1\.3/],
  ["no ExcelApi", /<Set Name="ExcelApi".*\/>/, "", /lack ExcelApi 1\.17/],
  [
    "requirements in the overrides",
    "    <Hosts>\n      <Host x",
    "<Requirements><Sets><Set/></Sets></Requirements><Hosts><Host x",
    /base manifest only/,
  ],
  [
    "elements out of order",
    /(\s*<IconUrl.*)(\s*<HighRes.*)/,
    "$2$1",
    /<IconUrl> must stand before <HighResolutionIconUrl>/,
  ],
  [
    "page before script",
    /(<Script>[\s\S]*<\/Script>)(\s*<Page>[\s\S]*<\/Page>)/,
    "$2$1",
    /<Script> must stand before <Page>/,
  ],
  [
    "form factors out of order",
    /(<AllFormFactors>[\s\S]*<\/AllFormFactors>)(\s*<DesktopFormFactor>[\s\S]*<\/DesktopFormFactor>)/,
    "$2$1",
    /<AllFormFactors> must stand/,
  ],
  ["an unknown element", "<Permissions>", "<Colour/><Permissions>", /<OfficeApp> cannot hold <Colour>/],
  ["no support page", gone("SupportUrl"), "", /lacks <SupportUrl>/],
  ["no metadata", gone("Metadata"), "", /lacks <Metadata>/],
  [
    "plain Override in a resource",
    '<bt:Override Locale="en-US" Value="Open',
    '<Override Locale="en-US" Value="Open',
    /<bt:String> cannot hold <Override>/,
  ],
  [
    "no override for a language",
    /\s*<Override Locale="en-GB" Value="TULU" \/>/,
    "",
    /DisplayName has 0 overrides for en-GB/,
  ],
  [
    "no English functions.json",
    /<bt:Override Locale="en-US" Value=".*functions\.en\.json" \/>/,
    "",
    /Functions\.Metadata\.Url has 0 overrides for en-US/,
  ],
  ["a language twice", 'Locale="en-GB" Value="Open', 'Locale="en-US" Value="Open', /has 2 overrides for en-US/],
  ["a language that TULU lacks", 'Locale="en-GB" Value="Open', 'Locale="sv-SE" Value="Open', /override for sv-SE/],
  [
    "a short string too long",
    'DefaultValue="Åbn TULU"',
    `DefaultValue="${"å".repeat(126)}"`,
    /Button\.Title is 126 characters/,
  ],
  ["a long string too long", "Find en funktion", "å".repeat(250), /Button\.Description is \d+ characters/],
  ["an empty override", 'Value="Open TULU"', 'Value=""', /Button\.Title is 0 characters/],
  ["a description too long", "Andele, forventet", "å".repeat(250), /Description is \d+ characters/],
  ["a long resource id", /Button\.Title/g, "Button.Title.That.Is.Much.Too.Long", /not 1–32 characters/],
  ["a reference to nothing", 'resid="Pane.Url"', 'resid="Panel.Url"', /resid="Panel\.Url"> finds nothing in bt:Urls/],
  [
    "a reference to the wrong kind",
    '<Label resid="Group.Label"',
    '<Label resid="Button.Description"',
    /finds nothing in bt:ShortStrings/,
  ],
  [
    "a doubled resource",
    'bt:String id="Group.Label"',
    'bt:String id="Button.Label"',
    /Two resources are called Button\.Label/,
  ],
  [
    "an unused resource",
    '<Label resid="Group.Label" />',
    '<Label resid="Button.Label" />',
    /Nothing uses the resource Group\.Label/,
  ],
  ["doubled ids", 'id="Tulu.Pane.Button"', 'id="Tulu.Group"', /Two elements have the id Tulu\.Group/],
  ["http", /https:\/\/localhost:3000\/taskpane\.html/g, "http://localhost:3000/taskpane.html", /not an https address/],
  [
    "a second host",
    'id="Pane.Url" DefaultValue="https://localhost:3000',
    'id="Pane.Url" DefaultValue="https://localhost:3001',
    /several hosts/,
  ],
  ["a file that is not there", 'functions.js"', 'function.js"', /no file function\.js/],
  ["an icon that is not there", "icon-24.png", "icon-25.png", /no file assets\/icon-25\.png/],
  [
    "an icon of another size",
    'id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-16',
    'id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-20',
    /not a PNG of 16 × 16/,
  ],
  ["a small IconUrl", "assets/icon-32.png", "assets/icon-16.png", /not a PNG of 32 × 32/],
  ["an icon that is no picture", "assets/icon-64.png", "assets/support.html", /not a PNG of 64 × 64/],
  ["no icon at 80", /<bt:Image size="80" .*\/>/, "", /lacks the size 80/],
])("%s is found", (_what, from, to, fault) => {
  expect(faultsAfter(from, to).join("\n")).toMatch(fault);
});

describe("for a host", () => {
  const hosted = hostedManifest(manifest, { host: "https://tulu.example.dk/app/", runtime: "own" });
  const below: Files = (path) => files(path.replace(/^app\//, ""));

  test("every address is on it", () => {
    expect(hosted).not.toContain("localhost");
    expect(hosted).toContain('"https://tulu.example.dk/app/functions.en.json"');
    expect(manifestFaults(hosted, below)).toEqual([]);
  });

  test("only https", () =>
    expect(() => hostedManifest(manifest, { host: "http://tulu.example.dk", runtime: "own" })).toThrow("https"));
});

describe("with a shared runtime", () => {
  const shared = hostedManifest(manifest, { host: undefined, runtime: "shared" });

  test("is valid and has one address for runtime, page, function file and pane", () => {
    expect(manifestFaults(shared, files)).toEqual([]);
    expect(shared.match(/resid="Pane\.Url"/g)).toHaveLength(4);
    expect(shared).toContain('<Set Name="SharedRuntime" MinVersion="1.1" />');
    expect(shared).not.toContain("functions.html");
  });

  test("a manifest that has been rearranged is not changed halfway", () =>
    expect(() => hostedManifest(shared, { host: undefined, runtime: "shared" })).toThrow("not exactly one"));
});
