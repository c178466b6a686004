/** Where a figure stands among others: "højest af 12 kommuner", "som nummer 5 af 12 kommuner, højest først". */
export function rankText(value: number, all: readonly number[], items: string): string | undefined {
  if (all.length < 2 || all.filter((other) => other === value).length !== 1) return undefined;
  const fromTop = all.filter((other) => other > value).length + 1;
  const fromBottom = all.length + 1 - fromTop;
  const top = ["højest", "næsthøjest", "tredjehøjest"][fromTop - 1];
  const bottom = ["lavest", "næstlavest", "tredjelavest"][fromBottom - 1];
  const word = fromTop <= fromBottom ? (top ?? bottom) : (bottom ?? top);
  const among = `af ${all.length} ${items}`;
  return word === undefined ? `som nummer ${fromTop} ${among}, højest først` : `${word} ${among}`;
}
