import { SuperTableService } from "@univerjs/preset-sheets-core";

/** A Map that finds a name in any case, as Excel finds tables and columns. */
export class CaselessMap<V> extends Map<string, V> {
  override get(name: string): V | undefined {
    const known = this.#known(name);
    return known === undefined ? undefined : super.get(known);
  }

  override has(name: string): boolean {
    return this.#known(name) !== undefined;
  }

  #known(name: string): string | undefined {
    if (super.has(name)) return name;
    const lower = name.toLowerCase();
    return [...this.keys()].find((key) => key.toLowerCase() === lower);
  }
}

/** Univer's engine knows a table by its name in one case only. */
export class CaselessTables extends SuperTableService {
  override getTableMap(unitId: string): ReturnType<SuperTableService["getTableMap"]> {
    const tables = super.getTableMap(unitId);
    return tables && new CaselessMap(tables);
  }
}
