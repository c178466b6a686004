const { projects } = require("../../jest.config.js");

/** @type {import("jest").Config} */
module.exports = {
  rootDir: __dirname,
  testMatch: ["<rootDir>/**/*.test.ts"],
  testEnvironment: "<rootDir>/journeyEnvironment.ts",
  transform: projects[0].transform,
  globalSetup: "<rootDir>/globalSetup.ts",
  globalTeardown: "<rootDir>/globalTeardown.ts",
  testTimeout: 120_000,
};
