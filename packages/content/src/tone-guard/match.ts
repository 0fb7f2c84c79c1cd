import type { ToneRule, ToneRules } from './tone-guard.ts';
import { parseWording, type WordingItem } from './wording.ts';
import { wordsOf } from './words.ts';

/** Tells which rule a piece of text meets, and where: UTF-16 offsets that never split a character as read. */
export interface ToneHit {
  readonly rule: ToneRule;
  readonly start: number;
  readonly end: number;
}

/** Is what a wording leads to: the accepted wording, by number, or a word and what may follow it. */
type Edge =
  | { readonly kind: 'accept'; readonly wording: number }
  | {
      readonly kind: 'word' | 'beginning' | 'any';
      readonly key: string;
      readonly to: readonly Edge[];
      /** Whether the word must open a sentence. */
      readonly opens?: boolean;
    };

interface State {
  readonly words: Map<string, State[]>;
  readonly beginnings: Map<string, State[]>;
  readonly any: State[];
  readonly accepts: number[];
}

/** Holds a set of rules made ready for matching. */
export interface CompiledTone {
  readonly rules: readonly ToneRule[];
  readonly find: (text: string) => ToneHit[];
}

function edgesOfItem(item: WordingItem, next: readonly Edge[]): readonly Edge[] {
  if (item.kind === 'choice') return item.of.flatMap((part) => edgesOf(part, next));
  if (item.kind === 'optional') return edgesOf(item.items, next).concat(next);
  if (item.kind === 'sentence-start')
    return next.map((edge) => (edge.kind === 'accept' ? edge : { ...edge, opens: true }));
  if (item.kind === 'gap') {
    const oneMore: Edge = { kind: 'any', key: '', to: next };
    return next.concat({ kind: 'any', key: '', to: next.concat(oneMore) });
  }
  return [{ kind: item.kind, key: item.key, to: next }];
}

function edgesOf(items: readonly WordingItem[], after: readonly Edge[]): readonly Edge[] {
  return items.reduceRight((next, item) => edgesOfItem(item, next), after);
}

function statesFrom(start: readonly Edge[]): { anywhere: State; opening: State } {
  const made = new Map<readonly Edge[], State>();
  function stateOf(edges: readonly Edge[]): State {
    const known = made.get(edges);
    if (known) return known;
    const state: State = { words: new Map(), beginnings: new Map(), any: [], accepts: [] };
    made.set(edges, state);
    for (const edge of edges) {
      if (edge.kind === 'accept') state.accepts.push(edge.wording);
      else if (edge.kind === 'any') state.any.push(stateOf(edge.to));
      else {
        const map = edge.kind === 'word' ? state.words : state.beginnings;
        const states = map.get(edge.key);
        if (states) states.push(stateOf(edge.to));
        else map.set(edge.key, [stateOf(edge.to)]);
      }
    }
    return state;
  }
  const anywhere = start.filter((edge) => edge.kind === 'accept' || !edge.opens);
  return { anywhere: stateOf(anywhere), opening: stateOf(start) };
}

function step(from: Iterable<State>, key: string): Set<State> {
  const next = new Set<State>();
  for (const state of from) {
    for (const to of state.words.get(key) ?? []) next.add(to);
    for (const to of state.any) next.add(to);
    if (state.beginnings.size > 0)
      for (let length = 1; length <= key.length; length++)
        for (const to of state.beginnings.get(key.slice(0, length)) ?? []) next.add(to);
  }
  return next;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Picks, from left to right, the longest of the spans that start first; none overlaps another. */
function leftmostLongest(spans: readonly [number, number][]): [number, number][] {
  const picked: [number, number][] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]))
    if (span[0] > (picked.at(-1)?.[1] ?? -1)) picked.push(span);
  return picked;
}

/**
 * Makes a set of rules ready for matching, all of them in one automaton over words.
 * Throws when a wording is malformed, naming the rule and the wording.
 */
export function compileTone(rules: ToneRules): CompiledTone {
  const wordings: { rule: number; unless: boolean }[] = [];
  const start: Edge[] = [];
  for (const [number, rule] of rules.rules.entries())
    for (const [list, unless] of [
      [rule.any, false],
      [rule.unless ?? [], true],
    ] as const)
      for (const wording of list) {
        const read = parseWording(wording);
        if ('problem' in read)
          throw new Error(
            `Evenkeel: the wording "${wording}" of the tone rule ${rule.id} is malformed (${read.problem.slice(0, -1)}), so the rules cannot be used. Correct the wording.`,
          );
        start.push(...edgesOf(read.items, [{ kind: 'accept', wording: wordings.length }]));
        wordings.push({ rule: number, unless });
      }
  const { anywhere, opening } = statesFrom(start);

  function find(text: string): ToneHit[] {
    const words = wordsOf(text);
    const met = new Map<number, { any: [number, number][]; spared: Set<number> }>();
    for (const [first, word] of words.entries()) {
      let states = step([word.opens ? opening : anywhere], word.key);
      for (let last = first; states.size > 0; ) {
        for (const state of states)
          for (const accepted of state.accepts) {
            const wording = wordings[accepted];
            if (!wording) continue;
            const found = met.get(wording.rule) ?? { any: [], spared: new Set() };
            met.set(wording.rule, found);
            if (!wording.unless) found.any.push([first, last]);
            else for (let at = first; at <= last; at++) found.spared.add(at);
          }
        const next = words[++last];
        if (!next || next.breaks) break;
        states = step(states, next.key);
      }
    }

    const hits: ToneHit[] = [];
    let segments: Intl.Segments | undefined;
    for (const [number, { any, spared }] of met) {
      const rule = rules.rules[number];
      const left = any.filter(([first, last]) => {
        for (let at = first; at <= last; at++) if (spared.has(at)) return false;
        return true;
      });
      for (const [first, last] of leftmostLongest(left)) {
        const from = words[first];
        const to = words[last];
        if (!rule || !from || !to) continue;
        segments ??= graphemes.segment(text);
        const tail = segments.containing(to.end - 1);
        const start = segments.containing(from.start)?.index ?? from.start;
        hits.push({ rule, start, end: tail ? tail.index + tail.segment.length : to.end });
      }
    }
    return hits.sort((a, b) => a.start - b.start || b.end - a.end || b.rule.level - a.rule.level);
  }

  return { rules: rules.rules, find };
}

const compiled = new WeakMap<ToneRules, CompiledTone>();

/**
 * Finds the wordings of a text that rules of tone guard against, in order. A rule's `unless` wins over its `any`.
 * It never changes the text, and never looks across the end of a sentence.
 * Rules are made ready once and remembered by identity; they must not be changed afterwards.
 */
export function findTone(text: string, rules: ToneRules): ToneHit[] {
  let ready = compiled.get(rules);
  if (!ready) {
    ready = compileTone(rules);
    compiled.set(rules, ready);
  }
  return ready.find(text);
}
