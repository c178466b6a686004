import type { Cell } from "../../sheet/cell";

/** Serial numbers of the years 2000 to 2099. */
const [firstSerial, lastSerial] = [36_526, 73_050];
const epoch = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** A week as the file names it: its Monday as a serial number, or why it is none. */
export type WeekReading = number | "noYear" | undefined;

/**
 * The Monday of a booking's week: a date in it (2026-01-05, 5/1-2026, a serial number), or its number with a year
 * (202601, 2026-W01, "uge 1 2026", 1/2026). A week without its year is told apart: it is no date.
 */
export function bookingWeek(cell: Cell | undefined): WeekReading {
  if (typeof cell === "number") return ofNumber(cell);
  if (typeof cell !== "string") return undefined;
  const text = cell.trim().toLowerCase();
  if (/^\d+$/u.test(text)) return ofNumber(Number(text));
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[t ][\d:.]*z?)?$/u.exec(text);
  if (iso) return ofDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const danish = /^(\d{1,2})[-./] ?(\d{1,2})[-./ ] ?(\d{4})(?: [\d:.]*)?$/u.exec(text);
  if (danish) return ofDate(Number(danish[3]), Number(danish[2]), Number(danish[1]));
  const yearFirst = /^(\d{4})[\s\-/.]*(?:uge|week|u|w)?[\s\-/.]*(\d{1,2})$/u.exec(text);
  if (yearFirst) return ofWeek(Number(yearFirst[1]), Number(yearFirst[2]));
  const weekFirst = /^(?:uge|week|u|w)?[\s.]*(\d{1,2})[\s,\-/.]*(?:i )?(\d{4})$/u.exec(text);
  if (weekFirst) return ofWeek(Number(weekFirst[2]), Number(weekFirst[1]));
  return /^(?:uge|week|u|w)[\s.]*\d{1,4}$/u.test(text) ? "noYear" : undefined;
}

function ofNumber(value: number): WeekReading {
  const whole = Math.floor(value);
  if (whole >= firstSerial && whole <= lastSerial) return mondayOf(whole);
  if (whole !== value) return undefined;
  if (whole >= 200_001 && whole <= 209_953) return ofWeek(Math.floor(whole / 100), whole % 100);
  if (whole >= 20_000_101 && whole <= 20_991_231) {
    return ofDate(Math.floor(whole / 10_000), Math.floor(whole / 100) % 100, whole % 100);
  }
  return whole >= 1 && whole <= 2080 ? "noYear" : undefined;
}

function ofDate(year: number, month: number, day: number): WeekReading {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? mondayOf(serialOf(date)) : undefined;
}

/** Week 1 is that of 4 January. */
function ofWeek(year: number, week: number): WeekReading {
  const monday = mondayOf(dateSerial(year, 1, 4)) + 7 * (week - 1);
  return week >= 1 && year >= 2000 && year < 2100 && weekOf(monday).year === year ? monday : undefined;
}

const serialOf = (date: Date): number => (date.getTime() - epoch) / dayLength;
const dateSerial = (year: number, month: number, day: number): number =>
  serialOf(new Date(Date.UTC(year, month - 1, day)));

/** Serial 2 is Monday 1 January 1900 as all but Excel count it. */
const mondayOf = (serial: number): number => serial - ((serial + 5) % 7);

/** "2016-01-04" as a serial number. */
export function daySerial(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return dateSerial(year, month, date);
}

/** Year and number of the week that begins on this Monday; its Thursday says which year it is of. */
export function weekOf(monday: number): { readonly year: number; readonly week: number } {
  const year = new Date(epoch + (monday + 3) * dayLength).getUTCFullYear();
  return { year, week: 1 + Math.round((monday - mondayOf(dateSerial(year, 1, 4))) / 7) };
}
