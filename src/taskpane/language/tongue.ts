import { createContext, useContext } from "react";
import type { Bilingual } from "../../functions/card";
import type { Culture } from "./numbers";
import { danish, type Texts } from "./texts.da";
import { english } from "./texts.en";

export type Language = "da" | "en";

/** Language of the texts and culture of the numbers: the first follows Office, the second Excel's separators. */
export interface Tongue {
  readonly language: Language;
  readonly culture: Culture;
}

const TongueContext = createContext<Tongue>({ language: "da", culture: "da" });
export const TongueProvider = TongueContext.Provider;
export const useTongue = (): Tongue => useContext(TongueContext);

const all: Record<Language, Texts> = { da: danish, en: english };
export const useTexts = (): Texts => all[useTongue().language];

/** Picks the card's text in the pane's language. */
export function useOwn(): (text: Bilingual) => string {
  const { language } = useTongue();
  return (text) => text[language];
}

/** Danish unless Office says English or any other language that is not Danish, Norwegian or Swedish. */
export const languageOf = (displayLanguage: string): Language =>
  displayLanguage === "" || /^(da|nb|nn|no|sv|fo|kl)\b/i.test(displayLanguage) ? "da" : "en";
