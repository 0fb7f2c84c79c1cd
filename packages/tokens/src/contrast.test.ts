import { describe, expect, it } from 'vitest';
import { contrast, derivePairs, describeMeasure, floorIn, measure } from '../scripts/contrast.ts';
import { load, THEMES } from '../scripts/load.ts';
import { model } from '../scripts/model.ts';

const tokens = model(await load());
const colors = tokens.filter((t) => t.type === 'color');
const pairs = derivePairs(tokens);
const measures = measure(tokens);

/** Names whose colour carries meaning: text, icons, edges of controls and focus. */
const SPEAKS = /(^|\.)(fg(-[a-z]+)?|on-solid|indicator|border-strong|focus-(outer|inner))$/;
const isText = (id: string) => /(^|\.)(fg(-[a-z]+)?|on-solid)$/.test(id);

describe('the measure itself', () => {
  it('gives the ratios that WCAG and APCA publish', () => {
    expect(contrast('#000', '#fff').ratio).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff').ratio).toBeCloseTo(4.48, 2);
    // APCA 0.0.98G: #888 on #fff is Lc 63.06, and #fff on #888 is Lc -68.54.
    expect(contrast('#888888', '#ffffff').lightness).toBeCloseTo(63.06, 1);
    expect(contrast('#ffffff', '#888888').lightness).toBeCloseTo(68.54, 1);
  });

  it('asks for more in high contrast', () => {
    expect(THEMES.map((theme) => [floorIn(theme, 4.5), floorIn(theme, 3)])).toEqual([
      [4.5, 3],
      [4.5, 3],
      [7, 4.5],
      [7, 4.5],
    ]);
  });
});

describe.each(THEMES)('in %s', (theme) => {
  const here = measures.filter((m) => m.theme === theme);

  it('every pair can be read', () => {
    expect(here).toHaveLength(pairs.length);
    expect(here.filter((m) => !m.holds).map(describeMeasure)).toEqual([]);
  });

  it('main text keeps Lc 85, quiet text Lc 75, and text on a full fill Lc 45', () => {
    const least = (ids: RegExp) => Math.min(...here.filter((m) => ids.test(m.fg)).map((m) => m.lightness));
    expect(least(/^color\.fg$/)).toBeGreaterThanOrEqual(85);
    expect(least(/^color\.fg-muted$|^party\..*\.fg$/)).toBeGreaterThanOrEqual(75);
    expect(least(/\.fg$|fg-placeholder$/)).toBeGreaterThanOrEqual(60);
    expect(least(/\.on-solid$/)).toBeGreaterThanOrEqual(45);
  });
});

describe('the contracts', () => {
  it('are many enough to mean something', () => {
    expect(pairs.length).toBeGreaterThan(340);
  });

  it('cover every colour that speaks', () => {
    const silent = colors.filter((t) => SPEAKS.test(t.id) && !pairs.some((p) => p.fg === t.id));
    expect(silent.map((t) => t.id)).toEqual([]);
  });

  it('leave no colour out: each stands in a pair, or says why it need not', () => {
    const inPair = new Set(pairs.flatMap((p) => [p.fg, p.bg]));
    const outside = colors.filter((t) => !inPair.has(t.id) && !(t.contract && 'exempt' in t.contract));
    expect(outside.map((t) => t.id)).toEqual([]);
  });

  it('exempt hairline edges, seeds that nothing is painted with, and nothing else', () => {
    const exempt = colors.filter((t) => t.declared && t.contract && 'exempt' in t.contract);
    expect(exempt.map((t) => t.id).filter((id) => !/(^|\.)border$/.test(id))).toEqual([]);
  });

  it('hold every text to 4.5 and every other mark to 3', () => {
    for (const pair of pairs) expect(pair.wcag, pair.fg).toBe(isText(pair.fg) ? 4.5 : 3);
  });

  it('never use a text as a fill', () => {
    expect(pairs.map((p) => p.bg).filter(isText)).toEqual([]);
  });

  it('never alias a text to a fill or a fill to a text', () => {
    const mixed = colors.filter((t) => t.alias && isText(t.id) !== isText(t.alias));
    expect(mixed.map((t) => t.id)).toEqual([]);
  });
});

describe('in high contrast', () => {
  it.each(['light-hc', 'dark-hc'] as const)('even hairline edges reach 3:1 on a surface in %s', (theme) => {
    const of = (id: string) => colors.find((t) => t.id === id)?.colors?.[theme] ?? '';
    const faint = colors
      .filter((t) => /(^|\.)border$/.test(t.id))
      .map((t) => [t.id, contrast(t.colors?.[theme] ?? '', of('color.surface')).ratio] as const)
      .filter(([, ratio]) => ratio < 3);
    expect(faint).toEqual([]);
  });
});
