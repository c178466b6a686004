import { createMemoryGrid } from "../../preview/grid/memory";
import { ourFunctions } from "../preview/ourFunctions";
import { benchOn } from "./bench";
import { contract } from "./contract";

const functions = ourFunctions("zero");

test.each(contract)("$part: $name", async ({ does, gives }) => {
  const grid = createMemoryGrid({ functions });
  expect(await does(benchOn(grid))).toEqual(gives);
});
