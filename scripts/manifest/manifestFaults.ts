import { orderFaults } from "./elementOrder";
import { fileFaults, type Files } from "./fileFaults";
import { formFaults } from "./formFaults";
import { languageFaults } from "./languageFaults";
import { doubledIds, resourceFaults } from "./resourceFaults";
import { parseXml, type Element } from "./xml";

/**
 * Everything that would keep Office from loading the manifest, or show a user the wrong text, as far as it can be seen
 * without Microsoft's service: form, order, lengths, references, languages, files.
 */
export function manifestFaults(source: string, files: Files): string[] {
  let root: Element;
  try {
    root = parseXml(source);
  } catch (reason) {
    return [`Not well-formed: ${reason instanceof Error ? reason.message : String(reason)}`];
  }
  return [
    ...formFaults(root),
    ...orderFaults(root),
    ...resourceFaults(root),
    ...doubledIds(root),
    ...languageFaults(root),
    ...fileFaults(root, files),
  ];
}
