import type { FactPatterns } from '@evenkeel/content/paraphrase-prompt';
import { fold, foldSource } from './fold.ts';

/** Escapes what means something in a regular expression. */
export const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Writes words as alternatives, the longest first, so that "sixteen" is not read as "six". */
export function alternatives(words: Iterable<string>): string {
  const list = [...new Set(words)].sort((one, other) => other.length - one.length);
  return list.length > 0 ? `(?:${list.map(literal).join('|')})` : '(?!)';
}

/** Is a number in figures, with separators as any language writes them. */
export const figureSource = String.raw`(?:\d{1,3}(?:[.,' ]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,12}(?:[.,]\d{1,3})?)(?![.,]?\d)`;

/**
 * Reads a number in figures, whichever of point and comma it uses. One that stands before exactly three figures
 * parts thousands, as no currency in common use has thousandths in its messages.
 */
export function readFigure(text: string): number {
  const figures = text.replace(/[' ]/g, '');
  const last = Math.max(figures.lastIndexOf('.'), figures.lastIndexOf(','));
  if (last < 0) return Number(figures);
  const sign = figures[last] ?? '';
  const mixed = figures.includes(sign === '.' ? ',' : '.');
  const parted = figures.length - last - 1 === 3 && !mixed;
  const whole = figures.slice(0, parted ? undefined : last).replace(/[.,]/g, '');
  return Number(parted ? whole : `${whole}.${figures.slice(last + 1)}`);
}

/** Reads the numbers of one language, in figures and in words. */
export interface Numbers {
  /** Matches a number, as the source of a regular expression without groups that count. */
  readonly source: string;
  read(text: string): number;
}

/** Makes a reader of numbers from a language's words. */
export function numbersOf({ numbers }: FactPatterns): Numbers {
  const words = new Map(Object.entries(numbers.words).map(([word, value]) => [fold(word).text, value]));
  const scales = new Map(Object.entries(numbers.scales).map(([word, value]) => [fold(word).text, value]));
  const one = alternatives([...words.keys(), ...scales.keys()]);
  const joins = numbers.joins.map(foldSource).join('|');
  const more = `(?:(?:${joins})${one}(?![\\p{L}\\p{N}])){0,8}`;
  const scale = alternatives(scales.keys());
  const source = `(?:${figureSource}(?: ${scale}(?![\\p{L}\\p{N}]))?|${one}(?![\\p{L}\\p{N}])${more})`;
  const each = new RegExp(one, 'gu');
  const scaled = new RegExp(`^(${figureSource}) (${scale})$`, 'u');
  return {
    source,
    read(text) {
      const [, figure, by] = scaled.exec(text) ?? [];
      if (figure && by) return readFigure(figure) * (scales.get(by) ?? 1);
      if (/^\d/.test(text)) return readFigure(text);
      let total = 0;
      let current = 0;
      for (const [word] of text.matchAll(each)) {
        const value = scales.get(word);
        if (value === undefined) current += words.get(word) ?? 0;
        else if (value >= 1000) {
          total += (current || 1) * value;
          current = 0;
        } else current = (current || 1) * value;
      }
      return total + current;
    },
  };
}
