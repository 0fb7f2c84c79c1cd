import type { Channel, Feeling, Intensity, Phrase } from '@evenkeel/content/base/phrase';
import type { LibrarySnapshot, PhraseUse } from '../base/stores/index.ts';
import { filterMasks, isSpecific, passes } from './facet-bits.ts';
import type { PhraseIndex } from './phrase-index.ts';

/** Holds what is known of the moment, all of it given by the agent or the host, none of it inferred. */
export interface RankingContext {
  readonly channel?: Channel;
  readonly feeling?: Feeling;
  readonly intensity?: Intensity;
  /** Phrases used earlier in this conversation. They sink: repeated empathy sounds hollow. */
  readonly used?: readonly string[];
  readonly library?: LibrarySnapshot;
  /** Milliseconds since 1970. */
  readonly now?: number;
}

/**
 * Names why a phrase stands where it does, beside how well it fits the query.
 * Set by hand: text decides first (0 to about 1.5), then own use, then context; a phrase already used here goes last.
 */
export const weights = {
  pinned: 0.3,
  personal: 0.08,
  recent: 0.12,
  often: 0.12,
  feeling: 0.06,
  intensity: 0.03,
  /** Told, and no push: what is made for chat is not for that alone the better sentence. */
  channel: 0,
  /** Made for other channels. */
  otherChannel: -0.15,
  usedHere: -1.2,
} as const;
export type RankReason = keyof typeof weights;

/** Is one part of a phrase's rank: which reason, and how much it adds (or takes). */
export interface RankPart {
  readonly reason: RankReason;
  readonly amount: number;
}

const day = 86_400_000;

function partsOfUse(use: PhraseUse | undefined, now: number | undefined): RankPart[] {
  if (!use) return [];
  const parts: RankPart[] = [];
  if (now !== undefined) {
    // Half of it is gone after a week.
    const amount = weights.recent * 0.5 ** (Math.max(0, now - use.lastAt) / (7 * day));
    if (amount > 0.01) parts.push({ reason: 'recent', amount });
  }
  if (use.count > 1)
    parts.push({ reason: 'often', amount: weights.often * Math.min(1, Math.log2(use.count) / 5) });
  return parts;
}

/** Prepares a context for ranking many phrases. */
export function createRanker(context: RankingContext) {
  const { library } = context;
  const pins = new Set(library?.pins);
  const used = new Set(context.used);
  const uses = new Map(library?.uses.map((use) => [use.phrase, use]));
  const masks = {
    channel: context.channel ? filterMasks({ channel: context.channel }) : undefined,
    feeling: context.feeling ? filterMasks({ feeling: context.feeling }) : undefined,
    intensity: context.intensity ? filterMasks({ intensity: context.intensity }) : undefined,
  };
  const contextual = masks.channel ?? masks.feeling ?? masks.intensity;

  /** Lists what adds to a phrase's rank or takes from it, the heaviest first. */
  function partsOf(phrase: Phrase, bits: number): RankPart[] {
    const parts = partsOfUse(uses.get(phrase.id), context.now);
    const add = (reason: RankReason) => parts.push({ reason, amount: weights[reason] });
    if (pins.has(phrase.id)) add('pinned');
    if (phrase.scope === 'personal') add('personal');
    if (used.has(phrase.id)) add('usedHere');
    if (masks.feeling && isSpecific.feeling(bits) && passes(bits, masks.feeling)) add('feeling');
    if (masks.intensity && passes(bits, masks.intensity)) add('intensity');
    if (masks.channel && isSpecific.channel(bits)) {
      if (passes(bits, masks.channel)) add('channel');
      else add('otherChannel');
    }
    return parts.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  }

  /** Adds up what the context alone gives or takes, from packed facets: this runs for every phrase. */
  function contextBonus(bits: number): number {
    let sum = 0;
    if (masks.feeling && isSpecific.feeling(bits) && passes(bits, masks.feeling)) sum += weights.feeling;
    if (masks.intensity && passes(bits, masks.intensity)) sum += weights.intensity;
    if (masks.channel && isSpecific.channel(bits))
      sum += passes(bits, masks.channel) ? weights.channel : weights.otherChannel;
    return sum;
  }

  /** Adds up what the context gives, for every phrase of an index. It hangs on channel, feeling and intensity alone. */
  function contextBonuses(index: PhraseIndex): Float32Array {
    const sums = new Float32Array(index.phrases.length);
    if (contextual)
      for (let number = 0; number < sums.length; number++) sums[number] = contextBonus(index.bitsOf(number));
    return sums;
  }

  /** Adds up everything, for every phrase: the context's share, and the parts of those the agent has touched. */
  function bonuses(index: PhraseIndex, ofContext: Float32Array): Float32Array {
    const sums = ofContext.slice();
    const own = library?.personal.map((phrase) => phrase.id) ?? [];
    for (const id of new Set([...pins, ...used, ...uses.keys(), ...own])) {
      const number = index.numberOf(id);
      const phrase = number === undefined ? undefined : index.phrases[number];
      if (number === undefined || !phrase) continue;
      let sum = 0;
      for (const part of partsOf(phrase, index.bitsOf(number))) sum += part.amount;
      sums[number] = sum;
    }
    return sums;
  }

  return { partsOf, contextBonuses, bonuses };
}
export type Ranker = ReturnType<typeof createRanker>;
