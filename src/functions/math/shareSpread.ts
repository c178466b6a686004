/** Half the width of the limits around a share that is known, for a group of this size: deviate standard errors. */
export const shareSpread = (share: number, population: number, deviate: number): number =>
  deviate * Math.sqrt((share * (1 - share)) / population);
