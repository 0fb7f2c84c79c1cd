const nonAscii = /[^\p{ASCII}]/u;
const marks = /[\p{M}\u0640]/gu;
// Letters that stay whole when marks are taken off, and Arabic letters that are typed for one another.
const special = /[ßæœøłđıىةی\u06A9٠-٩۰-۹’‘ʼ]/g;
const plainOf: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};

function plainSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return plainOf[sign] ?? sign;
}

/**
 * Writes a text as a search sees it: small letters, no accents or vowel signs, one form for letters
 * that are typed for one another (alef forms, ta marbuta, Arabic digits). It may change the length.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!nonAscii.test(lower)) return lower;
  return lower.normalize('NFKD').replace(marks, '').replace(special, plainSign);
}

const arabic = /^[\u0621-\u064A]/;
const article = /^(?:[وفبك]?ال|لل)(?=.{3})/;

/** Takes the Arabic article (and what is written onto it) off a folded word; other words stay as they are. */
export function stem(word: string): string {
  return arabic.test(word) ? word.replace(article, '') : word;
}

const conjunction = /^و(?=.{2})/;

/** Gives an Arabic word without the "and" that is written onto it, or nothing where there is none. */
export function withoutAnd(word: string): string | undefined {
  return conjunction.test(word) ? word.slice(1) : undefined;
}

export interface Token {
  /** Folded, without apostrophes and Arabic article. */
  readonly word: string;
  /** Offsets in the original text. */
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}\p{M}\u0640]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Finds the words of a text, each with its place in it. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = stem(fold(match[0]).replaceAll("'", ''));
    if (word) found.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const isWordCode = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
const apostrophe = 39;

/** Calls back for each folded word of a text: the quick way, for building an index. */
export function eachWord(text: string, visit: (word: string) => void): void {
  const folded = fold(text);
  if (nonAscii.test(folded)) {
    for (const match of folded.matchAll(wordPattern)) {
      const word = stem(match[0].replaceAll("'", ''));
      if (word) visit(word);
      const bare = withoutAnd(word);
      if (bare) visit(bare);
    }
    return;
  }
  const end = folded.length;
  let from = -1;
  let quoted = false;
  for (let at = 0; at <= end; at++) {
    const code = at < end ? folded.charCodeAt(at) : 0;
    if (isWordCode(code)) {
      if (from < 0) from = at;
      continue;
    }
    if (from < 0) continue;
    if (code === apostrophe && at + 1 < end && isWordCode(folded.charCodeAt(at + 1))) {
      quoted = true;
      continue;
    }
    const word = folded.slice(from, at);
    visit(quoted ? word.replaceAll("'", '') : word);
    from = -1;
    quoted = false;
  }
}

const outputs = /\{\{[^{}]*\}\}/g;
const icuHeads = /\{\s*\w+\s*,\s*(?:select|plural|selectordinal)\s*,|(?:=\d+|\w+)\s*(?=\{)|[{}#]/g;

/** Takes variables and the machinery of plurals out of a template, so that only its words are found. */
export function searchableText(template: string): string {
  if (!template.includes('{')) return template;
  const bare = template.replace(outputs, ' ');
  return bare.includes('{') ? bare.replace(icuHeads, ' ') : bare;
}
