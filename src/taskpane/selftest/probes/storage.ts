import type { Probe } from "../probe";
import { differs, works } from "../probe";

/** Whether what the pane remembers is there the next time. */
export default {
  id: "storage",
  title: { da: "Det, ruden husker", en: "What the pane remembers" },
  async run({ settings }) {
    return settings.lasting
      ? works("Favoritter og valg huskes til næste gang.", "Favourites and choices are remembered till the next time.")
      : differs(
          "Browseren lader ikke ruden gemme noget: favoritter og valg glemmes, når ruden lukkes.",
          "The browser lets the pane keep nothing: favourites and choices are forgotten when the pane closes.",
        );
  },
} satisfies Probe;
