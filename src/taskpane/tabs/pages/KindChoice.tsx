import { Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Weighed } from "../../../pages/catalogue";
import type { TemplateId } from "../../../pages/page";
import { useOwn } from "../../language/tongue";
import type { PagesWords } from "./pagesWords";

const useStyles = makeStyles({
  kinds: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(132px, 1fr))" },
  because: { color: tokens.colorNeutralForeground2 },
});

interface KindChoiceProps {
  readonly kinds: readonly Weighed[];
  readonly chosen: TemplateId;
  readonly onKind: (id: TemplateId) => void;
  readonly words: PagesWords;
}

/** The kinds of page, the proposed one first with its reason; one that does not suit says why not. */
export function KindChoice({ kinds, chosen, onKind, words }: KindChoiceProps) {
  const styles = useStyles();
  const own = useOwn();
  const at = kinds.findIndex(({ template }) => template.id === chosen);
  const because = kinds[at] ? own(kinds[at].because) : "";
  return (
    <Field label={words.kind}>
      <RadioGroup
        className={styles.kinds}
        value={chosen}
        onChange={(_, { value }) => {
          const kind = kinds.find(({ template }) => template.id === value);
          if (kind) onKind(kind.template.id);
        }}
      >
        {kinds.map(({ template, weight, because: reason }) => (
          <Radio
            key={template.id}
            value={template.id}
            label={own(template.name)}
            disabled={weight === undefined}
            title={weight === undefined ? own(reason) : own(template.when)}
          />
        ))}
      </RadioGroup>
      <Caption1 className={styles.because}>{at === 0 ? words.proposed(because) : because}</Caption1>
    </Field>
  );
}
