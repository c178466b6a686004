import { strToU8, zipSync } from "fflate";

/** What hand-made workbooks are put together from. */

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
export const sheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** [id, type after the last step of the usual address, target, "External"] */
export type RelationOf = readonly [id: string, type: string, target: string, mode?: "External"];

export const relationships = (...all: readonly RelationOf[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${all
    .map(([id, type, target, mode]) => {
      const address = type.startsWith("http") ? type : `${relations}/${type}`;
      return `<Relationship Id="${id}" Type="${address}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`;
    })
    .join("")}</Relationships>`;

/** Content types by extension and by part. */
export const contentTypes = (
  extensions: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>>,
): string =>
  `${declaration}<Types xmlns="${packages}/content-types">${Object.entries({
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
    ...extensions,
  })
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
    .join("")}${Object.entries(parts)
    .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
    .join("")}</Types>`;

/** Packed with the same bytes every time. */
export const packed = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
    { mtime: new Date(1980, 0, 1) },
  );
