import type { IActiveDirtyManagerService } from "@univerjs/preset-sheets-core";

type Conversion = Parameters<IActiveDirtyManagerService["register"]>[1];

/** What has changed since the last calculation, in the engine's own words. */
export type Dirt = Required<ReturnType<Conversion["getDirtyData"]>>;

export const noDirt = (): Dirt => ({
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
});

type Nested = { [key: string]: unknown };

/** Both trees in one; where they meet in a leaf the newer one holds. */
function merged<T extends object>(older: T, newer: T): T {
  const result: Nested = { ...(older as Nested) };
  for (const [key, value] of Object.entries(newer as Nested)) {
    const before = result[key];
    const bothTrees = typeof before === "object" && before !== null && typeof value === "object" && value !== null;
    result[key] = bothTrees ? merged(before as Nested, value as Nested) : value;
  }
  return result as T;
}

export function withDirt(older: Dirt, newer: Dirt): Dirt {
  return {
    forceCalculation: older.forceCalculation || newer.forceCalculation,
    dirtyRanges: [...older.dirtyRanges, ...newer.dirtyRanges],
    dirtyNameMap: merged(older.dirtyNameMap, newer.dirtyNameMap),
    dirtyDefinedNameMap: merged(older.dirtyDefinedNameMap, newer.dirtyDefinedNameMap),
    dirtySuperTableMap: merged(older.dirtySuperTableMap, newer.dirtySuperTableMap),
    dirtyUnitFeatureMap: merged(older.dirtyUnitFeatureMap, newer.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: merged(older.dirtyUnitOtherFormulaMap, newer.dirtyUnitOtherFormulaMap),
    clearDependencyTreeCache: merged(older.clearDependencyTreeCache, newer.clearDependencyTreeCache),
  };
}
