const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Tells the writing direction of a BCP 47 locale, by its script where it names one, else by its language. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = locale.split('-');
  const script = rest.find((part) => part.length === 4)?.toLowerCase();
  if (script) return script === 'arab' || script === 'hebr' || script === 'thaa' ? 'rtl' : 'ltr';
  return rightToLeft.has(language.toLowerCase()) ? 'rtl' : 'ltr';
}
