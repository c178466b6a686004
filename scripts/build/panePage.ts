/** Where an add-in must fetch office.js from. */
const officeScript = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

const scripts = {
  own: officeScript,
  shared: `${officeScript}\n    <script src="functions.js"></script>`,
  preview:
    '<meta name="tulu-statbank" content="/statbank/v1" />\n    <script src="bootstrap.js"></script>\n    <script src="office/office.js"></script>',
};

/**
 * The pane's page for where it runs: the template with office.js. `shared`: the functions run in the pane's runtime, so
 * the page loads them too. `preview`: Microsoft's office.js from this machine, before it the bridge to the grid, and where
 * Danmarks Statistik is answered for.
 */
export function panePage(template: string, where: keyof typeof scripts): string {
  if (!(where in scripts)) throw new Error(`The runtime is own or shared, not ${where}.`);
  if (template.includes("office.js") || template.split("</head>").length !== 2) {
    throw new Error("src/taskpane/taskpane.html must have one </head> and leave office.js to the build.");
  }
  return template.replace("</head>", () => `  ${scripts[where]}\n  </head>`);
}
