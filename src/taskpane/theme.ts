import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** TULU's green, from near black to near white. Everything else takes its colour from the themes' tokens. */
const brand: BrandVariants = {
  10: "#01140b",
  20: "#011e12",
  30: "#002c1c",
  40: "#013a26",
  50: "#054931",
  60: "#01573b",
  70: "#046546",
  80: "#0b7552",
  90: "#278661",
  100: "#3b9771",
  110: "#4ea881",
  120: "#60b992",
  130: "#82c7a6",
  140: "#a1d5bb",
  150: "#bfe3d1",
  160: "#dbefe5",
};

const dark = createDarkTheme(brand);

/** High contrast is the browser's own forced colours over these: Fluent's parts follow them. */
export const themes: { readonly light: Theme; readonly dark: Theme } = {
  light: createLightTheme(brand),
  // The standard dark theme's brand texts are meant for a blue and fall below 4.5:1 in this green.
  dark: {
    ...dark,
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
    colorBrandForegroundLinkPressed: brand[110],
    colorBrandForegroundLinkSelected: brand[120],
  },
};
