import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { converted } from "./libreOffice";
import { closedXmlWorkbook } from "./workbooks/closedXml";
import { excelWorkbook } from "./workbooks/excel";
import { openXmlSdkWorkbook } from "./workbooks/openXmlSdk";

/**
 * `npm run workbooks` makes the workbooks of several writers in seeds/files again, which the tests read: by hand, by
 * openpyxl (Debian: python3-openpyxl) and by LibreOffice (libreoffice-calc). The files are kept, so that tests need
 * neither.
 */
const target = join(__dirname, "../seeds/files");
const folder = mkdtempSync(join(tmpdir(), "tulu-mapper-"));
try {
  writeFileSync(join(target, "excel-everything.xlsx"), excelWorkbook());
  writeFileSync(join(target, "open-xml-sdk.xlsx"), openXmlSdkWorkbook());
  writeFileSync(join(target, "closed-xml.xlsx"), closedXmlWorkbook());
  const everything = join(target, "openpyxl-everything.xlsx");
  execFileSync("/usr/bin/python3", [join(__dirname, "workbooks/everything.py"), everything], { stdio: "inherit" });
  copyFileSync(converted(everything, folder), join(target, "libreoffice-everything.xlsx"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
