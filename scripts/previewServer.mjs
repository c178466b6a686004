import { createServer } from "node:net";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./setup.mjs";

const require = createRequire(import.meta.url);
const host = "127.0.0.1";

/**
 * Builds the preview and serves it. Resolves when it answers, with its address and a way to stop it; rejects when the
 * port is taken or the build fails. `watch`: builds again and reloads the page when a file changes, and a build that
 * fails is shown and waited out.
 */
export async function servePreview({ port, watch }) {
  if (port !== 0) await demandFreePort(port);
  const webpack = require("webpack");
  const WebpackDevServer = require("webpack-dev-server");
  const compiler = webpack(require("../webpack.config.js")({ preview: true, watch }));
  const built = new Promise((resolve, reject) => {
    compiler.hooks.done.tap("preview", (stats) => {
      if (!stats.hasErrors()) return resolve();
      const errors = stats.toString({ preset: "errors-only", colors: Boolean(process.stdout.isTTY) });
      if (watch) console.error(`${errors}\n\nRet fejlen, så bygges der igen.`);
      else reject(new Error(errors));
    });
  });
  const server = new WebpackDevServer(
    {
      host,
      port,
      hot: false,
      liveReload: watch,
      client: watch ? { logging: "error", overlay: { errors: true, warnings: false, runtimeErrors: false } } : false,
      webSocketServer: watch ? "ws" : false,
      compress: false,
      setupExitSignals: false,
      devMiddleware: { stats: "none" },
      static: [
        { directory: join(root, "node_modules/@microsoft/office-js/dist"), publicPath: "/office", watch: false },
        { directory: join(root, "assets"), publicPath: "/assets", watch: false },
      ],
    },
    compiler,
  );
  server.logger.options = { level: "error" };
  await server.start();
  const address = `http://${host}:${server.server.address().port}/`;
  try {
    await built;
  } catch (reason) {
    await server.stop();
    throw reason;
  }
  return { address, stop: () => server.stop() };
}

function demandFreePort(port) {
  return new Promise((resolve, reject) => {
    const trial = createServer();
    trial.once("error", (reason) => {
      const taken = reason.code === "EADDRINUSE";
      reject(
        new Error(
          taken
            ? `Port ${port} er optaget. Luk det, der bruger den, eller vælg en anden: npm start -- --port ${port + 1}`
            : `Port ${port} kan ikke bruges: ${reason.message}`,
        ),
      );
    });
    trial.listen(port, host, () => trial.close(() => resolve()));
  });
}
