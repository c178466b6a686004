const months = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];
const weekdays = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];

const day = 86_400_000;
const dayOne = Date.UTC(1899, 11, 30);

const literal = /"[^"]*"|\\./g;
export const isDateFormat = (format: string): boolean => /[dyhs]|mm/i.test(format.replace(literal, ""));

const two = (number: number): string => String(number).padStart(2, "0");

/** A serial number as a Danish Excel shows it in a date format: 42736 in "mmm yyyy" → "jan 2017". */
export function shownDate(serial: number, format: string): string {
  const at = new Date(dayOne + Math.round(serial * day));
  const month = months[at.getUTCMonth()] ?? "";
  const weekday = weekdays[at.getUTCDay()] ?? "";
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(at.getUTCFullYear()),
    yy: two(at.getUTCFullYear() % 100),
    mmmm: month,
    mmm: month.slice(0, 3),
    mm: two(at.getUTCMonth() + 1),
    m: String(at.getUTCMonth() + 1),
    dddd: weekday,
    ddd: weekday.slice(0, 3),
    dd: two(at.getUTCDate()),
    d: String(at.getUTCDate()),
    hh: two(at.getUTCHours()),
    h: String(at.getUTCHours()),
    ss: two(at.getUTCSeconds()),
  };
  const pieces = format.match(/"[^"]*"|\\.|h{1,2}:mm|yyyy|yy|m{1,4}|d{1,4}|hh?|ss|[^]/gi) ?? [];
  return pieces.map((piece) => shownPiece(piece, parts, two(at.getUTCMinutes()))).join("");
}

function shownPiece(piece: string, parts: Readonly<Record<string, string>>, minutes: string): string {
  if (piece.startsWith('"')) return piece.slice(1, -1);
  if (piece.startsWith("\\")) return piece.slice(1);
  // In a format code it stands for the country's own sign between day, month and year.
  if (piece === "/") return "-";
  const [hours, isTime] = piece.split(":");
  return isTime ? `${parts[(hours ?? "").toLowerCase()] ?? ""}:${minutes}` : (parts[piece.toLowerCase()] ?? piece);
}
