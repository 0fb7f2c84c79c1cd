/** Divides a name into what one is called by and the rest. A single word is both. */
export function nameParts(name: string): { name: string; firstName: string; lastName?: string } {
  const whole = name.replace(/\s+/g, ' ').trim();
  // "Whitfield, Dana" is how address books write it.
  const turned = /^([^,]+), ([^,]+)$/.exec(whole);
  const said = turned ? `${turned[2]} ${turned[1]}` : whole;
  const [firstName = said, ...rest] = said.split(' ');
  return rest.length > 0 ? { name: said, firstName, lastName: rest.join(' ') } : { name: said, firstName };
}

const spanish =
  /(?:^|[^\p{L}])(?:que|los|las|una|por|para|pedido|gracias|hola|usted|ustedes|estoy|está|porque|pero|muy)(?=$|[^\p{L}])/giu;
const english =
  /(?:^|[^\p{L}])(?:the|and|you|for|with|this|that|have|was|are|please|order|not|but|my)(?=$|[^\p{L}])/giu;

/** Tells the language of a client's words by their letters and most frequent words; the given one when in doubt. */
export function languageOf(text: string, otherwise: string): string {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return otherwise;
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (arabic / letters > 0.4) return 'ar';
  const es = (sample.match(spanish)?.length ?? 0) + (/[¿¡ñ]/.test(sample) ? 1 : 0);
  const en = sample.match(english)?.length ?? 0;
  if (es > en) return 'es';
  return en > es ? 'en' : otherwise;
}

/** Takes a locale that a file gives, when it is a well-formed one. */
export function localeOf(given: string | null | undefined, text: string, otherwise: string): string {
  if (given) {
    try {
      return Intl.getCanonicalLocales(given.replace('_', '-'))[0] ?? languageOf(text, otherwise);
    } catch {
      // A made-up locale says nothing; the words may.
    }
  }
  return languageOf(text, otherwise);
}

/** Takes a zone that a file gives, when the browser knows it. */
export function zoneOf(given: string | null | undefined): string | undefined {
  if (!given) return undefined;
  try {
    new Intl.DateTimeFormat('en', { timeZone: given });
    return given;
  } catch {
    return undefined;
  }
}

/** Turns HTML into the text that a reader would see. Nothing in it is run: the parsed page is inert. */
export function textOfHtml(html: string): string {
  const withBreaks = html
    .replace(/\r\n?|\n/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|\/blockquote)\b[^>]*>/gi, '$&\n');
  if (typeof DOMParser === 'undefined') return withBreaks.replace(/<[^>]*>/g, '').trim();
  const page = new DOMParser().parseFromString(withBreaks, 'text/html');
  for (const hidden of page.querySelectorAll('script, style, template, title')) hidden.remove();
  return tidy(page.body?.textContent ?? '');
}

/** Takes out what no message means: trailing spaces, a run of blank lines, control characters. */
export function tidy(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .replace(/[^\S\n]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}
