import { IntlMessageFormat } from 'intl-messageformat';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { optionsPresenterAr } from '../ar/options-presenter.ts';
import { optionsPresenterEn } from '../en/options-presenter.ts';
import { optionsPresenterEs } from '../es/options-presenter.ts';
import { optionsPresenterReplySchema, optionsPresenterWordsSchema } from './options-presenter.ts';

type Tree = { readonly [name: string]: Tree | string };
const textsIn = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value]] : textsIn(value, `${path}${name}.`),
  );
type Node = ReturnType<IntlMessageFormat['getAst']>[number];
const namesIn = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => [
    ...('value' in node && node.type !== 0 ? [node.value] : []),
    ...('options' in node ? Object.values(node.options).flatMap(({ value }) => namesIn(value)) : []),
  ]);
const asked = (message: string, locale: string) => [
  ...new Set(namesIn(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst())),
];
const english = new Map(textsIn({ words: optionsPresenterEn.words, reply: optionsPresenterEn.reply }));

describe.each([optionsPresenterEn, optionsPresenterEs, optionsPresenterAr])(
  '$locale',
  ({ locale, words, reply }) => {
    test('has every word, and none that nothing shows', () => {
      expect(v.safeParse(optionsPresenterWordsSchema, words).issues).toBeUndefined();
      expect(v.safeParse(optionsPresenterReplySchema, reply).issues).toBeUndefined();
    });

    test('asks in each word for what English asks for, and never shouts', () => {
      for (const [path, text] of textsIn({ words, reply })) {
        expect.soft(asked(text, locale).sort(), path).toEqual(asked(english.get(path) ?? '', 'en').sort());
        expect.soft(text, path).not.toMatch(/[!¡]/);
      }
    });

    test('tells what waits for approval with the name of who decides, in every form', () => {
      for (const message of [reply.titleIf, reply.whatIf, reply.spoken.whatIf])
        expect(message).toContain('{who}');
      expect(reply.spoken.approval).toContain('{value}');
    });
  },
);

test('a missing word is named', () => {
  const { preview, ...rest } = optionsPresenterEn.words;
  const [issue] =
    v.safeParse(optionsPresenterWordsSchema, { ...rest, preview: { label: preview.label } }).issues ?? [];
  expect(issue && v.getDotPath(issue)).toBe('preview.show');
});
