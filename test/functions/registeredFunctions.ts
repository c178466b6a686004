/** functions.ts as Excel loads it: what it registers, and errors that may carry a text. */
export class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export type ExcelFunction = (...args: unknown[]) => unknown[][];

/** Every function by its id. */
export async function registeredFunctions(): Promise<ReadonlyMap<string, ExcelFunction>> {
  const registered = new Map<string, ExcelFunction>();
  const associate = (id: string, compute: ExcelFunction) => void registered.set(id, compute);
  Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, associate } });
  await import("../../src/functions/functions");
  return registered;
}
