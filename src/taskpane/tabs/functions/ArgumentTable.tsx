import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { isOptional, type Card, type Parameter } from "../../../functions/card";
import { helpText } from "../../../functions/helpText";
import { domains, type Domain } from "../../../functions/domain";
import { figureText, type Culture } from "../../language/numbers";
import type { Texts } from "../../language/texts.da";
import { useTexts, useTongue } from "../../language/tongue";

const useStyles = makeStyles({
  list: { margin: "0" },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: { paddingTop: tokens.spacingVerticalS },
  meaning: { margin: "0", paddingBlock: `${tokens.spacingVerticalXXS} ${tokens.spacingVerticalS}` },
  what: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  kind: { color: tokens.colorNeutralForeground3 },
});

/** Each argument with what it takes, whether it may be left out, and what it means. */
export function ArgumentTable({ card }: { readonly card: Card }) {
  const styles = useStyles();
  const texts = useTexts();
  const { language, culture } = useTongue();
  return (
    <dl className={styles.list}>
      {card.parameters.map((parameter) => (
        <div key={parameter.name} className={styles.row}>
          <dt className={styles.name}>
            <span className={styles.what}>
              <Body1Strong>{language === "da" ? parameter.name : parameter.english}</Body1Strong>
              <Caption1 className={styles.kind}>{kindText(parameter, texts, culture)}</Caption1>
            </span>
          </dt>
          <dd className={styles.meaning}>{helpText(parameter, language)}</dd>
        </div>
      ))}
    </dl>
  );
}

function kindText(parameter: Parameter, texts: Texts, culture: Culture): string {
  const kind = texts.help.kinds[parameter.kind];
  const standard = "default" in parameter ? parameter.default : undefined;
  if (standard !== undefined) return `${kind}, ${texts.help.standard(valueText(parameter, standard, culture))}`;
  return isOptional(parameter) ? `${kind}, ${texts.help.optional}` : kind;
}

/** A choice's value as it is typed: 95 %, SAND, 1.000. */
export function valueText(parameter: Parameter, value: number | boolean | string, culture: Culture): string {
  if (typeof value === "boolean") return culture === "da" ? (value ? "SAND" : "FALSK") : value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value}"`;
  const domain: Domain | undefined =
    parameter.of === "switch" || parameter.of === "word" ? undefined : domains[parameter.of];
  return figureText(value, domain?.share ? "share" : "number", culture);
}
