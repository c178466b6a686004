import type { Place } from "../sheet/place";
import type { BlockPlan, Formula } from "./plan";
import { cell, formula, guarded, tulu } from "./formula";
import { copied, figure, headings, notes, rowOf, text, type PlanRow } from "./planCells";
import { planWords, type PlanLanguage } from "./words";

/** Columns of equal length, one row a goal. */
export interface GoalInputs {
  readonly language: PlanLanguage;
  readonly items?: Place;
  readonly start: Place;
  readonly status: Place;
  readonly goal: Place;
}

/** How far each goal has been reached, and what is left. */
export function goalPlan(inputs: GoalInputs): BlockPlan {
  const { goal } = planWords[inputs.language];
  return {
    kind: "block",
    title: goal.title,
    rows: [
      [text("title", goal.title)],
      [],
      headings(goal.item, goal.start, goal.status, goal.goal, goal.attainment, goal.left),
      ...Array.from({ length: inputs.start.rows }, (_, row) => goalRow(inputs, row)),
      ...notes(goal.notes),
    ],
  };
}

function goalRow(inputs: GoalInputs, row: number): PlanRow {
  const [start, status, goal] = [cell(`start${row}`), cell(`status${row}`), cell(`goal${row}`)];
  const whole = (work: Formula): Formula => guarded([start, status, goal], work);
  const given = (name: "start" | "status" | "goal") =>
    figure("number", copied(rowOf(inputs[name], row)), { name: `${name}${row}` });
  return [
    inputs.items ? { role: "label", formula: copied(rowOf(inputs.items, row)) } : { role: "label", value: row + 1 },
    given("start"),
    given("status"),
    given("goal"),
    figure("share", whole(tulu("MAALOPFYLDELSE", start, status, goal)), { role: "result" }),
    figure("number", whole(formula`IF((${status}-${goal})*(${start}-${goal})>0,ABS(${status}-${goal}),0)`)),
  ];
}
