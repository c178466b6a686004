import { useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import { recipeOf } from "../../../../blocks/recipe";
import type { Remade } from "../../../../blocks/remade";
import { hindranceText } from "../../../form/hindranceText";
import { useOwn, useTexts } from "../../../language/tongue";
import { useWorkbook } from "../../../port";
import { keepBlock } from "./keepBlock";

/** A block to be written where it stands, and whether what the user changed in it may go too. */
export interface ChosenUpdate {
  readonly made: Remade;
  readonly overEdited: boolean;
}

export type UpdateState =
  | { readonly step: "idle" }
  | { readonly step: "writing"; readonly name: string }
  | { readonly step: "done"; readonly blocks: number; readonly said: string; readonly failures: readonly string[] };

export interface UpdateWriting {
  readonly state: UpdateState;
  /** How many times blocks have been written. */
  readonly round: number;
  readonly start: (chosen: readonly ChosenUpdate[]) => Promise<void>;
  readonly clear: () => void;
}

/** Writes blocks where they stand, each as one step for Ctrl+Z, and keeps their recipes as they now are. */
export function useUpdateWriting(): UpdateWriting {
  const workbook = useWorkbook();
  const own = useOwn();
  const texts = useTexts();
  const { announce } = useAnnounce();
  const [state, setState] = useState<UpdateState>({ step: "idle" });
  const [round, setRound] = useState(0);

  /** Nothing where it was written; else why not. */
  const write = async ({ made, overEdited }: ChosenUpdate): Promise<string | undefined> => {
    const { recipe, block, entries, answer, standing, typedOver, edited } = made;
    const name = own(block.title);
    if (!answer || !("plan" in answer)) return texts.update.failed(name);
    const { sheet, row, column } = recipe.place;
    const result = await workbook.write(
      answer.plan,
      { kind: "cells", sheet, row, column },
      {
        replaces: { plan: standing.plan, place: recipe.place },
        agreement: { overwrite: [...typedOver, ...(overEdited ? edited : [])] },
      },
    );
    if (result.done) {
      await keepBlock(workbook, recipeOf(block, entries, recipe.language, result.place, made.today));
      return undefined;
    }
    const { hindrances = [], filled = [], address = "" } = result.inspection ?? {};
    return [
      texts.update.failed(name),
      ...hindrances.map((hindrance) => hindranceText(hindrance, texts)),
      ...(result.why === "filled" ? [texts.writing.over(filled.length, address)] : []),
      ...(result.why === "filled" ? [filled.map((cell) => cell.address).join(", ")] : []),
      ...(result.restored ? [] : [texts.writing.notRestored]),
      ...(result.detail === undefined || result.detail === "" ? [] : [texts.writing.excelSays(result.detail)]),
    ].join(" ");
  };

  const start = async (chosen: readonly ChosenUpdate[]): Promise<void> => {
    const failures: string[] = [];
    for (const one of chosen) {
      setState({ step: "writing", name: own(one.made.block.title) });
      const failure = await write(one).catch((reason: unknown) =>
        texts.writing.excelSays(reason instanceof Error ? reason.message : String(reason)),
      );
      if (failure !== undefined) failures.push(failure);
    }
    const blocks = chosen.length - failures.length;
    const said = blocks === 0 ? "" : `${texts.update.done(blocks)} ${texts.update.undo(blocks)}`;
    setState({ step: "done", blocks, said, failures });
    setRound((before) => before + 1);
    announce([said, ...failures].join(" "));
  };
  return { state, round, start, clear: () => setState({ step: "idle" }) };
}
