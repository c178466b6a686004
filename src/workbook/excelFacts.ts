import { inExcel } from "./session";

/** What kind of Excel this is, for a report; nothing of the workbook. */
export interface ExcelFacts {
  readonly version: string;
  readonly platform: string;
  readonly displayLanguage: string;
  /** The region that numbers and dates follow, "da-DK". */
  readonly culture: string;
  readonly decimal: string;
  readonly thousands: string;
  readonly calculation: string;
  /** The newest of each requirement set that Excel says it has; empty where it has none. */
  readonly sets: readonly { readonly name: string; readonly version: string }[];
  /** Whether the browser around the pane parts what pages keep (Excel on the web). */
  readonly partedStorage: boolean;
}

const asked = { ExcelApi: [17, 18, 19, 20, 21, 22], CustomFunctionsRuntime: [1, 2, 3, 4, 5], SharedRuntime: [1, 2] };

export async function readExcelFacts(): Promise<ExcelFacts> {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const told = await inExcel(async (context) => {
    const application = context.workbook.application.load("calculationMode,decimalSeparator,thousandsSeparator");
    const culture = application.cultureInfo.load("name");
    await context.sync();
    const { calculationMode: calculation, decimalSeparator: decimal, thousandsSeparator: thousands } = application;
    return { culture: culture.name, decimal, thousands, calculation };
  });
  return {
    version: diagnostics.version,
    platform: String(diagnostics.platform),
    displayLanguage,
    ...told,
    sets: Object.entries(asked).flatMap(([name, minors]) => {
      const newest = minors.filter((minor) => requirements.isSetSupported(name, `1.${minor}`)).pop();
      return newest === undefined ? [] : [{ name, version: `1.${newest}` }];
    }),
    partedStorage: Boolean(Office.context.partitionKey),
  };
}
