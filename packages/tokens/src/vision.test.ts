import { describe, expect, it } from 'vitest';
import { load, THEMES } from '../scripts/load.ts';
import { model } from '../scripts/model.ts';
import { SIGHTS, seenBy, smallestDistance } from '../scripts/vision.ts';

const tokens = model(await load());
const color = (id: string, theme: (typeof THEMES)[number]) => {
  const hex = tokens.find((t) => t.id === id)?.colors?.[theme];
  if (!hex) throw new Error(`No colour ${id}`);
  return hex;
};
const cases = THEMES.flatMap((theme) => SIGHTS.map((sight) => [theme, sight] as const));

describe('the model of sight', () => {
  it.each(SIGHTS)('leaves white and black alone in %s sight', (sight) => {
    for (const hex of ['#ffffff', '#000000']) {
      expect(seenBy(sight, hex).deltaE(seenBy('full', hex), '2000')).toBeLessThan(0.5);
    }
  });

  it('brings red and green near each other for a deutan eye, and blue and green for a tritan one', () => {
    const pair = ['#c0392b', '#4f8a10'];
    expect(smallestDistance('deutan', pair)).toBeLessThan(smallestDistance('full', pair) / 2);
    expect(smallestDistance('tritan', ['#0072b2', '#007f66'])).toBeLessThan(
      smallestDistance('full', ['#0072b2', '#007f66']) / 1.5,
    );
  });
});

describe.each(cases)('in %s, to %s sight', (theme, sight) => {
  it('danger, warning, success and info stay 20 apart', () => {
    const status = ['danger', 'warning', 'success', 'info'].map((tone) =>
      color(`color.${tone}.indicator`, theme),
    );
    expect(smallestDistance(sight, status)).toBeGreaterThanOrEqual(20);
  });

  it('calm, tense and hostile stay 25 apart', () => {
    const felt = ['calm', 'tense', 'hostile'].map((mood) => color(`sentiment.${mood}.indicator`, theme));
    expect(smallestDistance(sight, felt)).toBeGreaterThanOrEqual(25);
  });
});
