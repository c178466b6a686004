import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { figureText } from "../../language/numbers";
import { useTongue } from "../../language/tongue";
import { usePictureStyles } from "./pictureStyles";

interface Bar {
  readonly label: string;
  readonly net: number;
}

const words = {
  da: { name: "Nettoudgift under to ordninger", difference: "Forskel" },
  en: { name: "Net expenditure under two schemes", difference: "Difference" },
};

const [width, tall] = [300, 20];

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  bar: { alignSelf: "flex-start" },
});

/** What the same persons cost the municipality under two schemes. */
export function ExpenditurePicture({ bars }: { readonly bars: readonly Bar[] }) {
  const styles = useStyles();
  const drawn = usePictureStyles();
  const { language, culture } = useTongue();
  const w = words[language];
  const most = Math.max(...bars.map(({ net }) => Math.abs(net)), 1);
  const money = (value: number): string => figureText(value, "kr", culture, 0);
  const [first, last] = [bars[0]?.net ?? 0, bars.at(-1)?.net ?? 0];
  const difference = `${w.difference}: ${last > first ? "+" : ""}${money(last - first)}`;
  const told = [...bars.map(({ label, net }) => `${label}: ${money(net)}`), difference].join("; ");
  return (
    <div className={styles.stack} role="img" aria-label={`${w.name}. ${told}.`}>
      {bars.map(({ label, net }, at) => (
        <div key={label} className={styles.stack}>
          <Caption1>{label}</Caption1>
          <svg
            className={mergeClasses(drawn.picture, styles.bar)}
            viewBox={`0 0 ${width} ${tall + 18}`}
            aria-hidden="true"
          >
            <rect
              className={at === 0 ? drawn.main : drawn.second}
              x={1}
              y={1}
              width={Math.max(1, ((width - 2) * Math.abs(net)) / most)}
              height={tall}
            />
            <text className={mergeClasses(drawn.words, drawn.strong)} x={0} y={tall + 14}>
              {money(net)}
            </text>
          </svg>
        </div>
      ))}
    </div>
  );
}
