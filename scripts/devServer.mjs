import { createServer } from "node:net";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./setup.mjs";

const require = createRequire(import.meta.url);
const host = "127.0.0.1";

/**
 * The preview: page, pane, bridge, functions, and Microsoft's office.js from this machine.
 * `watch`: builds again and reloads the page when a file changes, and a build that fails is shown and waited out.
 */
export const servePreview = ({ port, watch }) =>
  serve({
    builds: require("../webpack.config.js")({ preview: true, watch }),
    port,
    watch,
    scheme: "http",
    options: {
      host,
      liveReload: watch,
      client: watch ? { logging: "error", overlay: { errors: true, warnings: false, runtimeErrors: false } } : false,
      webSocketServer: watch ? "ws" : false,
      setupMiddlewares: (middlewares) => [
        { name: "statbank", path: "/statbank", middleware: answerAsStatbank },
        ...middlewares,
      ],
      static: [
        { directory: join(root, "node_modules/@microsoft/office-js/dist"), publicPath: "/office", watch: false },
        { directory: join(root, "assets"), publicPath: "/assets", watch: false },
      ],
    },
  });

/** Danmarks Statistik's part is played by seeds/befolkning: the preview asks nobody but itself. */
function answerAsStatbank(request, response) {
  const { statbankAnswer } = require("./statbank/answer.ts");
  const { status, type, body } = statbankAnswer(request.originalUrl ?? request.url);
  response.writeHead(status, { "Content-Type": type, "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache" });
  response.end(body);
}

/** The product as Excel fetches it, over https; `certificate` is {key, cert}. Excel itself reloads nothing. */
export const serveForExcel = ({ port, certificate, runtime }) =>
  serve({
    builds: require("../webpack.config.js")({ development: true, runtime }),
    port,
    watch: true,
    scheme: "https",
    options: {
      host: "localhost",
      server: { type: "https", options: certificate },
      headers: { "Access-Control-Allow-Origin": "*" },
      liveReload: false,
      client: false,
      webSocketServer: false,
      static: false,
    },
  });

/**
 * Builds and serves. Resolves when the address answers; rejects when the port is taken or, without `watch`, when the
 * build fails.
 */
async function serve({ builds, port, watch, scheme, options }) {
  if (port !== 0) await demandFreePort(port);
  const webpack = require("webpack");
  const WebpackDevServer = require("webpack-dev-server");
  const compiler = webpack(builds);
  const built = new Promise((resolve, reject) => {
    compiler.hooks.done.tap("serve", (stats) => {
      if (!stats.hasErrors()) return resolve();
      const errors = stats.toString({ preset: "errors-only", colors: Boolean(process.stdout.isTTY) });
      if (watch) console.error(`${errors}\n\nRet fejlen, så bygges der igen.`);
      else reject(new Error(errors));
    });
  });
  const server = new WebpackDevServer(
    { ...options, port, hot: false, compress: false, setupExitSignals: false, devMiddleware: { stats: "none" } },
    compiler,
  );
  await server.start();
  await built;
  return `${scheme}://${options.host}:${server.server.address().port}/`;
}

function demandFreePort(port) {
  return new Promise((resolve, reject) => {
    const trial = createServer();
    trial.once("error", (reason) => {
      const taken = `Port ${port} er optaget. Luk det, der bruger den, eller vælg en anden: npm start -- --port ${port + 1}`;
      reject(new Error(reason.code === "EADDRINUSE" ? taken : `Port ${port} kan ikke bruges: ${reason.message}`));
    });
    trial.listen(port, host, () => trial.close(() => resolve()));
  });
}
