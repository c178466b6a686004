import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** The colour of TULU's mark, from near black to near white. Everything takes its colour from the themes' tokens. */
const brand: BrandVariants = {
  10: "#011316",
  20: "#001d21",
  30: "#012a2f",
  40: "#00383e",
  50: "#02464d",
  60: "#01535c",
  70: "#01616b",
  80: "#0e6f7a",
  90: "#23818c",
  100: "#38919d",
  110: "#4ba2ae",
  120: "#5db4c0",
  130: "#80c3cc",
  140: "#9fd2d9",
  150: "#bee1e6",
  160: "#daeef1",
};

const dark = createDarkTheme(brand);

/** High contrast is the browser's own forced colours over these: Fluent's parts follow them. */
export const themes: { readonly light: Theme; readonly dark: Theme } = {
  light: createLightTheme(brand),
  // The standard dark theme's brand texts are meant for a lighter brand and fall below 4.5:1 in this one.
  dark: {
    ...dark,
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
    colorBrandForegroundLinkPressed: brand[110],
    colorBrandForegroundLinkSelected: brand[120],
    colorNeutralForeground2BrandHover: brand[120],
    colorNeutralForeground2BrandPressed: brand[110],
    colorNeutralForeground2BrandSelected: brand[120],
    colorNeutralForeground3BrandHover: brand[120],
    colorNeutralForeground3BrandPressed: brand[110],
    colorNeutralForeground3BrandSelected: brand[120],
  },
};
