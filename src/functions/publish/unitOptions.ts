import type { Option } from "../card";

/** The units that texts know; any other word follows the number. */
export const unitOptions: readonly Option[] = [
  { value: "pct", da: "14,2 pct.", en: "14,2 pct." },
  { value: "%", da: "14,2 %", en: "14,2 %" },
  { value: "pct.point", da: "1,7 pct.point", en: "1,7 pct.point" },
  { value: "kr", da: "67.772 kr.", en: "67.772 kr." },
  { value: "tkr", da: "15.588 t.kr.", en: "15.588 t.kr." },
  { value: "mio", da: "15,6 mio. kr.", en: "15,6 mio. kr." },
  { value: "mia", da: "1,2 mia. kr.", en: "1,2 mia. kr." },
  { value: "pr1000", da: "46 pr. 1.000", en: "46 pr. 1.000" },
];
