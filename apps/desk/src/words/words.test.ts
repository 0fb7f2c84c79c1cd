import { describe, expect, it } from 'vitest';
import { words } from './index.ts';

/** Gives every path of the words, functions called with harmless values. */
function flat(value: unknown, path: string, out = new Map<string, string>()): Map<string, string> {
  if (typeof value === 'string') out.set(path, value);
  else if (typeof value === 'function' && !path.endsWith('problems')) out.set(path, String(value(2, 'x')));
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) flat(inner, path ? `${path}.${key}` : key, out);
  return out;
}

describe.each(Object.entries(words))('the words in %s', (language, of) => {
  const said = flat(of, '');
  it('are the same set as in English, and none is empty', () => {
    expect([...said.keys()].sort()).toEqual([...flat(words.en, '').keys()].sort());
    for (const [path, text] of said) expect(text.trim(), path).not.toBe('');
  });

  it('raise no voice', () => {
    for (const [path, text] of said) expect(text, path).not.toMatch(/[!¡]|please note/i);
  });

  it('are not left in English', () => {
    if (language === 'en') return;
    const own = /^(?:Evenkeel|Zendesk|Chatwoot|Chat|SMS|Ctrl|Enter|2, x|Social|Neutral|Normal)$/;
    const english = flat(words.en, '');
    const same = [...said].filter(([path, text]) => english.get(path) === text && !own.test(text));
    expect(same).toEqual([]);
  });
});
