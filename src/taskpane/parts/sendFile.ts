/**
 * Hands a file to the browser's downloads. Whether it arrives is not told: Excel for Mac takes none and says nothing, so
 * never say that it was saved.
 */
export function sendFile(bytes: Uint8Array | Blob, name: string, type: string): void {
  const blob = bytes instanceof Blob ? bytes : new Blob([bytes.slice()], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on it once the click has been carried out.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const longest = 50;

/** A title as a file's name: what systems refuse in names is left out. */
export function fileName(title: string, extension: string): string {
  const plain = title.replace(/[\\/:*?"<>|\s]+/gu, " ").trim();
  const short =
    plain.length <= longest
      ? plain
      : plain
          .slice(0, longest + 1)
          .replace(/ \S*$/u, "")
          .slice(0, longest);
  const ended = short.replace(/[. ,:]+$/u, "");
  return `${ended === "" ? "Side" : ended}.${extension}`;
}
