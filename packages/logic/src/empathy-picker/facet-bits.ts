import {
  type Act,
  acts,
  type Channel,
  channels,
  type Feeling,
  type Formality,
  feelings,
  formalities,
  type Intensity,
  type Phrase,
  type Scope,
  scopes,
} from '@evenkeel/content/base/phrase';

/** Narrows the list. Each facet is chosen by the agent; one that is left out lets everything through. */
export interface Filters {
  readonly act?: Act;
  readonly feeling?: Feeling;
  readonly intensity?: Intensity;
  readonly channel?: Channel;
  readonly formality?: Formality;
  readonly scope?: Scope;
}

const bit = (list: readonly string[], value: string, from: number) => {
  const at = list.indexOf(value);
  return at < 0 ? 0 : 1 << (from + at);
};
const all = (list: readonly string[], from: number) => ((1 << list.length) - 1) << from;

// Five acts, five intensities, five channels, three formalities, three scopes, ten feelings: 31 bits.
const at = { act: 0, intensity: 5, channel: 10, formality: 15, scope: 18, feeling: 21 } as const;

/** Packs what a phrase fits into 31 bits, so that a hundred thousand are filtered in a moment. */
export function facetBits(phrase: Phrase): number {
  const [low, high] = phrase.intensity;
  let bits = bit(acts, phrase.act, at.act);
  for (let level = low; level <= high; level++) bits |= 1 << (at.intensity + level - 1);
  bits |= phrase.channels
    ? phrase.channels.reduce((sum, channel) => sum | bit(channels, channel, at.channel), 0)
    : all(channels, at.channel);
  bits |= bit(formalities, phrase.formality ?? 'neutral', at.formality);
  bits |= bit(scopes, phrase.scope ?? 'organisation', at.scope);
  bits |= phrase.feelings
    ? phrase.feelings.reduce((sum, feeling) => sum | bit(feelings, feeling, at.feeling), 0)
    : all(feelings, at.feeling);
  return bits;
}

/** Turns chosen filters into masks; a phrase passes when it meets each of them. */
export function filterMasks(filters: Filters): number[] {
  const masks: number[] = [];
  if (filters.act) masks.push(bit(acts, filters.act, at.act));
  if (filters.intensity) masks.push(1 << (at.intensity + filters.intensity - 1));
  if (filters.channel) masks.push(bit(channels, filters.channel, at.channel));
  if (filters.formality) masks.push(bit(formalities, filters.formality, at.formality));
  if (filters.scope) masks.push(bit(scopes, filters.scope, at.scope));
  if (filters.feeling) masks.push(bit(feelings, filters.feeling, at.feeling));
  return masks;
}

/** Tells whether a phrase, by its packed facets, meets every mask. */
export function passes(bits: number, masks: readonly number[]): boolean {
  for (let i = 0; i < masks.length; i++) if ((bits & masks[i]!) === 0) return false;
  return true;
}

const allChannels = all(channels, at.channel);
const allFeelings = all(feelings, at.feeling);

/** Tells whether a phrase was made for certain channels or feelings, rather than for any. */
export const isSpecific = {
  channel: (bits: number) => (bits & allChannels) !== allChannels,
  feeling: (bits: number) => (bits & allFeelings) !== allFeelings,
} as const;
