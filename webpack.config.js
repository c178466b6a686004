require("./scripts/typescript.cjs");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { FunctionMetadataPlugin } = require("./scripts/build/FunctionMetadataPlugin");
const { SizeLimitPlugin } = require("./scripts/build/SizeLimitPlugin");
const { SyntaxLimitPlugin } = require("./scripts/build/SyntaxLimitPlugin");
const { hostedManifest } = require("./scripts/manifest/hostedManifest");
const { panePage } = require("./scripts/build/panePage");

const at = (...parts) => join(__dirname, ...parts);

/**
 * The product, into dist/: `npm run build -- --env host=https://tulu.example.dk --env runtime=shared`.
 * The preview, served by scripts/start.mjs: the same functions and pane, with the page and the bridge beside them.
 */
module.exports = (env = {}) => (env.preview ? previewBuild(env) : productBuild(env));

function productBuild(env) {
  const host = env.host ?? process.env.TULU_HOST;
  const runtime = env.runtime ?? process.env.TULU_RUNTIME ?? "own";
  const development = Boolean(env.development);
  return [functionsOf(development), paneOf(development, host, runtime)];
}

function previewBuild({ watch }) {
  return [
    functionsOf(true),
    { ...common(true, ["es2022"]), name: "bootstrap", entry: { bootstrap: at("preview/bootstrap.ts") } },
    {
      ...common(true, ["web", "es2022"]),
      name: "preview",
      // React as users run it: its development build is slower to draw the grid's page than anything of ours.
      optimization: { nodeEnv: "production" },
      entry: { preview: at("preview/index.ts"), taskpane: at("src/taskpane/index.tsx") },
      plugins: [
        new HtmlPlugin({ filename: "index.html", template: at("preview/index.html"), chunks: ["preview"] }),
        new HtmlPlugin({
          filename: "pane.html",
          templateContent: () => panePage(readFileSync(at("src/taskpane/taskpane.html"), "utf8"), "preview"),
          chunks: ["taskpane"],
        }),
      ],
    },
  ].map((build) => (watch ? build : { ...build, watchOptions: { ignored: "**" } }));
}

/** functions.js runs where there is no browser: no target platform, no chunks, no documentation. */
const functionsOf = (development) => ({
  ...common(development, ["es2020"]),
  name: "functions",
  entry: { functions: at("src/functions/functions.ts") },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: [swc("es2020"), { loader: at("scripts/build/helpTextLoader.ts") }],
      },
    ],
  },
  plugins: [
    new FunctionMetadataPlugin(at("src/functions/catalogue.ts")),
    new SyntaxLimitPlugin("functions", 2020),
    ...(development ? [] : [new SizeLimitPlugin("functions", 20)]),
  ],
});

const paneOf = (development, host, runtime) => ({
  ...common(development, ["web", "es2022"]),
  name: "taskpane",
  entry: { taskpane: at("src/taskpane/index.tsx") },
  output: {
    path: at("dist"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    // The functions' build writes into dist at the same time.
    clean: { keep: /^functions\./ },
  },
  plugins: [
    new HtmlPlugin({
      filename: "taskpane.html",
      templateContent: () => panePage(readFileSync(at("src/taskpane/taskpane.html"), "utf8"), runtime),
    }),
    new CopyPlugin({
      patterns: [
        { from: at("assets"), to: "assets", globOptions: { ignore: ["**/*.svg"] } },
        { from: at("src/functions/functions.html") },
        { from: at("manifest.xml"), transform: (text) => hostedManifest(String(text), { host, runtime }) },
      ],
    }),
    ...(development ? [] : [new SizeLimitPlugin("taskpane", 175)]),
  ],
});

const swc = (target) => ({
  loader: "swc-loader",
  options: {
    swcrc: false,
    jsc: {
      target,
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", development: false }, useDefineForClassFields: false },
    },
  },
});

const common = (development, target) => ({
  mode: development ? "development" : "production",
  devtool: false,
  target,
  context: __dirname,
  output: {
    path: at("dist"),
    filename: "[name].js",
    ...(target.includes("web") ? {} : { chunkFormat: false, chunkLoading: false }),
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, use: [swc("es2022")] },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
  infrastructureLogging: { level: development ? "warn" : "info" },
  ...(development
    ? {
        cache: {
          type: "filesystem",
          cacheDirectory: at(".cache/webpack"),
          buildDependencies: { config: [__filename] },
        },
      }
    : {}),
});
