const { projects } = require("../../jest.config.js");

const journeyMinutes = Number(process.env.TULU_JOURNEY_MINUTES ?? 10);

/** @type {import("jest").Config} */
module.exports = {
  rootDir: __dirname,
  testMatch: ["<rootDir>/**/*.test.ts"],
  // Two journeys at a time, each in a window of its own.
  maxWorkers: 2,
  testEnvironment: "<rootDir>/journeyEnvironment.ts",
  transform: projects[0].transform,
  globalSetup: "<rootDir>/globalSetup.ts",
  globalTeardown: "<rootDir>/globalTeardown.ts",
  globals: { journeyMinutes },
  // Beyond the journey's own limit, so that what was waited for is named before Jest gives up.
  testTimeout: (journeyMinutes + 1) * 60_000,
};
