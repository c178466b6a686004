/** Where an add-in must fetch office.js from; the template of the pane names it. */
const officeScript = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

/**
 * The pane's page for where it runs. `own`: as written. `shared`: the functions run in the pane's runtime, so the page
 * loads them too. `preview`: Microsoft's office.js from this machine, and before it the bridge to the preview's grid.
 */
export function panePage(template: string, where: "own" | "shared" | "preview"): string {
  if (template.split(officeScript).length !== 2) {
    throw new Error(`src/taskpane/taskpane.html must load office.js once, as ${officeScript}`);
  }
  const scripts = {
    own: officeScript,
    shared: `${officeScript}\n    <script src="functions.js"></script>`,
    preview: '<script src="bootstrap.js"></script>\n    <script src="office/office.js"></script>',
  }[where];
  if (scripts === undefined) throw new Error(`The runtime is own or shared, not ${where}.`);
  return template.replace(officeScript, () => scripts);
}
