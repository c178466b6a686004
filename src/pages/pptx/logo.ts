/** A picture for the corner of every slide. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly kind: "png" | "jpeg";
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The picture in a file of PNG or JPEG; undefined where it is neither. */
export function logoIn(bytes: Uint8Array): Logo | undefined {
  const size = pngSize(bytes);
  if (size) return { bytes, kind: "png", ...size };
  const other = jpegSize(bytes);
  return other && { bytes, kind: "jpeg", ...other };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const sized = (width: number, height: number): Size | undefined =>
  width > 0 && height > 0 ? { width, height } : undefined;

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Its first chunk begins with width and height. */
function pngSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 24 || pngStart.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = viewOf(bytes);
  return sized(view.getUint32(16), view.getUint32(20));
}

/** Segments follow each other; the one that begins a frame tells height and width. */
function jpegSize(bytes: Uint8Array): Size | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // Not the tables of Huffman, the arithmetic coding or its conditions, which share the numbers.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return sized(view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
