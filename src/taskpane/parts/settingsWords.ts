import type { Bilingual } from "../../functions/card";

/** They come with the view, not with the pane. */
export const settingsWords = {
  language: { da: "Sprog", en: "Language" },
  followOffice: { da: "Følg Office", en: "Follow Office" },
  danish: { da: "Dansk", en: "Dansk" },
  english: { da: "English", en: "English" },
  look: { da: "Udseende", en: "Appearance" },
  light: { da: "Lyst", en: "Light" },
  dark: { da: "Mørkt", en: "Dark" },
  forget: {
    da: "Glem favoritter, senest brugte og enhedspriser",
    en: "Forget favourites, last used and unit prices",
  },
  forgotten: {
    da: "Favoritter, senest brugte og enhedspriser er glemt.",
    en: "Favourites, last used and unit prices are forgotten.",
  },
  privacy: {
    da: "Ingen tal forlader projekt\u00admappen, og intet om brugen. Kun når du trykker Hent eller Hent igen, sendes område, aldre og perioder til Danmarks Statistik.",
    en: "No figure leaves the workbook, and nothing about how it is used. Only when you press Fetch or Fetch again are area, ages and periods sent to Danmarks Statistik.",
  },
  selfTest: { da: "Selvtest", en: "Self-test" },
  selfTestHint: { da: "Prøver, hvad dette Excel kan.", en: "Tries what this Excel can do." },
} satisfies Record<string, Bilingual>;
