import { useEffect, useState } from "react";
import type { Identity } from "../../../pages/colours/pageLook";
import type { TemplateRefusal } from "../../../pages/pptx/openedTemplate";
import { keepFile, keptFile, type KeptFile } from "../../parts/keptFile";

/** A layout that a page can stand on, by its part, with what its theme says of colours and letters. */
interface OfferedLayout {
  readonly part: string;
  readonly name: string;
  readonly identity: Identity;
  /** Whether the colours are those of every new file. */
  readonly isStock: boolean;
}

/** The municipality's own PowerPoint file; none while pages stand on ours. */
export interface TemplateChoice {
  readonly file: KeptFile | undefined;
  readonly layouts: readonly OfferedLayout[];
  readonly refusal: TemplateRefusal | undefined;
  /** The layout that pages stand on. */
  readonly layout: OfferedLayout | undefined;
  /** Whose colours pages have: the template's, unless nobody has chosen them. */
  readonly colours: "own" | "ours";
  readonly chooseColours: (colours: "own" | "ours") => void;
  readonly choose: (file: File) => Promise<void>;
  readonly chooseLayout: (part: string) => void;
  readonly remove: () => void;
}

const key = "skabelon";
/** What is laid under the content where the template's own ground would hide it. */
const panelGround = "#FFFFFF";

export function useTemplate(): TemplateChoice {
  const [chosen, setChosen] = useState<{ readonly file: KeptFile; readonly layouts: readonly OfferedLayout[] }>();
  const [refusal, setRefusal] = useState<TemplateRefusal>();
  const take = async (file: KeptFile): Promise<boolean> => {
    const { templateBase } = await import("../../../pages/pptx/templateBase");
    const { TemplateTrouble } = await import("../../../pages/pptx/openedTemplate");
    try {
      const { layouts } = templateBase(file.bytes);
      setRefusal(undefined);
      setChosen({
        file,
        layouts: layouts.map(({ part, name, theme, slide }) => ({
          part,
          name,
          isStock: theme.isStock,
          identity: { ...theme, ground: slide.hasPanel ? panelGround : (theme.ground ?? panelGround) },
        })),
      });
      return true;
    } catch (reason) {
      setRefusal(reason instanceof TemplateTrouble ? reason.refusal : "notPptx");
      return false;
    }
  };
  useEffect(() => {
    let gone = false;
    void keptFile(key).then((file) => {
      if (!gone && file) void take(file);
    });
    return () => {
      gone = true;
    };
  }, []);
  const keep = (file: KeptFile): void => {
    setChosen((before) => before && { ...before, file });
    void keepFile(key, file);
  };
  const layouts = chosen?.layouts ?? [];
  const layout = layouts.find(({ part }) => part === chosen?.file.choice) ?? layouts[0];
  return {
    file: chosen?.file,
    layouts,
    refusal,
    layout,
    colours: chosen?.file.colours ?? (layout?.isStock === false ? "own" : "ours"),
    chooseColours: (colours) => {
      if (chosen) keep({ ...chosen.file, colours });
    },
    choose: async (file) => {
      const kept = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      if (await take(kept)) await keepFile(key, kept);
    },
    chooseLayout: (part) => {
      if (chosen) keep({ ...chosen.file, choice: part });
    },
    remove: () => {
      setChosen(undefined);
      setRefusal(undefined);
      void keepFile(key, undefined);
    },
  };
}
