/** Words that say how many ones a figure stands for, largest first. */
export const scaleWords: readonly (readonly [number, RegExp])[] = [
  [1e9, /(?<![\p{L}])(?:mia|milliard\p{L}*|billions?|bn)(?![\p{L}])/u],
  [1e6, /(?<![\p{L}])(?:mio|mill|million\p{L}*|mkr|m\. ?kr|mn)(?![\p{L}])|(?<=[$£€])\s?m(?![\p{L}])/u],
  [
    1e3,
    /(?<![\p{L}])(?:t\.? ?kr|tkr|tusind\p{L}*|thousands?|k ?kr)(?![\p{L}])|(?<![\p{L}\d.,])1(?:[., ])?000 ?(?:kr|dkk|kroner|personer|stk|dollars?)|(?:\bi|\bin) ?1(?:[.,])?000|\((?:i |in |antal i )?(?:1(?:[.,])?000|000)(?: ?\p{L}*\.?)?\)|(?<![\p{L}\d.,])1[.,]000(?:'?s)?$|(?<![\d.,])000s\b|(?:[$£€])(?:1,)?000/u,
  ],
];

/** A line that says nothing but the unit of the figures under it. */
export const unitLine =
  /^[[(]?(?:(?:alle )?(?:beløb|tal|udgifter|figures|amounts?|values?|numbers?|data|enhed|unit|units)\b[^.]{0,24})?(?:i |in |er |are |: ?|angivet |opgjort )*(?:hele |løbende |faste )?(?:1[.,]?000|t\.?|mio\.?|mia\.?|mill\.?|tusind\p{L}*|millioner|thousands?|millions?|billions?|hundreds?)? ?(?:of )?(?:current |constant )?(?:\d{4} )?(?:kr\.?|kroner|dkk|dollars?|euros?|pounds|[$£€](?:m|bn|000)?|personer|persons|people|fuldtidspersoner)?(?:[,;(].{0,60})?[\])]?$/u;
