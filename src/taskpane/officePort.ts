import { watchSelection } from "../workbook/read/selectionWatch";
import { openSettings } from "../workbook/settings";
import { watchDarkness, type Surroundings } from "../workbook/surroundings";
import type { Workbook } from "./port";

/*
 * What is asked for only once the user works is loaded then, and not with the pane: reading what is typed and writing in
 * one file, what the workbook remembers in another, and each of the rest by itself.
 */
const typedRange = () => import(/* webpackChunkName: "reading" */ "../workbook/read/typedRange");
const sheetCells = () => import(/* webpackChunkName: "reading" */ "../workbook/read/sheetCells");
const wholeSheet = () => import("../workbook/read/wholeSheet");
const showing = () => import(/* webpackChunkName: "writing" */ "../workbook/write/showPlace");
const recipes = () => import(/* webpackChunkName: "remembering" */ "../workbook/recipes");
const keptPages = () => import(/* webpackChunkName: "remembering" */ "../workbook/keptPages");
const keptPopulations = () => import(/* webpackChunkName: "remembering" */ "../workbook/keptPopulations");
const keptReadings = () => import(/* webpackChunkName: "remembering" */ "../workbook/keptReadings");
const passedOver = () => import(/* webpackChunkName: "remembering" */ "../workbook/passedOver");

/** The workbook that the pane stands beside. */
export const officeWorkbook = (surroundings: Surroundings): Workbook => ({
  surroundings,
  watchSelection,
  watchDarkness,
  readTypedRange: async (text, options) => (await typedRange()).readTypedRange(text, options),
  show: async (place) => (await showing()).showPlace(place),
  showBriefly: async (place, stay) => (await showing()).showBriefly(place, stay),
  holdsFormulas: async (place) =>
    (await import(/* webpackChunkName: "writing" */ "../workbook/write/holdsFormulas")).holdsFormulas(place),
  mend: async (place, text, value) =>
    (await import(/* webpackChunkName: "writing" */ "../workbook/write/mendNumber")).mendNumber(place, text, value),
  inspect: async (plan, target) =>
    (await import(/* webpackChunkName: "writing" */ "../workbook/write/inspectTarget")).inspectTarget(plan, target),
  freePlaces: async (data, size, name) =>
    (await import(/* webpackChunkName: "writing" */ "../workbook/write/freePlaces")).freePlaces(data, size, name),
  write: async (plan, target, options) =>
    (await import(/* webpackChunkName: "writing" */ "../workbook/write/writeBlock")).writeBlock(plan, target, options),
  explainActiveCell: async (language) => (await import("../workbook/read/explainCell")).explainActiveCell(language),
  readSheet: async (name) => (await sheetCells()).readSheet(name),
  sheetHeads: async () => (await wholeSheet()).sheetHeads(),
  readWholeSheet: async (name, options) => (await wholeSheet()).readWholeSheet(name, options),
  mendCells: async (sheet, mends) => (await import("../workbook/write/mendCells")).mendCells(sheet, mends),
  passedOver: async () => (await passedOver()).allPassedOver(),
  passOver: async (finding) => (await passedOver()).passOver(finding),
  takeBack: async (finding) => (await passedOver()).takeBack(finding),
  readings: async () => (await keptReadings()).readingsInWorkbook(),
  keepReading: async (said) => (await keptReadings()).keepReading(said),
  forgetReading: async (said) => (await keptReadings()).forgetReading(said),
  recipes: async () => (await recipes()).recipesInWorkbook(),
  keepRecipe: async (recipe) => (await recipes()).keepRecipe(recipe),
  forgetRecipe: async (recipe) => (await recipes()).forgetRecipe(recipe),
  populations: async () => (await keptPopulations()).keptPopulations,
  pages: async () => (await keptPages()).pagesInWorkbook(),
  keepPages: async (pages) => (await keptPages()).keepPages(pages),
  openSettings,
  charts: async () => (await import("../workbook/charts/charts")).charts,
  sharing: async () => (await import("../workbook/freeze/sharing")).sharing,
  openTestSheet: async () => (await import("../workbook/testSheet/testSheet")).openTestSheet(),
});
