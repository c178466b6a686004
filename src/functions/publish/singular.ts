/** Plurals that municipalities count in, by their ending: "fuldtidspersoner" ends as "personer" does. The first that fits. */
const endings: Readonly<Record<string, string>> = {
  personer: "person",
  borgere: "borger",
  modtagere: "modtager",
  brugere: "bruger",
  bruger: "bruger",
  ledige: "ledig",
  unge: "ung",
  elever: "elev",
  sager: "sag",
  uger: "uge",
  måneder: "måned",
  dage: "dag",
  timer: "time",
  kommuner: "kommune",
  pladser: "plads",
  kroner: "krone",
};

/** The singular of the words that a text begins with: "ledige unge uden job" → "ledig ung uden job". Others stay. */
export function singularOf(words: string): string {
  const all = words.split(" ");
  const known = all.map(wordSingular);
  const firstOther = known.indexOf(undefined);
  return all.map((word, place) => (firstOther !== -1 && place > firstOther ? word : (known[place] ?? word))).join(" ");
}

function wordSingular(word: string): string | undefined {
  const ending = Object.keys(endings).find((plural) => word.endsWith(plural));
  return ending === undefined ? undefined : word.slice(0, -ending.length) + (endings[ending] ?? "");
}
