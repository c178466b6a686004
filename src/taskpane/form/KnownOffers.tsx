import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../language/tongue";
import type { KnownOffer } from "./useKnown";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginBlockStart: tokens.spacingVerticalXS,
  },
  offer: {
    justifyContent: "start",
    textAlign: "start",
    minWidth: "0",
    maxWidth: "100%",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
});

interface KnownOffersProps {
  /** Of the field. */
  readonly name: string;
  readonly offers: readonly KnownOffer[];
}

/** Figures that are known already, under the field that may want one of them. */
export function KnownOffers({ name, offers }: KnownOffersProps) {
  const styles = useStyles();
  const { form } = useTexts();
  if (offers.length === 0) return null;
  return (
    <div className={styles.list}>
      {offers.map(({ text, take }) => (
        <Button key={text} className={styles.offer} size="small" aria-label={form.useKnown(text, name)} onClick={take}>
          {text}
        </Button>
      ))}
    </div>
  );
}
