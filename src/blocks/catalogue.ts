import type { Block } from "./block";
import cluster from "./cluster/cluster";
import goal from "./goal";
import priceVolume from "./priceVolume";
import saving from "./saving/saving";
import yearForecast from "./yearForecast/yearForecast";

/** Every guided calculation, in the order they are shown. */
export const blocks: readonly Block[] = [saving, cluster, priceVolume, yearForecast, goal];
