import type { LoaderContext } from "webpack";
import { withoutHelpTexts } from "./withoutHelpTexts";

/** Webpack's door to withoutHelpTexts; used for functions.js only. */
export default function helpTextLoader(this: LoaderContext<unknown>, source: string): string {
  return withoutHelpTexts(source, this.resourcePath);
}
