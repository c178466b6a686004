import type { Probe } from "../probe";
import { byHand, differs } from "../probe";

/** Whether the pane can make a file; whether Excel's browser then saves it is for the user to see. */
export default {
  id: "downloads",
  title: { da: "Filer fra ruden", en: "Files from the pane" },
  async run() {
    return (await canMakeFile())
      ? byHand(
          "Ruden kan lave filer. Tryk på Gem rapporten, og se efter, om filen kommer.",
          "The pane can make files. Press Save the report and see whether the file comes.",
        )
      : differs("Browseren lader ikke ruden lave filer.", "The browser does not let the pane make files.");
  },
} satisfies Probe;

async function canMakeFile(): Promise<boolean> {
  try {
    const address = URL.createObjectURL(new Blob(["TULU"], { type: "text/plain" }));
    URL.revokeObjectURL(address);
    return address.startsWith("blob:") && "download" in document.createElement("a");
  } catch {
    return false;
  }
}
