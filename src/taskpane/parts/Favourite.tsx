import { Button, Tooltip } from "@fluentui/react-components";
import { StarFilled, StarRegular } from "@fluentui/react-icons/svg/star";
import { useTexts } from "../language/tongue";
import { useRemembered } from "../remembered";

/** The star of a function or a block. */
export function Favourite({ id, name }: { readonly id: string; readonly name: string }) {
  const { help } = useTexts();
  const [{ favourites }, change] = useRemembered();
  const favoured = favourites.includes(id);
  return (
    <Tooltip content={favoured ? help.unfavour(name) : help.favour(name)} relationship="label">
      <Button
        appearance="subtle"
        icon={favoured ? <StarFilled /> : <StarRegular />}
        aria-pressed={favoured}
        onClick={() =>
          change({ favourites: favoured ? favourites.filter((other) => other !== id) : [id, ...favourites] })
        }
      />
    </Tooltip>
  );
}
