/** How a source line says that each population is that of its own year's beginning. */
const phrases = /1\. januar (?:samme|i hvert|hvert) år|primo (?:hvert|samme) år|1 january of (?:the|each) year/iu;

export const isOfOwnYear = (text: string): boolean => phrases.test(text);
