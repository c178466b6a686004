import { useEffect, useState } from "react";
import type { TemplateRefusal } from "../../../pages/pptx/openedTemplate";
import { keepFile, keptFile, type KeptFile } from "../../parts/keptFile";

/** A layout that a page can stand on, by its part. */
interface OfferedLayout {
  readonly part: string;
  readonly name: string;
}

/** The municipality's own PowerPoint file; none while pages stand on ours. */
export interface TemplateChoice {
  readonly file: KeptFile | undefined;
  readonly layouts: readonly OfferedLayout[];
  readonly refusal: TemplateRefusal | undefined;
  readonly choose: (file: File) => Promise<void>;
  readonly chooseLayout: (part: string) => void;
  readonly remove: () => void;
}

const key = "skabelon";

export function useTemplate(): TemplateChoice {
  const [chosen, setChosen] = useState<{ readonly file: KeptFile; readonly layouts: readonly OfferedLayout[] }>();
  const [refusal, setRefusal] = useState<TemplateRefusal>();
  const take = async (file: KeptFile): Promise<boolean> => {
    const { templateBase } = await import("../../../pages/pptx/templateBase");
    const { TemplateTrouble } = await import("../../../pages/pptx/openedTemplate");
    try {
      const { layouts } = templateBase(file.bytes);
      setRefusal(undefined);
      setChosen({ file, layouts: layouts.map(({ part, name }) => ({ part, name })) });
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
  return {
    file: chosen?.file,
    layouts: chosen?.layouts ?? [],
    refusal,
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
