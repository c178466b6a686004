import type { Package } from "./package";

/** The part that a digital signature begins with. */
export const signatureOf = (file: Package): string | undefined => file.related("", "origin");

/** What is signed is not what is saved any more; Excel would say that the signature is false. */
export function removeSignature(file: Package): void {
  const origin = signatureOf(file);
  if (origin === undefined) return;
  for (const { path, isExternal } of file.relations(origin)) if (!isExternal && file.has(path)) file.remove(path);
  file.unrelate("", origin);
  file.remove(origin);
}
