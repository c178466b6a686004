import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { referenceCases } from "./agrees";
import { refusedCases, uncoveredCases, uncoveredFields, uncoveredTopics } from "./uncovered";

const topics = readdirSync(join(__dirname, "../../../seeds/reference"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""));

/** Every test of this folder but this one and the harness's own, by the topics it reads. */
const testsByTopic = new Map<string, string>();
for (const name of readdirSync(__dirname)) {
  if (!name.endsWith(".test.ts") || name === "covered.test.ts" || name === "agrees.test.ts") continue;
  const source = readFileSync(join(__dirname, name), "utf8");
  for (const [, topic = ""] of source.matchAll(/referenceCases<[^(]*>\("(\w+)"\)/g)) {
    testsByTopic.set(topic, (testsByTopic.get(topic) ?? "") + source);
  }
}

test.each(topics)("%s is tested, or listed with the reason", (topic) => {
  expect([topic, testsByTopic.has(topic)]).toEqual([topic, !(topic in uncoveredTopics)]);
});

/** Whether the tests name the field, whole or as a quoted beginning and a `${beginning}_end`. */
const isNamed = (source: string, field: string): boolean =>
  source.includes(`"${field}"`) ||
  [...source.matchAll(/`\$\{\w+\}(_\w+)`/g)].some(
    ([, end = ""]) => field.endsWith(end) && source.includes(`"${field.slice(0, -end.length)}"`),
  );

test.each([...testsByTopic.keys()])("every field of %s is tested, or listed with the reason", (topic) => {
  const source = testsByTopic.get(topic) ?? "";
  const fields = new Set(referenceCases(topic).flatMap(({ expect }) => Object.keys(expect)));
  fields.delete("error");
  const left = [...fields].filter((field) => !isNamed(source, field));
  expect(left.sort()).toEqual(Object.keys(uncoveredFields[topic] ?? {}).sort());
});

test("what is listed as uncovered is there", () => {
  expect(Object.keys(uncoveredTopics).filter((topic) => !topics.includes(topic))).toEqual([]);
  expect(Object.keys(uncoveredFields).filter((topic) => !topics.includes(topic))).toEqual([]);
  const ids = topics.flatMap((topic) => referenceCases(topic).map(({ id }) => id));
  const listed = [...Object.keys(uncoveredCases), ...Object.keys(refusedCases)];
  expect(listed.filter((id) => !ids.includes(id))).toEqual([]);
});
