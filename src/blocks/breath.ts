/** Lets the pane draw and listen before a long piece of work goes on. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
