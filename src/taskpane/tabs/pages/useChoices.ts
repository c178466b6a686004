import { useState } from "react";
import { usualChoices, type Choices } from "../../../pages/choices";
import { useRemembered } from "../../remembered";

/** What is remembered from page to page, whatever the table. */
const form = "pages";

export interface PageChoices {
  readonly choices: Choices;
  readonly change: (part: Partial<Choices>) => void;
}

/** The choices of the table that is marked; own municipality and the limit go with the user to the next one. */
export function useChoices(
  key: string,
  names: readonly string[],
): PageChoices & {
  readonly adopt: (key: string, choices: Choices) => void;
} {
  const [remembered, remember] = useRemembered();
  const [made, setMade] = useState<Readonly<Record<string, Partial<Choices>>>>({});
  const kept = remembered.choices[form] ?? {};
  const { own, limit } = kept;
  const choices: Choices = {
    ...usualChoices,
    ...(typeof own === "string" && names.includes(own) ? { own } : {}),
    ...(typeof limit === "number" ? { limit } : {}),
    ...made[key],
  };
  return {
    choices,
    change: (part) => {
      setMade((before) => ({ ...before, [key]: { ...before[key], ...part } }));
      const lasting = {
        ...(part.own === undefined || part.own === "" ? {} : { own: part.own }),
        ...(part.limit === undefined ? {} : { limit: part.limit }),
      };
      if (Object.keys(lasting).length > 0)
        remember({ choices: { ...remembered.choices, [form]: { ...kept, ...lasting } } });
    },
    adopt: (other, whole) => setMade((before) => ({ ...before, [other]: whole })),
  };
}
