import { MenuItemRadio } from "@fluentui/react-components";
import { PartMenu } from "../../parts/PartMenu";

interface OneOfProps<T extends string> {
  readonly text: string;
  readonly chosen: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly onChoose: (value: T) => Promise<void>;
}

/** A part of a sentence that is one of several things. */
export function OneOf<T extends string>({ text, chosen, options, onChoose }: OneOfProps<T>) {
  return (
    <PartMenu
      text={text}
      checkedValues={{ one: [chosen] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const value = options.find((one) => one.value === checkedItems[0])?.value;
        if (value !== undefined && value !== chosen) void onChoose(value);
      }}
    >
      {options.map((one) => (
        <MenuItemRadio key={one.value} name="one" value={one.value}>
          {one.text}
        </MenuItemRadio>
      ))}
    </PartMenu>
  );
}
