import { danishFunctionName } from "../../src/formulas/builtInNames";

/** What Danish Excel says of one of its own functions while it is typed. */
export interface BuiltInFunction {
  readonly danish: string;
  readonly gives: string;
  readonly parameters: readonly string[];
}

const builtIn = (english: string, gives: string, ...parameters: string[]): BuiltInFunction => ({
  danish: danishFunctionName(english),
  gives,
  parameters,
});

/** The ones a budget workbook uses. */
export const builtInFunctions: readonly BuiltInFunction[] = [
  builtIn("SUM", "Lægger tal sammen", "tal1", "[tal2]"),
  builtIn("AVERAGE", "Gennemsnittet af tal", "tal1", "[tal2]"),
  builtIn("MEDIAN", "Det midterste tal", "tal1", "[tal2]"),
  builtIn("MIN", "Det mindste tal", "tal1", "[tal2]"),
  builtIn("MAX", "Det største tal", "tal1", "[tal2]"),
  builtIn("COUNT", "Antal celler med tal", "værdi1", "[værdi2]"),
  builtIn("COUNTA", "Antal celler, der ikke er tomme", "værdi1", "[værdi2]"),
  builtIn("COUNTBLANK", "Antal tomme celler", "område"),
  builtIn("COUNTIF", "Antal celler, der opfylder et kriterium", "område", "kriterium"),
  builtIn("SUMIF", "Summen af de celler, der opfylder et kriterium", "område", "kriterium", "[sumområde]"),
  builtIn("SUMPRODUCT", "Summen af produkter", "matrix1", "[matrix2]"),
  builtIn("IF", "Det ene eller det andet efter en betingelse", "betingelse", "værdi_hvis_sand", "[værdi_hvis_falsk]"),
  builtIn("IFERROR", "En værdi, eller noget andet, hvis den er en fejl", "værdi", "værdi_hvis_fejl"),
  builtIn("IFNA", "En værdi, eller noget andet, hvis den er #I/T", "værdi", "værdi_hvis_it"),
  builtIn("AND", "SAND, hvis alle betingelser er opfyldt", "logisk1", "[logisk2]"),
  builtIn("OR", "SAND, hvis mindst én betingelse er opfyldt", "logisk1", "[logisk2]"),
  builtIn("NOT", "Det modsatte af en betingelse", "logisk"),
  builtIn("ROUND", "Afrunder til et antal decimaler", "tal", "antal_cifre"),
  builtIn("ROUNDUP", "Runder op", "tal", "antal_cifre"),
  builtIn("ROUNDDOWN", "Runder ned", "tal", "antal_cifre"),
  builtIn("INT", "Runder ned til et helt tal", "tal"),
  builtIn("MOD", "Resten ved division", "tal", "divisor"),
  builtIn("ABS", "Tallets størrelse uden fortegn", "tal"),
  builtIn("SQRT", "Kvadratroden", "tal"),
  builtIn("POWER", "Et tal opløftet til en potens", "tal", "potens"),
  builtIn("STDEV.S", "Standardafvigelsen i en stikprøve", "tal1", "[tal2]"),
  builtIn("SMALL", "Det k'te mindste tal", "matrix", "k"),
  builtIn("LARGE", "Det k'te største tal", "matrix", "k"),
  builtIn("INDEX", "En celle i et område", "matrix", "række", "[kolonne]"),
  builtIn("MATCH", "En værdis plads i et område", "opslagsværdi", "opslagsmatrix", "[sammenligningstype]"),
  builtIn("VLOOKUP", "Slår op i første kolonne", "opslagsværdi", "tabelmatrix", "kolonne", "[lig_med]"),
  builtIn("XLOOKUP", "Slår en værdi op", "opslagsværdi", "opslagsmatrix", "returmatrix"),
  builtIn("ROW", "Rækkens nummer", "[reference]"),
  builtIn("COLUMN", "Kolonnens nummer", "[reference]"),
  builtIn("TRANSPOSE", "Bytter om på rækker og kolonner", "matrix"),
  builtIn("ISBLANK", "SAND, hvis cellen er tom", "værdi"),
  builtIn("ISERROR", "SAND, hvis værdien er en fejl", "værdi"),
  builtIn("ISNUMBER", "SAND, hvis værdien er et tal", "værdi"),
  builtIn("LEN", "Antal tegn i en tekst", "tekst"),
  builtIn("LEFT", "De første tegn i en tekst", "tekst", "[antal_tegn]"),
  builtIn("RIGHT", "De sidste tegn i en tekst", "tekst", "[antal_tegn]"),
  builtIn("MID", "Tegn inde i en tekst", "tekst", "start", "antal_tegn"),
  builtIn("TEXT", "Et tal som tekst i et format", "værdi", "format"),
  builtIn("DATE", "En dato", "år", "måned", "dag"),
  builtIn("YEAR", "Årstallet i en dato", "dato"),
  builtIn("MONTH", "Måneden i en dato", "dato"),
  builtIn("DAY", "Dagen i en dato", "dato"),
  builtIn("TODAY", "Dagens dato"),
];
