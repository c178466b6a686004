import { mergeClasses } from "@fluentui/react-components";
import { figureText, numberText } from "../../language/numbers";
import { useTongue } from "../../language/tongue";
import { usePictureStyles } from "./pictureStyles";

interface Step {
  readonly from: number;
  readonly rate: number;
  readonly persons?: number;
}

const words = {
  da: {
    name: "Refusionstrappen",
    state: "Refusion",
    persons: "Personer",
    weeks: (from: number, until: number | undefined) =>
      until === undefined ? `fra uge ${from}` : from === until ? `uge ${from}` : `uge ${from}–${until}`,
    on: (persons: string) => `${persons} personer`,
  },
  en: {
    name: "The refund staircase",
    state: "Refund",
    persons: "Persons",
    weeks: (from: number, until: number | undefined) =>
      until === undefined ? `from week ${from}` : from === until ? `week ${from}` : `week ${from}–${until}`,
    on: (persons: string) => `${persons} persons`,
  },
};

const width = 300;
const [top, tall] = [30, 84];
const floor = top + tall;
const [personsTop, personsTall] = [floor + 40, 40];
/** More steps than this leave no room for the weeks of each. */
const mostLabelled = 5;

/** The staircase of refund, and how many persons stand on each step of it. */
export function StaircasePicture({ steps }: { readonly steps: readonly Step[] }) {
  const styles = usePictureStyles();
  const { language, culture } = useTongue();
  const w = words[language];
  const each = width / steps.length;
  const most = Math.max(...steps.map(({ persons = 0 }) => persons));
  const hasPersons = steps.some(({ persons }) => persons !== undefined) && most > 0;
  const weeks = (at: number): string => {
    const next = steps[at + 1]?.from;
    return w.weeks(steps[at]?.from ?? 1, next === undefined ? undefined : next - 1);
  };
  const told = steps.map(({ rate, persons }, at) => {
    const parts = [weeks(at), figureText(rate, "share", culture)];
    return [...parts, ...(persons === undefined ? [] : [w.on(numberText(persons, culture))])].join(", ");
  });
  const middle = (at: number): number => (at + 0.5) * each;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${hasPersons ? personsTop + personsTall + 18 : floor + 20}`}
      role="img"
      aria-label={`${w.name}. ${told.join("; ")}.`}
    >
      <text className={mergeClasses(styles.words, styles.quiet)} x={0} y={10}>
        {w.state}
      </text>
      {steps.map(({ rate }, at) => (
        <g key={at}>
          <rect
            className={styles.main}
            x={at * each + 1}
            y={floor - tall * rate}
            width={each - 2}
            height={tall * rate}
          />
          <text
            className={mergeClasses(styles.words, styles.strong)}
            x={middle(at)}
            y={floor - tall * rate - 4}
            textAnchor="middle"
          >
            {figureText(rate, "share", culture)}
          </text>
          {(steps.length <= mostLabelled || at === 0 || at === steps.length - 1) && (
            <text
              className={mergeClasses(styles.words, styles.quiet)}
              x={at === 0 ? 1 : at === steps.length - 1 ? width - 1 : middle(at)}
              y={floor + 14}
              textAnchor={at === 0 ? "start" : at === steps.length - 1 ? "end" : "middle"}
            >
              {weeks(at)}
            </text>
          )}
        </g>
      ))}
      <line className={styles.line} x1={0} x2={width} y1={floor} y2={floor} />
      {hasPersons && (
        <>
          <text className={mergeClasses(styles.words, styles.quiet)} x={0} y={floor + 32}>
            {w.persons}
          </text>
          {steps.map(({ persons = 0 }, at) => {
            const height = (personsTall * persons) / most;
            const y = personsTop + personsTall + 14 - height;
            return (
              <g key={at}>
                <rect className={styles.second} x={at * each + each * 0.2} y={y} width={each * 0.6} height={height} />
                <text
                  className={mergeClasses(styles.words, styles.strong)}
                  x={middle(at)}
                  y={y - 4}
                  textAnchor="middle"
                >
                  {numberText(persons, culture)}
                </text>
              </g>
            );
          })}
          <line
            className={styles.line}
            x1={0}
            x2={width}
            y1={personsTop + personsTall + 14}
            y2={personsTop + personsTall + 14}
          />
        </>
      )}
    </svg>
  );
}
