import type { OfficeTheme, PreviewHost } from "../host";

/** Colours as Office on Windows gives them: numbers. */
const themes: Readonly<Record<OfficeTheme, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1f1f1f,
    controlForegroundColor: 0xffffff,
  },
};

export const always =
  <T>(value: T) =>
  (): T =>
    value;

/** What office.js asks of the programme that it is in. */
export const officeContext = (host: PreviewHost) => ({
  GetAppType: always(1),
  GetSolutionRef: always("tulu"),
  GetAppVersionMajor: always(16),
  GetAppVersionMinor: always(1),
  GetAppUILocale: () => host.language,
  GetAppDataLocale: () => host.language,
  GetDocUrl: always("preview://Preview.xlsx"),
  GetAppCapabilities: always(0),
  GetActivationMode: always(1),
  GetControlIntegrationLevel: always(1),
  GetSolutionToken: always(""),
  GetCorrelationId: always("preview"),
  GetInstanceId: always("preview"),
  GetTouchEnabled: always(false),
  GetCommerceAllowed: always(false),
  GetSupportedMatrix: () =>
    JSON.stringify({
      ExcelApi: host.excelApi,
      CustomFunctionsRuntime: "1.4",
      SharedRuntime: "1.2",
      DelayForCellEdit: "1.1",
      RichApiRuntimeFlag: "1.2",
    }),
  GetHostFullVersion: always("16.0.20000.10000"),
  GetSettings: always({ Read: always([]) }),
  GetOfficeThemeInfo: () => JSON.stringify(themes[host.theme]),
});
