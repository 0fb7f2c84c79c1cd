import { describe, expect, it } from 'vitest';
import { spaced } from './composer.ts';
import { isRich, linesOf, plainOf, safeHref } from './line.ts';

describe('the space beside a phrase', () => {
  it.each([
    ['I see.', '', '', '', ''],
    ['I see.', 'o', '', ' ', ''],
    ['I see.', ' ', 'T', '', ' '],
    ['I see.', '.', 'T', ' ', ' '],
    ['I see.', '(', ')', '', ''],
    ['I see.', '¿', '?', '', ''],
    [', Dana', 'o', '.', '', ''],
    ['I see. ', '', 'T', '', ''],
    ['أفهم.', 'ك', 'و', ' ', ' '],
    ['أفهم', 'ك', '،', ' ', ''],
  ])('for %j after %j and before %j is %j and %j', (plain, before, after, lead, trail) => {
    expect(spaced(plain, before, after)).toEqual({ lead, trail });
  });
});

describe('what is sent from the rich editor', () => {
  const doc = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Hello ' },
          { type: 'text', text: 'Dana', marks: [{ type: 'bold' }] },
        ],
      },
      { type: 'paragraph' },
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Today' }] }] },
          {
            type: 'listItem',
            content: [
              {
                type: 'paragraph',
                content: [
                  {
                    type: 'text',
                    text: 'a link',
                    marks: [{ type: 'link', attrs: { href: 'https://example.com' } }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  };

  it('keeps its lines, lists and marks', () => {
    const lines = linesOf(doc);
    expect(plainOf(lines)).toBe('Hello Dana\n\n- Today\n- a link');
    expect(isRich(lines)).toBe(true);
    expect(lines[3]).toEqual({
      bullet: true,
      runs: [{ text: 'a link', marks: [{ type: 'link', href: 'https://example.com' }] }],
    });
  });

  it('is plain when nothing is marked', () => {
    expect(
      isRich(
        linesOf({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] }),
      ),
    ).toBe(false);
  });

  it.each([
    ['https://example.com/a?b=c', 'https://example.com/a?b=c'],
    [' mailto:dana@example.com ', 'mailto:dana@example.com'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['//example.com', undefined],
    ['https://', undefined],
    ['https://a b', undefined],
  ])('lets %j be the link %j', (href, expected) => {
    expect(safeHref(href)).toBe(expected);
    const [line] = linesOf({
      type: 'paragraph',
      content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }],
    });
    expect(line?.runs[0]?.marks).toEqual(expected ? [{ type: 'link', href: expected }] : undefined);
  });
});
