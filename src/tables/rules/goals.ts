import { goalWords } from "../vocabulary/roleWords";
import { headingOf } from "../tableView";
import { wordPattern } from "../words";
import { fields, propose, type Rule } from "./rule";

const patterns = [goalWords.start, goalWords.status, goalWords.goal].map((words) => wordPattern(words, "start"));

/** Baseline, status and target beside each other. */
export const goals: Rule = ({ reading, sources }) => {
  if (reading.orientation !== "down") return undefined;
  const taken = new Set<string>();
  const found = patterns.map((pattern) => {
    const column = reading.columns.find(
      (one) =>
        !taken.has(one.at) &&
        pattern.test(headingOf(one)) &&
        ["unknown", "count", "share", "rate", "amount"].includes(one.role),
    );
    if (column) taken.add(column.at);
    return column;
  });
  const [start, status, goal] = found;
  if (!start || !status || !goal) return undefined;
  const cells = sources(start, status, goal);
  return [
    propose("goal", fields(["start", "status", "goal"], cells)),
    propose("MAALOPFYLDELSE", fields(["udgangspunkt", "status", "mål"], cells)),
  ];
};
