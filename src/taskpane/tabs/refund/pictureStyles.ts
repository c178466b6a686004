import { makeStyles, tokens } from "@fluentui/react-components";

const forced = "@media (forced-colors: active)";

/** The look of pictures: Fluent's colours, and the system's where they are forced. */
export const usePictureStyles = makeStyles({
  // Not larger than drawn: the letters are then those of the pane.
  picture: { width: "100%", maxWidth: "300px", height: "auto", alignSelf: "center", display: "block" },
  words: { fill: tokens.colorNeutralForeground1, fontSize: "11px", fontFamily: tokens.fontFamilyBase },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fill: tokens.colorNeutralForeground2 },
  main: {
    fill: tokens.colorBrandBackground2Hover,
    stroke: tokens.colorBrandForeground1,
    [forced]: { fill: "Canvas", stroke: "CanvasText" },
  },
  second: { fill: tokens.colorBrandForeground1, [forced]: { fill: "Highlight" } },
  line: { stroke: tokens.colorNeutralStroke1, [forced]: { stroke: "CanvasText" } },
});
