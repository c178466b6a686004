/** A file that the user has chosen, with what was chosen of it. */
export interface KeptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choice?: string;
  readonly colours?: "own" | "ours";
}

const [database, store] = ["tulu", "files"];

/** What is kept where the browser lets the pane keep nothing: until it closes. */
const forNow = new Map<string, KeptFile>();

/** A file that was kept on this machine; it never leaves it. */
export async function keptFile(key: string): Promise<KeptFile | undefined> {
  try {
    const found: unknown = await asked("readonly", (files) => files.get(key));
    return isKept(found) ? found : forNow.get(key);
  } catch {
    return forNow.get(key);
  }
}

export async function keepFile(key: string, file: KeptFile | undefined): Promise<void> {
  if (file) forNow.set(key, file);
  else forNow.delete(key);
  try {
    await asked("readwrite", (files) => (file ? files.put(file, key) : files.delete(key)));
  } catch {
    // Kept until the pane closes.
  }
}

function asked(mode: IDBTransactionMode, work: (files: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    opening.onerror = () => reject(new Error("The browser keeps no files."));
    opening.onsuccess = () => {
      const request = work(opening.result.transaction(store, mode).objectStore(store));
      request.onsuccess = () => {
        opening.result.close();
        resolve(request.result);
      };
      request.onerror = () => reject(new Error("The browser did not keep the file."));
    };
  });
}

const isKept = (found: unknown): found is KeptFile =>
  typeof found === "object" &&
  found !== null &&
  "bytes" in found &&
  found.bytes instanceof Uint8Array &&
  "name" in found;
