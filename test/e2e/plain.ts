/** A text as it is read aloud: without the marks that only say where a line may and may not break. */
export const plain = (text: string): string => text.replaceAll("\u00a0", " ").replaceAll("\u00ad", "");
