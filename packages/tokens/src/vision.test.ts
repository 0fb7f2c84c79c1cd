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

/** Gives the marks of a family, which are what one sees first. */
const marks = (family: string, names: readonly string[], theme: (typeof THEMES)[number]) =>
  names.map((name) => color(`${family}.${name}.indicator`, theme));

const families = [
  ['color', ['danger', 'warning', 'success', 'info'], 20],
  ['sentiment', ['calm', 'tense', 'hostile'], 25],
  ['urgency', ['low', 'normal', 'high', 'urgent'], 20],
  ['escalation', ['watch', 'raised', 'critical'], 20],
  ['step', ['pending', 'current', 'complete', 'skipped', 'blocked', 'failed'], 15],
  ['sla', ['on-track', 'at-risk', 'breached', 'paused'], 15],
  ['presence', ['online', 'away', 'busy', 'offline'], 15],
] as const;

describe.each(cases)('in %s, to %s sight', (theme, sight) => {
  it.each(families)('the marks of %s (%s) stay %i apart', (family, names, least) => {
    expect(smallestDistance(sight, marks(family, names, theme))).toBeGreaterThanOrEqual(least);
  });
});

const filled = [
  ['color', ['danger', 'warning', 'success', 'info'], 20],
  ['sentiment', ['calm', 'tense', 'hostile'], 25],
  ['urgency', ['low', 'normal', 'high', 'urgent'], 20],
] as const;

describe.each(cases)('in %s, to %s sight', (theme, sight) => {
  it.each(filled)('the full fills of %s (%s) stay %i apart', (family, names, least) => {
    const fills = names.map((name) => color(`${family}.${name}.solid`, theme));
    expect(smallestDistance(sight, fills)).toBeGreaterThanOrEqual(least);
  });
});

describe('a state is never a colour alone', () => {
  const families = ['sentiment', 'urgency', 'escalation', 'step', 'sla', 'ticket', 'presence'];

  it.each(families)('each mark of %s says what stands beside it', (family) => {
    const said = tokens.filter((t) => t.id.startsWith(`${family}.`) && t.id.endsWith('.indicator'));
    expect(said.length).toBeGreaterThan(2);
    for (const mark of said) expect(mark.description, mark.id).toContain('the word stands beside it');
  });

  it('each step, urgency, promise and presence has an icon of its own', () => {
    for (const family of ['step', 'urgency', 'sla', 'presence', 'escalation']) {
      const icons = tokens
        .filter((t) => t.id.startsWith(`${family}.`) && t.id.endsWith('.indicator'))
        .map((t) => t.description.split(' for ')[0]);
      expect(new Set(icons).size, family).toBe(icons.length);
    }
  });
});
