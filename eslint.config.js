const js = require("@eslint/js");
const typescript = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");

/** Forbids imports with the reason in the message. */
const forbid = (files, rules) => ({
  files,
  rules: {
    "no-restricted-imports": ["error", { patterns: rules.map(([group, message]) => ({ group: [group].flat(), message })) }],
  },
});

const preview = ["**/preview/**", "Nothing imports the preview: it runs the product from outside, through functions.js and office.js."];
const pane = ["**/taskpane/**", "Only the pane's own files import the pane; dependencies point taskpane → workbook → functions."];
const workbook = ["**/workbook/**", "Only the pane talks to the workbook; functions, checks and slides are pure."];
const seeds = ["**/seeds/**", "Functions and product code never read seeds: a figure must be computed."];
const univer = [["@univerjs/*", "exceljs"], "Univer and exceljs belong to the preview, not to the product."];

module.exports = typescript.config(
  { ignores: ["dist/", ".cache/", "coverage/", "test-results/", "node_modules/"] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: { require: "readonly", module: "writable", process: "readonly", console: "readonly", __dirname: "readonly", URL: "readonly", setTimeout: "readonly", clearTimeout: "readonly", fetch: "readonly" } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-console": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "no-restricted-globals": ["error", "alert", "confirm", "prompt", "history"],
    },
  },
  { files: ["src/workbook/**", "src/taskpane/**"], plugins: { "office-addins": officeAddins }, rules: officeAddins.configs.recommended.rules ?? {} },
  { files: ["src/taskpane/**", "src/preview/**"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    files: ["src/functions/**"],
    rules: {
      "no-restricted-globals": ["error", ...["window", "document", "navigator", "Intl", "Office", "Excel", "Date", "setTimeout", "fetch", "localStorage"].map((name) => ({ name, message: "Functions are pure and run where no browser is." }))],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "Functions are pure." }],
    },
  },
  forbid(["src/functions/**"], [preview, pane, workbook, seeds, univer, [["react", "react-dom", "@fluentui/*", "**/checks/**", "**/slides/**"], "functions.js holds functions and nothing else."]]),
  forbid(["src/functions/math/**"], [preview, pane, workbook, seeds, univer, [["../*", "!../refusal"], "Mathematics knows no cards and no cells."]]),
  forbid(["src/checks/**", "src/slides/**"], [preview, pane, workbook, seeds, univer]),
  forbid(["src/workbook/**"], [preview, pane, seeds, univer]),
  forbid(["src/taskpane/**"], [preview, seeds, univer]),
  forbid(["src/preview/**"], [pane, workbook, [["**/functions/*/**"], "The preview meets the functions through Excel's door: functions.js and functions.json."]]),
);
