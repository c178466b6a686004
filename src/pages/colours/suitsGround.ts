import type { Palette } from "../palette";
import { isRead, isSeen } from "./contrast";

/** Whether what a palette draws is read and seen on a ground that is not its own. */
export function suitsGround({ text, quietText, accent, own, other, reference, rise, fall, parts, lines }: Palette) {
  const texts = [text, quietText, accent, ...lines];
  const fills = [own, other, reference, rise, fall, ...parts.map(({ fill }) => fill)];
  return (ground: string): boolean =>
    texts.every((one) => isRead(one, ground)) && fills.every((one) => isSeen(one, ground));
}
