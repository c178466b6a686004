/** Names of the months, in full and as they are shortened, Danish and English. */
export const monthNames: readonly (readonly string[])[] = [
  ["januar", "january", "jan"],
  ["februar", "february", "feb", "febr"],
  ["marts", "march", "mar"],
  ["april", "apr"],
  ["maj", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];
