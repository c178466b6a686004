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

const preview = [
  "**/preview/**",
  "Nothing imports the preview: it runs the product from outside, through functions.js and office.js.",
];
const pane = [
  "**/taskpane/**",
  "Only the pane's own files import the pane; dependencies point taskpane → workbook → functions.",
];
const workbook = ["**/workbook/**", "Only the pane talks to the workbook; functions, checks and slides are pure."];
const seeds = ["**/seeds/**", "Functions and product code never read seeds: a figure must be computed."];
const univer = [["@univerjs/*", "exceljs"], "Univer and exceljs belong to the preview, not to the product."];
const officeHelpers = [
  "@microsoft/office-js-helpers",
  "It is archived and heavy: only workbook/settings.ts loads it, on demand.",
];
const notOfFunctions = [
  ["react", "react-dom", "@fluentui/*", "**/checks/**", "**/slides/**"],
  "functions.js holds functions and nothing else.",
];

const blocking = withReason(["alert", "confirm", "prompt"], "They throw inside Excel: use a Dialog or a MessageBar.");
const history = withReason(["history"], "office.js takes history's methods away.");
const office = withReason(["Excel", "Office", "OfficeExtension"], "Only src/workbook names Excel or Office.");
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
    files: ["src/**/*.{ts,tsx}"],
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
    files: ["src/taskpane/**", "src/checks/**", "src/slides/**"],
    rules: { "no-restricted-globals": ["error", ...blocking, ...history, ...office] },
  },
  {
    files: ["src/taskpane/**", "src/preview/**"],
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
  forbid(["src/functions/**"], [preview, pane, workbook, seeds, univer, officeHelpers, notOfFunctions]),
  forbid(
    ["src/functions/math/**"],
    [preview, pane, workbook, seeds, univer, [["../*", "!../refusal"], "Mathematics knows no cards and no cells."]],
  ),
  forbid(["src/checks/**", "src/slides/**"], [preview, pane, workbook, seeds, univer, officeHelpers]),
  forbid(["src/workbook/**"], [preview, pane, seeds, univer, officeHelpers]),
  forbid(["src/workbook/settings.ts"], [preview, pane, seeds, univer]),
  forbid(["src/taskpane/**"], [preview, seeds, univer, officeHelpers]),
  forbid(
    ["src/preview/**"],
    [
      pane,
      workbook,
      ["**/functions/*/**", "The preview meets the functions through Excel's door: functions.js and functions.json."],
    ],
  ),
);
