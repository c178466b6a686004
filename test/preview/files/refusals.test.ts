import { strToU8, zipSync } from "fflate";
import { newPackage } from "../../../preview/files/newPackage";
import { FileRefusal } from "../../../preview/files/refusal";
import { WorkbookFile } from "../../../preview/files/workbookFile";
import { OpenedFile, seedFile } from "./openedFile";

const said = (bytes: Uint8Array): string => {
  try {
    WorkbookFile.open(bytes);
  } catch (reason) {
    if (reason instanceof FileRefusal) return reason.message;
    throw reason;
  }
  return "";
};

const withPassword =
  "Filen har adgangskode eller er i det gamle format .xls. Åbn den i Excel, og gem den som .xlsx uden adgangskode.";
const damaged = "Filen er beskadiget eller er ikke et Excel-ark (.xlsx).";
const noWorkbook = "Filen er ikke et Excel-ark (.xlsx).";
const main = "application/vnd.openxmlformats-officedocument";

const office = (target: string, part: string): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${main}/officeDocument" Target="${target}"/></Relationships>`,
    ),
    [target]: strToU8(part),
  });

test.each([
  ["a file with a password, or an .xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), withPassword],
  ["a text", strToU8("Kommune;Antal\nViborg;1467"), noWorkbook],
  ["an empty file", new Uint8Array(), noWorkbook],
  ["a file that breaks off", seedFile("excel-everything.xlsx").slice(0, 5000), damaged],
  ["an .ods", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }), noWorkbook],
  [
    "an .xlsb",
    office("xl/workbook.bin", "binary"),
    "Filen er i formatet .xlsb. Åbn den i Excel, og gem den som .xlsx.",
  ],
  ["a document", office("word/document.xml", "<w:document xmlns:w='w'/>"), noWorkbook],
])("%s is refused in words", (_, bytes, words) => {
  expect(said(bytes)).toBe(words);
});

test("a sheet that is no XML is refused in words", () => {
  const file = newPackage();
  file.write("xl/workbook.xml", file.text("xl/workbook.xml").replace("</workbook>", "<"));
  expect(said(file.bytes())).toBe("Filen er beskadiget og kan ikke åbnes.");
});

test("a small file that would fill the memory is refused before it is unpacked", () => {
  const bytes = zipSync({ "xl/media/1.bin": new Uint8Array(1_000_000) });
  const directory = bytes.findLastIndex((_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1);
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 600 * 1024 * 1024, true);
  expect(said(bytes)).toBe("Filen fylder for meget, når den pakkes ud. Del den i flere filer.");
});

test("a cell far out takes no room", () => {
  const opened = OpenedFile.seed("years-as-headings.xlsx");
  opened.write("XFD1048576", [[1]]);
  const saved = opened.save();
  expect(saved.workbook.sheets[0]!.rows[1_048_575]![16_383]!.value).toBe(1);
});
