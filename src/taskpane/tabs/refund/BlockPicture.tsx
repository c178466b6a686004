import type { ReactElement } from "react";
import type { Picture } from "../../../blocks/picture";
import { BlockCharts, type StandingPicture } from "./BlockCharts";
import { ExpenditurePicture } from "./ExpenditurePicture";
import { StaircasePicture } from "./StaircasePicture";

interface BlockPictureProps {
  readonly picture: Picture;
  /** The figures of the block's cells, by their names. */
  readonly figures: ReadonlyMap<string, number>;
  readonly standing: StandingPicture | undefined;
}

/** A block's picture; nothing while a figure of it is missing. */
export default function BlockPicture({ picture, figures, standing }: BlockPictureProps) {
  const drawn = drawnPicture(picture, figures);
  return (
    drawn && (
      <>
        {drawn}
        <BlockCharts picture={picture} standing={standing} figures={figures} />
      </>
    )
  );
}

function drawnPicture(picture: Picture, figures: BlockPictureProps["figures"]): ReactElement | null {
  if (picture.kind === "expenditure") {
    const bars = picture.bars.map(({ label, net }) => ({ label, net: figures.get(net) }));
    return isWhole(bars) ? <ExpenditurePicture bars={bars} /> : null;
  }
  const steps = picture.steps.map(({ from, rate, persons }) => ({
    from: figures.get(from),
    rate: figures.get(rate),
    ...(persons === undefined ? {} : { persons: figures.get(persons) ?? 0 }),
  }));
  return isWhole(steps) ? <StaircasePicture steps={steps} /> : null;
}

type Whole<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

const isWhole = <T extends object>(all: readonly T[]): all is readonly Whole<T>[] =>
  all.length > 0 && all.every((one) => !Object.values(one).includes(undefined));
