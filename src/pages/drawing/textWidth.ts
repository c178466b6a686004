/** About how wide a text is, in the same unit as its size: enough to place labels, and the same on every machine. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of text) {
    if (/[ilj.,:;'|!\s\u00a0]/u.test(letter)) width += 0.29;
    else if (/[mwMW%ÆŒ–—]/u.test(letter)) width += 0.84;
    else if (/\p{Lu}/u.test(letter)) width += 0.65;
    else width += 0.53;
  }
  return width * size * (bold ? 1.06 : 1);
}

/** A word that is wider than there is room for, in pieces with a hyphen after each. */
function broken(word: string, width: number, size: number, bold: boolean): string[] {
  if (textWidth(word, size, bold) <= width || word.length < 6) return [word];
  let end = word.length - 1;
  while (end > 3 && textWidth(`${word.slice(0, end)}-`, size, bold) > width) end--;
  return [`${word.slice(0, end)}-`, ...broken(word.slice(end), width, size, bold)];
}

/** A text in lines of at most a width; what does not fit in `most` lines ends in "…". */
export function wrapped(text: string, width: number, size: number, most = 3, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((one) => broken(one, width, size, bold))) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ""} …`];
}
