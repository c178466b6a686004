import { helpText } from "../../src/functions/helpText";
import { isOptional, type Card, type Parameter } from "../../src/functions/card";
import { families } from "../../src/functions/families";
import { signature } from "../../src/functions/call/notation";
import { defaultText } from "./defaultText";
import { exampleTables } from "./exampleTables";
import { plainText } from "./plainText";
import { table } from "./table";

const kinds: Record<Parameter["kind"], string> = { number: "tal", list: "række", table: "tabel", choice: "valg" };

const preface = `# Funktionerne i TULU

<!-- Skrevet af scripts/generate.ts ud fra funktionernes kort. Ret kortene, ikke denne fil. -->

Formlerne står, som de skrives i et dansk Excel: \`;\` mellem argumenterne og komma i decimaltal. Argumenter i \`[ ]\` kan
udelades. Et **tal** er en celle eller et område, som regnes ud celle for celle. En **række** er et område, der læses
som en liste. En **tabel** er en blok af celler. Et **valg** er én værdi.

En tom celle er ikke 0: den giver \`#I/T\`. I Excel til Windows kan en tom celle dog nå funktionen som 0; derfor skriver
ruden formler, der selv passer på tomme celler.

Nogle funktioner har en form som Excels egen formel, til en læser uden TULU: _Før du deler_ i ruden skriver den. Den afviser
mindre; hvad der går tabt ud over det, der altid gør (en tom celle regnes som 0, og intet tal er uden for det mulige), står ved
formen.

Eksempler, der nævner et sted, bruger kildedokumenternes tal (se [seeds](../seeds/README.md)); de øvrige er eksempeltal.
`;

/** docs/funktioner.md: the Danish handbook of the whole catalogue. */
export function handbook(catalogue: readonly Card[]): string {
  const chapters = families
    .map((family) => ({ family, cards: catalogue.filter((card) => card.family === family.id) }))
    .filter(({ cards }) => cards.length > 0);
  const contents = chapters.map(({ family, cards }) => {
    const links = cards.map(({ name }) => `[${name}](#${anchor(name)})`).join(" · ");
    return `- [${family.heading.da}](#${anchor(family.heading.da)}): ${links}`;
  });
  const texts = chapters.map(({ family, cards }) =>
    [`## ${family.heading.da}`, family.introduction.da, ...cards.map(section)].join("\n\n"),
  );
  return `${[preface.trim(), contents.join("\n"), ...texts].join("\n\n")}\n`;
}

/** A heading's address on the usual Markdown pages: small letters, no full stops, hyphens for blanks. */
const anchor = (heading: string): string => heading.toLowerCase().replaceAll(".", "").replaceAll(" ", "-");

function section(card: Card): string {
  return [
    `### ${card.name}`,
    card.summary.da,
    `\`\`\`\n${signature(card, "da")}\n\`\`\``,
    `**Formel:** ${card.formula.da}`,
    table(
      ["argument", "", "forklaring"],
      card.parameters.map((parameter) => [parameter.name, kindText(parameter), helpText(parameter, "da")]),
    ),
    `**Giver:** ${resultText(card)}`,
    ...exampleTables(card),
    ...(card.notes ? [card.notes.map((note) => `- ${note.da}`).join("\n")] : []),
    ...plainText(card),
    `**Kilde:** ${card.sources.join("; ")}`,
  ].join("\n\n");
}

function kindText(parameter: Parameter): string {
  if (!isOptional(parameter)) return kinds[parameter.kind];
  const standard = defaultText(parameter);
  return `${kinds[parameter.kind]}, ${standard === undefined ? "kan udelades" : `standard ${standard}`}`;
}

function resultText({ result }: Card): string {
  const columns = result.columns.map(({ heading, needs }) => (needs ? `${heading} (når ${needs} er givet)` : heading));
  const shapes = {
    figure: "ét tal for hver celle: ",
    line: "én linje med ",
    like: "et område som det første argument: ",
    lines: "én linje for hver celle i det første argument, med ",
    table: "en tabel: ",
  };
  return shapes[result.shape] + columns.join(", ");
}
