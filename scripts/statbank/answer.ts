import { readFileSync } from "node:fs";
import { join } from "node:path";

/** An answer as Danmarks Statistik gives it. */
export interface StatbankAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

interface Seed {
  readonly periods: readonly string[];
  readonly ages: { readonly from: number; readonly to: number };
  readonly areas: Readonly<Record<string, { readonly name: string; readonly counts: readonly (readonly number[])[] }>>;
}

const seed = JSON.parse(readFileSync(join(__dirname, "../../seeds/befolkning/befolkning.json"), "utf8")) as Seed;

/** By region, the last numbers of its municipalities: 084 up to 270 and 400–411 but for those of 085 between. */
const regions: Readonly<Record<string, { readonly name: string; readonly has: (code: number) => boolean }>> = {
  "084": { name: "Region Hovedstaden", has: (n) => [400, 411, 260, 270].includes(n) || (n < 253 && n > 0) },
  "085": { name: "Region Sjælland", has: (n) => n > 250 && n < 400 && ![260, 270].includes(n) },
  "083": { name: "Region Syddanmark", has: (n) => (n >= 410 && n <= 607 && n !== 411) || [621, 630].includes(n) },
  "082": { name: "Region Midtjylland", has: (n) => n === 615 || (n >= 657 && n <= 791 && ![773, 787].includes(n)) },
  "081": { name: "Region Nordjylland", has: (n) => [773, 787].includes(n) || n >= 810 },
};

const mostCells = 1_000_000;
const csv = "text/csv; charset=utf-8";
const json = "application/json; charset=utf-8";

/** The periods that each table has here: of the months from October 2021 on there are no counts in the seed. */
const periodsOf: Readonly<Record<string, readonly string[]>> = { FOLK1A: seed.periods, FOLK1AM: [] };

/**
 * Answers a GET of …/data/FOLK1A/CSV or …/data/FOLK1AM/CSV as Danmarks Statistik does, from the counts in
 * seeds/befolkning: with the mark of Unicode and CRLF, codes or texts in Danish or English, its limit and its errors. It
 * has 1 January 2014–2020 and ages 15–66; of other ages it has a line without a figure, and other periods it does not
 * know, as the real one those that are not out: every month of FOLK1AM among them.
 */
export function statbankAnswer(address: string): StatbankAnswer {
  const url = new URL(address, "http://localhost");
  const [, table = "", format = ""] = /\/data\/([^/]+)\/([^/?]+)/u.exec(url.pathname) ?? [];
  const periods = periodsOf[table.toUpperCase()];
  if (!periods) return refused(404, "REQUEST-NOTFOUND", `Tabellen ${table} findes ikke`);
  if (format.toUpperCase() !== "CSV") return refused(400, "REQUEST-MISSING", "Format ikke angivet, eller ikke gyldigt");
  const given = new Map([...url.searchParams].map(([name, value]) => [name.toUpperCase(), value]));
  const english = given.get("LANG") === "en";
  const asCodes = given.get("VALUEPRESENTATION")?.toLowerCase() === "code";
  const separator = given.get("DELIMITER")?.toLowerCase() === "tab" ? "\t" : ";";
  try {
    const areas = chosen(given.get("OMRÅDE"), ["000"], Object.keys({ ...seed.areas, ...regions }), "OMRÅDE");
    const ages = given.has("ALDER") ? chosen(given.get("ALDER"), [], everyAge, "ALDER") : undefined;
    const times = timesIn(given.get("TID"), periods);
    const columns = 3 + (ages ? 1 : 0) - (given.has("OMRÅDE") ? 0 : 1);
    const cells = areas.length * (ages?.length ?? 1) * Math.max(times.length, askedFor(given.get("TID"))) * columns;
    if (cells > mostCells) {
      const asked = cells.toLocaleString("da-DK");
      return refused(
        400,
        "REQUEST-LIMIT",
        `Forespørgslen på op mod ${asked} celler er over begrænsningen på 1.000.000 celler for denne filtype. Anvend BULK`,
      );
    }
    const head = [...(given.has("OMRÅDE") ? ["OMRÅDE"] : []), ...(ages ? ["ALDER"] : []), "TID", "INDHOLD"];
    const lines = areas.flatMap((area) =>
      (ages ?? [undefined]).flatMap((age) =>
        times.map((time) =>
          [
            ...(given.has("OMRÅDE") ? [asCodes ? area : nameOf(area)] : []),
            ...(age === undefined ? [] : [asCodes ? age : english ? `${age} years` : `${age} år`]),
            english && !asCodes ? time.replace("K", "Q") : time,
            countOf(area, age, time) ?? "..",
          ].join(separator),
        ),
      ),
    );
    return { status: 200, type: csv, body: `\ufeff${[head.join(separator), ...lines].join("\r\n")}\r\n` };
  } catch (reason) {
    if (reason instanceof UnknownValue) return refused(400, "EXTRACT-NOTFOUND", reason.message);
    throw reason;
  }
}

class UnknownValue extends Error {}

const refused = (status: number, errorTypeCode: string, message: string): StatbankAnswer => ({
  status,
  type: json,
  body: JSON.stringify({ errorTypeCode, message }),
});

const everyAge = Array.from({ length: 126 }, (_, age) => String(age));

function chosen(
  given: string | undefined,
  standard: readonly string[],
  known: readonly string[],
  variable: string,
): readonly string[] {
  if (given === undefined) return standard;
  if (given === "*") return known;
  return given.split(",").map((value) => {
    if (!known.includes(value)) throw new UnknownValue(`Kan ikke finde værdien: ${value} (${variable})`);
    return value;
  });
}

/** Quarters or months by code, "*", ">=2017K1<=2018K4", or the latest. */
function timesIn(given: string | undefined, periods: readonly string[]): readonly string[] {
  if (given === undefined) return periods.slice(-1);
  const [, from, until] = /^>=(\d{4}[KM]\d+)<=(\d{4}[KM]\d+)$/iu.exec(given) ?? [];
  if (from !== undefined && until !== undefined) {
    const own = periods.filter((period) => period >= from.toUpperCase() && period <= until.toUpperCase());
    if (own.length === 0) throw new UnknownValue(`Kan ikke finde værdien: ${given} (Tid)`);
    return own;
  }
  return chosen(given.toUpperCase(), [], periods, "Tid");
}

/** The quarters between two, for the limit: of those there are no counts of here the real one has a line too. */
function askedFor(given = ""): number {
  const [, year = "0", quarter = "0", lastYear = "0", lastQuarter = "0"] =
    /^>=(\d{4})K(\d)<=(\d{4})K(\d)$/iu.exec(given) ?? [];
  return (Number(lastYear) - Number(year)) * 4 + Number(lastQuarter) - Number(quarter) + 1;
}

const nameOf = (area: string): string => seed.areas[area]?.name ?? regions[area]?.name ?? area;

function countOf(area: string, age: string | undefined, time: string): number | undefined {
  const region = regions[area];
  if (region) {
    const parts = Object.keys(seed.areas).filter((code) => code !== "000" && region.has(Number(code)));
    return parts.reduce<number | undefined>((sum, code) => {
      const count = countOf(code, age, time);
      return sum === undefined || count === undefined ? undefined : sum + count;
    }, 0);
  }
  const counts = seed.areas[area]?.counts[seed.periods.indexOf(time)];
  // All ages together is more than those in the seed.
  return age === undefined ? undefined : counts?.[Number(age) - seed.ages.from];
}
