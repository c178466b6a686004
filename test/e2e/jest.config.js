const { projects } = require("../../jest.config.js");

/** @type {import("jest").Config} */
module.exports = {
  rootDir: __dirname,
  testMatch: ["<rootDir>/**/*.test.ts"],
  testEnvironment: "node",
  transform: projects[0].transform,
  globalSetup: "<rootDir>/globalSetup.ts",
  globalTeardown: "<rootDir>/globalTeardown.ts",
  testTimeout: 60_000,
};
