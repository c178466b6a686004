import { addressesIn } from "./formFaults";
import { at, elementsIn, type Element } from "./xml";

/** The bytes of a file of the add-in by its path below the host; undefined where there is none. */
export type Files = (path: string) => Uint8Array | undefined;

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height of a PNG; undefined for anything else. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (bytes.length < 24 || !pngSignature.every((byte, k) => bytes[k] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Files that the manifest names and that are not there, and icons that are not of their size. */
export function fileFaults(root: Element, files: Files): string[] {
  const paths = new Set(
    addressesIn(root)
      .filter((address) => URL.canParse(address))
      .map(pathOf),
  );
  const absent = [...paths].filter((path) => files(path) === undefined).map((path) => `There is no file ${path}.`);
  return [...absent, ...iconFaults(root, files)];
}

const pathOf = (address: string): string => new URL(address).pathname.slice(1);

function iconFaults(root: Element, files: Files): string[] {
  const faults: string[] = [];
  const demandSize = (address: string | undefined, size: number): void => {
    const bytes = address !== undefined && URL.canParse(address) ? files(pathOf(address)) : undefined;
    if (address === undefined || bytes === undefined) return;
    const png = pngSize(bytes);
    if (png?.width !== size || png.height !== size) faults.push(`${address} is not a PNG of ${size} × ${size} pixels.`);
  };
  demandSize(at(root, "IconUrl")[0]?.attributes.DefaultValue, 32);
  demandSize(at(root, "HighResolutionIconUrl")[0]?.attributes.DefaultValue, 64);

  const images = new Map(
    at(root, "VersionOverrides", "Resources", "bt:Images", "bt:Image").map(({ attributes }) => [
      attributes.id,
      attributes.DefaultValue,
    ]),
  );
  for (const icon of [...elementsIn(root)].filter(({ name }) => name === "Icon")) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
    for (const size of [16, 32, 80]) if (!sizes.includes(size)) faults.push(`An icon lacks the size ${size}.`);
    for (const { attributes } of icon.children) demandSize(images.get(attributes.resid), Number(attributes.size));
  }
  return faults;
}
