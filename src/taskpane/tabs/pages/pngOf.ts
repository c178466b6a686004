import { draw } from "../../../pages/drawing/draw";
import type { PageLook } from "../../../pages/colours/pageLook";
import type { Page } from "../../../pages/page";

const [width, height] = [960, 540];
/** Pixels for each point: sharp on a slide and in print. */
const scale = 2;

/** The page as a light picture file, as large as a slide. */
export const pictureMarkup = (page: Page, look: PageLook | undefined): string =>
  draw(page, { width, height, theme: "light", look }).svg;

/** The same as PNG; throws where the browser does not draw it. */
export async function pngOf(page: Page, look: PageLook | undefined): Promise<Blob> {
  const drawing = draw(page, { width, height, theme: "light", look });
  const address = URL.createObjectURL(new Blob([drawing.svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = drawing.width * scale;
    canvas.height = drawing.height * scale;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("The browser has no canvas.");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The browser made no PNG."))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
