import { scaleWords } from "./vocabulary/scaleWords";
import { plainText } from "./words";

/** How many ones a figure under a heading stands for: "t.kr." 1000, "mio. kr." 1,000,000, otherwise 1. */
export function scaleOf(heading: string): number {
  const plain = plainText(heading).replace(
    /\b(?:pr\.?|per) ?1(?:[.,  ])?0{3}\b|\b(?:pr\.?|per) ?10{2,6}\b|\bper (?:thousand|hundred thousand|million)\b|\bpr\. tusind\b/gu,
    " ",
  );
  return scaleWords.find(([, word]) => word.test(plain))?.[0] ?? 1;
}
