/** @type {import("jest").Config} */
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};

module.exports = {
  // All cores: what starts the tests has little to do itself.
  maxWorkers: "100%",
  // What else the machine does must not end a test; Jest's own five seconds are for an idle one.
  testTimeout: 60_000,
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      // office.js is evaluated in a context of its own (test/office.ts) and reads its globals to the end.
      testEnvironmentOptions: { globalsCleanup: "off" },
      transform,
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/test/e2e/"],
    },
    {
      displayName: "browser",
      testEnvironment: "jsdom",
      transform,
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "/test/e2e/"],
    },
  ],
};
