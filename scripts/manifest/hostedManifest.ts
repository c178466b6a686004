export interface Hosting {
  /** Where the files of dist/ will lie, e.g. https://tulu.example.dk; undefined leaves this machine's address. */
  readonly host: string | undefined;
  /** `own`: functions in a runtime without a browser. `shared`: functions live in the pane's. */
  readonly runtime: "own" | "shared";
}

/** The address that manifest.xml is written with. */
export const localHost = "https://localhost:3000";

/** The manifest for a host and a runtime. */
export function hostedManifest(manifest: string, { host, runtime }: Hosting): string {
  const shared = runtime === "shared" ? withSharedRuntime(manifest) : manifest;
  return host === undefined ? shared : shared.replaceAll(localHost, checkedHost(host));
}

function checkedHost(host: string): string {
  const { protocol, href } = new URL(host);
  if (protocol !== "https:") throw new Error(`The host must be an https address, not ${host}.`);
  return href.replace(/\/$/, "");
}

/** Microsoft's layout for a shared runtime: page, function file, pane and runtime are one address. */
function withSharedRuntime(manifest: string): string {
  const changes: readonly (readonly [string, string])[] = [
    [
      '<Host xsi:type="Workbook">',
      '<Host xsi:type="Workbook">\n        <Runtimes>\n          <Runtime resid="Pane.Url" lifetime="long" />\n        </Runtimes>',
    ],
    ['<SourceLocation resid="Functions.Page.Url" />', '<SourceLocation resid="Pane.Url" />'],
    [/ *<bt:Url id="Functions\.Page\.Url".*\n/, ""],
    ["</GetStarted>", '</GetStarted>\n          <FunctionFile resid="Pane.Url" />'],
    [
      '<Set Name="CustomFunctionsRuntime"',
      '<Set Name="SharedRuntime" MinVersion="1.1" />\n      <Set Name="CustomFunctionsRuntime"',
    ],
  ].map(([from, to]) => [exactly(manifest, from as string | RegExp), to as string]);
  return changes.reduce((text, [from, to]) => text.replace(from, () => to), manifest);
}

/** The one place that matches; a manifest that has been rearranged must not be changed halfway. */
function exactly(manifest: string, wanted: string | RegExp): string {
  const found = typeof wanted === "string" ? wanted : wanted.exec(manifest)?.[0];
  if (found === undefined || manifest.split(found).length !== 2) {
    throw new Error(`The manifest has not exactly one ${String(wanted)}.`);
  }
  return found;
}
