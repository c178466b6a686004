/** Excel's own function names: [English, Danish, what it gives, its parameters as Danish Excel shows them]. */
export interface BuiltInFunction {
  readonly english: string;
  readonly danish: string;
  readonly gives: string;
  readonly parameters: readonly string[];
}

const builtIn = (english: string, danish: string, gives: string, ...parameters: string[]): BuiltInFunction => ({
  english,
  danish,
  gives,
  parameters,
});

/** The ones a budget workbook uses. A name not listed here is typed and shown in English. */
export const builtInFunctions: readonly BuiltInFunction[] = [
  builtIn("SUM", "SUM", "Lægger tal sammen", "tal1", "[tal2]"),
  builtIn("AVERAGE", "MIDDEL", "Gennemsnittet af tal", "tal1", "[tal2]"),
  builtIn("MEDIAN", "MEDIAN", "Det midterste tal", "tal1", "[tal2]"),
  builtIn("MIN", "MIN", "Det mindste tal", "tal1", "[tal2]"),
  builtIn("MAX", "MAKS", "Det største tal", "tal1", "[tal2]"),
  builtIn("COUNT", "TÆL", "Antal celler med tal", "værdi1", "[værdi2]"),
  builtIn("COUNTA", "TÆLV", "Antal celler, der ikke er tomme", "værdi1", "[værdi2]"),
  builtIn("COUNTBLANK", "ANTAL.BLANKE", "Antal tomme celler", "område"),
  builtIn("COUNTIF", "TÆL.HVIS", "Antal celler, der opfylder et kriterium", "område", "kriterium"),
  builtIn("SUMIF", "SUM.HVIS", "Summen af de celler, der opfylder et kriterium", "område", "kriterium", "[sumområde]"),
  builtIn("SUMPRODUCT", "SUMPRODUKT", "Summen af produkter", "matrix1", "[matrix2]"),
  builtIn(
    "IF",
    "HVIS",
    "Det ene eller det andet efter en betingelse",
    "betingelse",
    "værdi_hvis_sand",
    "[værdi_hvis_falsk]",
  ),
  builtIn("IFERROR", "HVIS.FEJL", "En værdi, eller noget andet, hvis den er en fejl", "værdi", "værdi_hvis_fejl"),
  builtIn("IFNA", "HVISIT", "En værdi, eller noget andet, hvis den er #I/T", "værdi", "værdi_hvis_it"),
  builtIn("AND", "OG", "SAND, hvis alle betingelser er opfyldt", "logisk1", "[logisk2]"),
  builtIn("OR", "ELLER", "SAND, hvis mindst én betingelse er opfyldt", "logisk1", "[logisk2]"),
  builtIn("NOT", "IKKE", "Det modsatte af en betingelse", "logisk"),
  builtIn("ROUND", "AFRUND", "Afrunder til et antal decimaler", "tal", "antal_cifre"),
  builtIn("ROUNDUP", "RUND.OP", "Runder op", "tal", "antal_cifre"),
  builtIn("ROUNDDOWN", "RUND.NED", "Runder ned", "tal", "antal_cifre"),
  builtIn("INT", "HELTAL", "Runder ned til et helt tal", "tal"),
  builtIn("MOD", "REST", "Resten ved division", "tal", "divisor"),
  builtIn("ABS", "ABS", "Tallets størrelse uden fortegn", "tal"),
  builtIn("SQRT", "KVROD", "Kvadratroden", "tal"),
  builtIn("POWER", "POTENS", "Et tal opløftet til en potens", "tal", "potens"),
  builtIn("STDEV.S", "STDAFV.S", "Standardafvigelsen i en stikprøve", "tal1", "[tal2]"),
  builtIn("SMALL", "MINDSTE", "Det k'te mindste tal", "matrix", "k"),
  builtIn("LARGE", "STØRSTE", "Det k'te største tal", "matrix", "k"),
  builtIn("INDEX", "INDEKS", "En celle i et område", "matrix", "række", "[kolonne]"),
  builtIn(
    "MATCH",
    "SAMMENLIGN",
    "En værdis plads i et område",
    "opslagsværdi",
    "opslagsmatrix",
    "[sammenligningstype]",
  ),
  builtIn("VLOOKUP", "LOPSLAG", "Slår op i første kolonne", "opslagsværdi", "tabelmatrix", "kolonne", "[lig_med]"),
  builtIn("XLOOKUP", "XOPSLAG", "Slår en værdi op", "opslagsværdi", "opslagsmatrix", "returmatrix"),
  builtIn("ROW", "RÆKKE", "Rækkens nummer", "[reference]"),
  builtIn("COLUMN", "KOLONNE", "Kolonnens nummer", "[reference]"),
  builtIn("TRANSPOSE", "TRANSPONER", "Bytter om på rækker og kolonner", "matrix"),
  builtIn("ISBLANK", "ER.TOM", "SAND, hvis cellen er tom", "værdi"),
  builtIn("ISERROR", "ER.FEJL", "SAND, hvis værdien er en fejl", "værdi"),
  builtIn("ISNUMBER", "ER.TAL", "SAND, hvis værdien er et tal", "værdi"),
  builtIn("LEN", "LÆNGDE", "Antal tegn i en tekst", "tekst"),
  builtIn("LEFT", "VENSTRE", "De første tegn i en tekst", "tekst", "[antal_tegn]"),
  builtIn("RIGHT", "HØJRE", "De sidste tegn i en tekst", "tekst", "[antal_tegn]"),
  builtIn("MID", "MIDT", "Tegn inde i en tekst", "tekst", "start", "antal_tegn"),
  builtIn("TEXT", "TEKST", "Et tal som tekst i et format", "værdi", "format"),
  builtIn("DATE", "DATO", "En dato", "år", "måned", "dag"),
  builtIn("YEAR", "ÅR", "Årstallet i en dato", "dato"),
  builtIn("MONTH", "MÅNED", "Måneden i en dato", "dato"),
  builtIn("DAY", "DAG", "Dagen i en dato", "dato"),
  builtIn("TODAY", "IDAG", "Dagens dato"),
];

const danishByEnglish = new Map(builtInFunctions.map(({ english, danish }) => [english, danish]));
const englishByDanish = new Map(builtInFunctions.map(({ english, danish }) => [danish, english]));

/** "IF" → "HVIS"; a name without a Danish form is given back. */
export const danishFunctionName = (name: string): string => danishByEnglish.get(name.toUpperCase()) ?? name;

/** "hvis" → "IF"; a name that is not Danish is given back in capitals. */
export const englishFunctionName = (name: string): string =>
  englishByDanish.get(name.toUpperCase()) ?? name.toUpperCase();
