/**
 * Lets plain `node` read this project's TypeScript: `node -r ./scripts/typescript.cjs scripts/generate.ts`. It removes
 * the types with swc, which jest and webpack use already; types are checked by `npm run check`.
 */
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    swcrc: false,
    sourceMaps: "inline",
    module: { type: "commonjs" },
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
  });
  module._compile(code, filename);
};
