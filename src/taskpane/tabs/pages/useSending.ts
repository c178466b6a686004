import { useEffect, useState } from "react";
import type { Page } from "../../../pages/page";
import { agendaMarkup, agendaPlain } from "../../../pages/text/agendaMarkup";
import { copyRich } from "../../parts/copyRich";
import { fileName, sendFile } from "../../parts/sendFile";
import type { PagesLook } from "./usePagesLook";
import { pictureMarkup, pngOf } from "./pngOf";

/** What came of taking the page out. Nothing is said to have arrived that the host may swallow. */
export type Sent =
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "copied" }
  /** Neither way of copying was let through: the text is shown to be copied by hand. */
  | { readonly kind: "byHand"; readonly text: string }
  | { readonly kind: "picture"; readonly address: string }
  | { readonly kind: "pictureFailed" }
  | { readonly kind: "kept"; readonly count: number };

export interface Sending {
  readonly sent: Sent | undefined;
  readonly clear: () => void;
  readonly tell: (sent: Sent) => void;
  readonly pptx: (pages: readonly Page[], title: string) => Promise<void>;
  readonly text: (page: Page) => Promise<void>;
  readonly png: (page: Page) => Promise<void>;
  readonly svg: (page: Page) => void;
  readonly show: (page: Page) => Promise<void>;
}

const presentation = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

export function useSending({ template: { file: template }, look, logo }: PagesLook): Sending {
  const [sent, setSent] = useState<Sent>();
  // A picture that is shown has an address of its own until another takes its place.
  useEffect(() => (sent?.kind === "picture" ? () => URL.revokeObjectURL(sent.address) : undefined), [sent]);
  const file = (bytes: Uint8Array | Blob, name: string, type: string): void => {
    sendFile(bytes, name, type);
    setSent({ kind: "file", name });
  };
  const withPng = async (page: Page, take: (blob: Blob) => void): Promise<void> => {
    try {
      take(await pngOf(page, look));
    } catch {
      setSent({ kind: "pictureFailed" });
    }
  };
  return {
    sent,
    clear: () => setSent(undefined),
    tell: setSent,
    pptx: async (pages, title) => {
      // Few views need it: it comes when it is asked for.
      const { writePptx } = await import("../../../pages/pptx/writePptx");
      const date = `${new Date().toISOString().slice(0, 19)}Z`;
      const { templateBase } = await import("../../../pages/pptx/templateBase");
      const base = template && templateBase(template.bytes).base(template.choice);
      const meta = { title, author: "", date };
      const bytes = writePptx(pages, { meta, look: { ...look, logo }, ...(base ? { base } : {}) });
      file(bytes, fileName(title, "pptx"), presentation);
    },
    text: async (page) => {
      const plain = agendaPlain(page);
      const copied = await copyRich(agendaMarkup(page), plain);
      setSent(copied ? { kind: "copied" } : { kind: "byHand", text: plain });
    },
    png: (page) => withPng(page, (blob) => file(blob, fileName(page.title, "png"), "image/png")),
    svg: (page) =>
      file(new TextEncoder().encode(pictureMarkup(page, look)), fileName(page.title, "svg"), "image/svg+xml"),
    show: (page) => withPng(page, (blob) => setSent({ kind: "picture", address: URL.createObjectURL(blob) })),
  };
}
