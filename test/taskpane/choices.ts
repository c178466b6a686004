import { danish } from "../../src/taskpane/language/texts.da";
import { allOf, change, click, type, until } from "./pane";

/* The ways that lead from a list to a form. */

/** The choice that bears a function's name; in Beregn it stands small beside the title. */
export const choiceOf = (name: string): RegExp =>
  new RegExp(`(?<![A-ZÆØÅ.])${name}(?=$|[^A-ZÆØÅ.]|[A-ZÆØÅ][^A-ZÆØÅ.])`);

export const openFunction = (name: string): Promise<void> => click("button", choiceOf(name));

/** Searches for a function in Beregn and opens its form. */
export async function searchFunction(name: string): Promise<void> {
  await type("textbox", danish.start.search, name);
  await openFunction(name);
}

/** Opens a guided calculation, which may stand both among the proposals and among all of them. */
export async function openBlock(title: string): Promise<void> {
  const whole = new RegExp(`^${title}(?=$|[^a-zæøå])`);
  const first = await until(() => allOf("button", whole)[0], title);
  await change(() => first.click());
}
