const months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const day = 86_400_000;

/** A serial number as the month it lies in: "sep 2017"; with its day where that is not the first. */
export function monthText(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * day);
  const name = `${months[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
  return date.getUTCDate() === 1 ? name : `${date.getUTCDate()}. ${name}`;
}
