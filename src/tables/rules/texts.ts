import { fields, propose, type Rule } from "./rule";

/** Figures that are written as texts must be made figures before anything is reckoned of them. */
export const writtenNumbers: Rule = ({ marked, length, sources }) => {
  const written = marked.filter(
    ({ odd }) => Object.values(odd).filter((one) => one === "text number").length * 2 > length,
  );
  return written.length > 0 && written.length === marked.length
    ? [propose("TALFRATEKST", fields(["tekst"], sources(...written.slice(0, 1))))]
    : undefined;
};
