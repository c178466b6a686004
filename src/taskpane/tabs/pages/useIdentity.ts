import { useEffect, useState } from "react";
import { identityLook, writtenIdentity, type ChosenLook } from "../../../pages/colours/pageLook";
import { logoIn, type Logo } from "../../../pages/pptx/logo";
import { keepFile, keptFile } from "../../parts/keptFile";
import { useRemembered } from "../../remembered";

const form = "identity";
const key = "logo";

/** Fonts that every Office has; the first is ours. */
export const fonts = ["Calibri", "Arial", "Georgia", "Tahoma", "Times New Roman", "Trebuchet MS", "Verdana"] as const;

export const colourNames = ["first", "second"] as const;
export type ColourName = (typeof colourNames)[number];

/** The municipality's colours, font and logo, where it has no template. */
export interface IdentityChoice {
  /** As they were written; "" where there is none. */
  readonly colours: Readonly<Record<ColourName, string>>;
  readonly font: string;
  readonly logo: { readonly name: string; readonly picture: Logo } | undefined;
  /** Whether the last file was no picture. */
  readonly isRefused: boolean;
  /** Undefined where pages are as ours. */
  readonly look: ChosenLook | undefined;
  readonly change: (part: Partial<Readonly<Record<ColourName | "font", string>>>) => void;
  readonly chooseLogo: (file: File) => Promise<void>;
  readonly removeLogo: () => void;
}

/** "14345c" and "#14345C" → "#14345C"; undefined where it is no colour. */
export function writtenColour(text: string): string | undefined {
  const [, digits] = /^#?([\da-f]{6})$/iu.exec(text.trim()) ?? [];
  return digits === undefined ? undefined : `#${digits.toUpperCase()}`;
}

export function useIdentity(): IdentityChoice {
  const [remembered, remember] = useRemembered();
  const [logo, setLogo] = useState<IdentityChoice["logo"]>();
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    let gone = false;
    void keptFile(key).then((file) => {
      const picture = file && logoIn(file.bytes);
      if (!gone && picture) setLogo({ name: file.name, picture });
    });
    return () => {
      gone = true;
    };
  }, []);
  const kept = remembered.choices[form] ?? {};
  const text = (name: string): string => (typeof kept[name] === "string" ? kept[name] : "");
  const colours = { first: text("first"), second: text("second") };
  const accents = colourNames.flatMap((name) => writtenColour(colours[name]) ?? []);
  const font = text("font");
  return {
    colours,
    font,
    logo,
    isRefused,
    look: accents.length > 0 || font !== "" ? identityLook(writtenIdentity(accents, font)) : undefined,
    change: (part) => remember({ choices: { ...remembered.choices, [form]: { ...kept, ...part } } }),
    chooseLogo: async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const picture = logoIn(bytes);
      setIsRefused(!picture);
      if (!picture) return;
      setLogo({ name: file.name, picture });
      await keepFile(key, { name: file.name, bytes });
    },
    removeLogo: () => {
      setLogo(undefined);
      setIsRefused(false);
      void keepFile(key, undefined);
    },
  };
}
