import { Button, Caption1, Checkbox, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { placeAddress } from "../../../../sheet/place";
import { useOwn, useTexts } from "../../../language/tongue";
import { useWorkbook } from "../../../port";
import { ChangedFigures } from "./ChangedFigures";
import type { Update } from "./useUpdates";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  inset: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface BlockUpdateProps {
  readonly update: Update;
  readonly title: string;
  readonly chosen: boolean;
  readonly overEdited: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onOverEdited: (over: boolean) => void;
  readonly onForget: () => void;
}

/** One block: what would change in it, what stands in the way, and whether it is to be written. */
export function BlockUpdate(props: BlockUpdateProps) {
  const { update, title, chosen, overEdited } = props;
  const { recipe, made, changes } = update;
  const styles = useStyles();
  const texts = useTexts();
  const own = useOwn();
  const workbook = useWorkbook();
  const place = placeAddress(recipe.place);
  const problem = made?.answer && "problem" in made.answer ? made.answer.problem : undefined;
  const fieldName = (key: string): string => {
    const field = made?.block.fields[key];
    return field ? own(field.name) : key;
  };
  const addresses = (cells: readonly { readonly address: string }[]): string =>
    cells.map(({ address }) => address).join(", ");
  return (
    <div className={styles.box}>
      <Checkbox
        label={
          <>
            <span className={styles.strong}>{title}</span>
            <Caption1 block>{place}</Caption1>
          </>
        }
        checked={chosen}
        disabled={!changes || problem !== undefined}
        onChange={(_, { checked }) => props.onChoose(checked === true)}
      />
      {!made && <Caption1>{texts.update.gone(title, place)}</Caption1>}
      {problem !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      {made && (
        <div className={styles.inset}>
          {made.lost.length > 0 && <Caption1>{texts.update.lost(made.lost.map(fieldName).join(", "))}</Caption1>}
          {made.typedOver.length > 0 && <Caption1>{texts.update.typedOver(addresses(made.typedOver))}</Caption1>}
          {changes && <ChangedFigures changes={changes} />}
          {made.edited.length > 0 && (
            <Checkbox
              label={texts.update.edited(addresses(made.edited))}
              checked={overEdited}
              onChange={(_, { checked }) => props.onOverEdited(checked === true)}
            />
          )}
        </div>
      )}
      <div className={styles.actions}>
        <Button size="small" appearance="subtle" onClick={() => void workbook.show(recipe.place)}>
          {texts.show}
        </Button>
        <Button size="small" appearance="subtle" aria-label={texts.update.forgetName(title)} onClick={props.onForget}>
          {texts.update.forget}
        </Button>
      </div>
    </div>
  );
}
