import type { Card } from "./card";
import share from "./shares/share";

/** Every function, in the order of the help. */
export const catalogue: readonly Card[] = [share];
