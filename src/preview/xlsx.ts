export const workbookFromXlsx = undefined as unknown as (
  content: ArrayBuffer,
) => Promise<import("./workbookData").WorkbookData>;
export const xlsxFromWorkbook = undefined as unknown as (
  workbook: import("./workbookData").WorkbookData,
) => Promise<ArrayBuffer>;
