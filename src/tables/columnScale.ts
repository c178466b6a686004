import type { Role } from "./reading";
import type { FigureLook } from "./roles";
import { scaleOf } from "./scale";
import { moneyUnit } from "./vocabulary/roleWords";
import { plainText } from "./words";

/** What the figures of a column must be multiplied by, and whether that had better be asked. */
export interface ColumnScale {
  readonly scale: number;
  readonly unsure: boolean;
}

const percentWord = /%|\bpct\b|procent|percent|per cent/u;
const people = /person|people|indbygger|borgere|inhabitants|households|fuldtid/u;

/**
 * A share that is written as 15,9 is a hundredth of a percentage; one that is shown with a per cent sign is a fraction
 * already. "pr. 1.000" is the role's own. The unit line over a table holds for amounts and prices, and for counts
 * where it speaks of people or of no money.
 */
export function columnScale(role: Role, heading: string, unit: string, look: FigureLook): ColumnScale {
  const plain = plainText(heading);
  const sure = (scale: number): ColumnScale => ({ scale, unsure: false });
  if (role === "share" || role === "refund" || role === "degree") {
    if (look.percentFormat || !look.some)
      return sure(look.some || !percentWord.test(plain) || look.percentFormat ? 1 : 0.01);
    if (look.most > 1.5) return sure(0.01);
    if (!percentWord.test(plain)) return sure(1);
    // "Pct." over figures that are all below one: 0,8 per cent or 0,8 of all.
    return { scale: look.most > 1 || look.oneDecimal ? 0.01 : 1, unsure: look.most <= 1 };
  }
  if (!["count", "population", "amount", "price", "hours", "days", "unknown"].includes(role)) return sure(1);
  const own = scaleOf(plain);
  if (own !== 1) return sure(own);
  if (unit === "" || role === "unknown" || moneyUnit.test(plain)) return sure(1);
  const over = scaleOf(unit);
  const money = moneyUnit.test(plainText(unit));
  const ofPeople = people.test(plainText(unit));
  if (role === "amount" || role === "price") return sure(ofPeople && !money ? 1 : over);
  return sure(money ? 1 : over);
}
