import { InfoLabel } from "@fluentui/react-components";
import type { Texts } from "../language/texts.da";

/** A field's label with its help behind a button, in the form that Field takes. */
export const infoLabel = (name: string, help: string, texts: Texts) => ({
  children: (_: unknown, props: object) => (
    <InfoLabel {...props} info={help} infoButton={{ "aria-label": texts.form.about }}>
      {name}
    </InfoLabel>
  ),
});
