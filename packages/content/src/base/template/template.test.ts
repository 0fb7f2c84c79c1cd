import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { parseMessage, parseTemplate, templateProblem } from './index.ts';

describe('a template that can be used', () => {
  it.each([
    'No braces at all.',
    'Hello {{ client.first_name | default: "there" }}.',
    'A single { brace } is only a brace.',
    'Bienvenid{gender, select, female {a} male {o} other {o/a}}.',
    '{gender, select, female {Sra. {{ client.last_name }}} other {{{ client.last_name }}}}',
    '{address, select, informal {Te entiendo} other {Le entiendo}}, {{client.first_name}}.',
    '{ gender , select , other { x } }',
    "{gender, select, other {It's}} '{'quoted'}'",
  ])('%j', (text) => {
    expect(templateProblem(text)).toBeUndefined();
  });
});

describe('what is wrong with a template is told in a sentence', () => {
  it.each([
    ['{{ client.first_name', 'opens {{'],
    ['client.first_name }}', 'closes }}'],
    ['{% if x %}', 'tag'],
    ['{{ a b }}', 'names no value'],
    ['{{ a | shout }}', 'not known: shout'],
    ['{gender, select, female {a}}', 'no branch named other'],
    ['{gender, select, other {a}', '"gender" is not closed'],
    ['{gender, select, other {a', 'branch "other" of the block "gender" is not closed'],
    ['{gender, select, other {a}} }', 'closed that was not opened'],
    ['{gender, select other {a}}', 'no block'],
    ["{gender, select, other {l'{{ client.name }}}}", 'right before {{'],
    ['{gender, select, other {a} other {b}}', 'two branches named other'],
    ['{gender, select, other {{x, y}}}', 'names no value'],
    ['{gender, select, other {{x, y} }}', 'no block'],
  ])('%j: %s', (text, why) => {
    expect(templateProblem(text)).toContain(why);
  });

  it('stops at blocks inside blocks without end', () => {
    const deep = `${'{gender, select, other {'.repeat(5000)}x${'}}'.repeat(5000)}`;
    expect(templateProblem(deep)).toContain('more than 10 deep');
  });
});

describe('for any text', () => {
  const { message } = fc.letrec<{ message: string; block: string }>((tie) => ({
    message: fc
      .array(
        fc.oneof({ depthSize: 'small' }, fc.constantFrom('a ', "it's", "''", '#', '\n', "'{'"), tie('block')),
        {
          maxLength: 4,
        },
      )
      .map((parts) => parts.join('')),
    block: fc
      .tuple(fc.constantFrom('select', 'plural', 'selectordinal'), tie('message'), tie('message'))
      .map(([type, one, other]) => `{ gender,${type}, one {${one}} other{${other}}}`),
  }));
  const accepts = (text: string) => !('problem' in parseMessage(text));
  const renders = (text: string) => {
    try {
      new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true });
      return true;
    } catch {
      return false;
    }
  };

  it('blocks that are well formed are accepted, here and by the renderer', () => {
    fc.assert(
      fc.property(message, (text) => {
        expect([accepts(text), renders(text)]).toEqual([true, true]);
      }),
    );
  });

  it('blocks with a sign lost or doubled are never accepted when the renderer refuses them', () => {
    fc.assert(
      fc.property(message, fc.nat(), fc.boolean(), (text, place, double) => {
        const at = text.length === 0 ? 0 : place % text.length;
        const broken =
          text.slice(0, at) + (double ? text.slice(at, at + 1).repeat(2) : '') + text.slice(at + 1);
        if (accepts(broken)) expect(renders(broken)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('the parts put together again are the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('{{ a.b }}', '{{a|default:"b"}}', '{{', '}}'))),
        (pieces) => {
          const text = pieces.join('');
          const { parts } = parseTemplate(text);
          expect(parts.map((part) => (part.kind === 'text' ? part.text : part.raw)).join('')).toBe(text);
        },
      ),
    );
  });
});
