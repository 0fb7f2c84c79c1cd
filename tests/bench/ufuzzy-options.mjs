/**
 * uFuzzy as its docs advise for a second alphabet (here Arabic) and for typing errors. Its shorter `alpha` does not
 * split Arabic words; its `unicode` finds the same in twice the time.
 */
export const uFuzzyOptions = {
  interSplit: "[^A-Za-zء-ي\\d']+",
  intraSplit: '[a-z][A-Z]',
  intraBound: '[A-Za-zء-ي]\\d|\\d[A-Za-zء-ي]|[a-z][A-Z]',
  intraChars: "[a-zء-ي\\d']",
  intraContr: "'[a-z]{1,2}\\b",
  intraMode: 1,
  intraIns: 1,
};
