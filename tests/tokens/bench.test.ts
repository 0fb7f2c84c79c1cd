import { describe, expect, it } from 'vitest';
import {
  cross,
  gzip,
  judge,
  over,
  propertiesOf,
  ratio,
  seen,
  strayed,
  worstApart,
} from '../bench/tokens/measure.mjs';

describe('the figures of the token bench', () => {
  it('are the ratios that WCAG publishes', () => {
    expect(ratio('#000', '#fff')).toBeCloseTo(21, 5);
    expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('are taken of the colour that a screen shows, in 8 bits', () => {
    expect(seen('oklch(0.556 0 0)').hex).toBe('#737373');
    expect(over('rgb(0 0 0 / 50%)', '#ffffff')).toBe('#808080');
    expect(over('#123456', '#ffffff')).toBe('#123456');
  });

  it('find red and green near each other for the eye that tells them apart worst', () => {
    const worst = worstApart(['#c0392b', '#4f8a10'], '#ffffff');
    expect(worst.sight).toBe('deutan');
    expect(worst.distance).toBeLessThan(worstApart(['#c0392b', '#4f8a10'], '#ffffff', ['full']).distance / 2);
    expect(worstApart(['#123456', '#123456'], '#ffffff').distance).toBe(0);
  });

  it('tell how far a brand was moved', () => {
    expect(strayed('#13618d', '#13618d')).toBe(0);
    expect(strayed('#000000', '#ffffff')).toBeCloseTo(1, 3);
  });

  it('give the size of a text in bytes', () => {
    expect(gzip('a'.repeat(10_000))).toBeLessThan(100);
    expect(gzip('')).toBeGreaterThan(0);
  });
});

describe('judging the pairs of a theme', () => {
  const colors: Record<string, string> = {
    page: '#ffffff',
    text: '#777777',
    strong: '#000000',
    veil: 'rgb(0 0 0 / 50%)',
  };
  const judged = (pairs: Parameters<typeof judge>[0]) => judge(pairs, (name: string) => colors[name], 'page');

  it('fails a pair that misses its floor and holds one that meets it', () => {
    expect(
      judged(cross(4.5, ['text', 'strong'], ['page'])).map((pair: { holds: boolean }) => pair.holds),
    ).toEqual([false, true]);
    expect(judged(cross(3, ['text'], ['page']))[0]?.holds).toBe(true);
  });

  it('lays a fill with alpha on the page before it measures', () => {
    expect(judged(cross(4.5, ['strong'], ['veil']))[0]?.ratio).toBeCloseTo(ratio('#000000', '#808080'), 5);
  });

  it('asks of two marks side by side that one stands out', () => {
    expect(judged([{ fg: 'page', bg: 'page', floor: 3, or: 'strong' }])[0]?.holds).toBe(true);
  });

  it('refuses a name without a colour, so that no pair is left out unseen', () => {
    expect(() => judged(cross(4.5, ['absent'], ['page']))).toThrow('No colour absent');
  });
});

describe('reading custom properties', () => {
  it('follows var() and lets later pieces replace earlier ones', () => {
    const of = propertiesOf('a { --one: #111; --two: var(--one); /* --two: red; */ }', 'b { --one: #222 }');
    expect([of('--two'), of('--three')]).toEqual(['#222', undefined]);
  });
});
