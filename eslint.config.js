const js = require("@eslint/js");
const typescript = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");

/** Forbids imports with the reason in the message. Of several that match a file, ESLint keeps the last. */
const forbid = (files, rules) => ({
  files,
  rules: {
    "no-restricted-imports": [
      "error",
      { patterns: rules.map(([group, message]) => ({ group: [group].flat(), message })) },
    ],
  },
});

const withReason = (names, message) => names.map((name) => ({ name, message }));

/** Each room of src: what may not be imported into the rooms before it, and why. */
const rooms = {
  preview: [
    "**/preview/**",
    "Nothing imports the preview: it runs the product from outside, through functions.js and office.js.",
  ],
  taskpane: [
    "**/taskpane/**",
    "Only the pane's own files import the pane; dependencies point functions ← blocks ← taskpane → workbook → Excel.",
  ],
  workbook: ["**/workbook/**", "Only the pane talks to the workbook; everything else is pure."],
  blocks: ["**/blocks/**", "Blocks are built of functions and formulas; only the pane and the workbook use them."],
  explain: ["**/explain/**", "Explanations are for the pane and the workbook that reads for them."],
  checks: ["**/checks/**", "Findings are for the pane."],
  pages: ["**/pages/**", "Committee pages are for the pane."],
  sources: ["**/sources/**", "Figures from outside are fetched by name, by the pane alone."],
  tables: ["**/tables/**", "A reading of a table is for blocks, checks, pages and the pane."],
  formulas: ["**/formulas/**", "Functions know nothing of formula text."],
  functions: ["**/functions/**", "The ground vocabulary of cells knows no functions."],
  seeds: ["**/seeds/**", "Functions and product code never read seeds: a figure must be computed."],
  univer: [["@univerjs/*"], "Univer belongs to the preview, not to the product."],
  react: [["react", "react-dom", "@fluentui/*"], "Only the pane draws."],
  officeHelpers: [
    "@microsoft/office-js-helpers",
    "It is archived and heavy: only workbook/settings.ts loads it, on demand.",
  ],
};

/** What `files` may use of src, besides themselves; every other room is forbidden with its reason. */
const may = (files, allowed, ...more) =>
  forbid(
    files,
    Object.keys(rooms)
      .filter((room) => !allowed.includes(room))
      .map((room) => rooms[room])
      .concat(more),
  );

const blocking = withReason(["alert", "confirm", "prompt"], "They throw inside Excel: use a Dialog or a MessageBar.");
const history = withReason(["history"], "office.js takes history's methods away.");
const office = withReason(["Excel", "Office", "OfficeExtension"], "Only src/workbook names Excel or Office.");
const browser = withReason(
  ["window", "document", "navigator", "localStorage", "fetch"],
  "This room is pure: it knows cells and figures, not the browser.",
);
const bareRuntime = withReason(
  [
    ...["window", "self", "globalThis", "document", "navigator", "Intl", "Office", "Excel", "Date", "console"],
    ...["setTimeout", "setInterval", "fetch", "localStorage", "OfficeRuntime"],
  ],
  "Functions are pure and run where no browser is.",
);

const officeRules = {
  "office-addins/call-sync-after-load": "error",
  "office-addins/call-sync-before-read": "error",
  "office-addins/load-object-before-read": "error",
  "office-addins/test-for-null-using-isNullObject": "error",
  "office-addins/no-context-sync-in-loop": "error",
  "office-addins/no-empty-load": "error",
  "office-addins/no-navigational-load": "error",
  "office-addins/no-office-initialize": "error",
};

module.exports = typescript.config(
  { ignores: ["dist/", ".cache/", "coverage/", "test-results/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  ...typescript.configs.recommended,
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        ["require", "module", "process", "console", "__dirname", "__filename", "URL", "fetch"].map((n) => [
          n,
          "readonly",
        ]),
      ),
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}", "preview/**/*.{ts,tsx}"],
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", ...blocking, ...history],
    },
  },
  {
    files: ["src/workbook/**", "src/taskpane/**"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/**"],
    ignores: ["src/workbook/**", "src/functions/**"],
    rules: { "no-restricted-globals": ["error", ...blocking, ...history, ...office] },
  },
  {
    files: ["src/**"],
    ignores: ["src/workbook/**", "src/functions/**", "src/taskpane/**", "src/sources/**"],
    rules: {
      "no-restricted-globals": ["error", ...blocking, ...history, ...office, ...browser],
    },
  },
  {
    files: ["src/taskpane/**", "preview/**"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["src/functions/**"],
    rules: {
      "no-restricted-globals": ["error", ...bareRuntime],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "Functions are pure." }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name=/^toLocale/]",
          message: "It needs Intl, which the functions' runtime may lack. See danish.ts.",
        },
      ],
    },
  },
  {
    files: ["src/functions/**"],
    ignores: ["src/functions/functions.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...bareRuntime,
        ...withReason(
          ["CustomFunctions"],
          "Only functions.ts names CustomFunctions, so that all else runs outside Excel.",
        ),
      ],
    },
  },
  // A published coefficient stands as its source prints it.
  { files: ["src/functions/math/**"], rules: { "no-loss-of-precision": "off" } },
  may(["src/sheet/**"], ["sheet"]),
  may(["src/functions/**"], ["functions"]),
  may(["src/functions/math/**"], ["functions"], ["../*", "Mathematics knows no cards, no cells and no refusals."]),
  may(["src/formulas/**"], ["functions", "formulas"]),
  may(["src/tables/**"], ["functions", "formulas", "tables"]),
  may(["src/explain/**"], ["functions", "formulas", "explain"]),
  may(["src/blocks/**"], ["functions", "formulas", "tables", "blocks"]),
  may(["src/checks/**"], ["functions", "formulas", "tables", "checks"]),
  may(["src/pages/**"], ["functions", "formulas", "tables", "blocks", "pages"]),
  may(["src/sources/**"], ["functions", "sources"]),
  // Official statistics with their licence and source: what figures are held against, never an answer.
  may(["src/sources/officialCounts.ts"], ["functions", "sources", "seeds"]),
  may(["src/workbook/**"], ["functions", "formulas", "tables", "blocks", "pages", "explain", "workbook"]),
  may(
    ["src/workbook/settings.ts"],
    ["functions", "formulas", "tables", "blocks", "explain", "workbook", "officeHelpers"],
  ),
  may(
    ["src/taskpane/**"],
    [
      ...["functions", "formulas", "tables", "blocks", "explain", "checks", "pages", "sources"],
      ...["workbook", "taskpane", "react"],
    ],
  ),
  forbid(
    ["preview/**"],
    [
      rooms.taskpane,
      [
        "**/src/workbook/**",
        "The preview is the Excel that the product talks to; it does not know the product's own door.",
      ],
      [
        "**/src/functions/*/**",
        "The preview meets the functions through Excel's door: functions.js and functions.json.",
      ],
    ],
  ),
);
