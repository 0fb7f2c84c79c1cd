'use client';
import type { Phrase } from '@evenkeel/content/base/phrase';
import type { EmpathyPickerWords } from '@evenkeel/content/empathy-picker';
import type { LibrarySnapshot, LibraryStore } from '@evenkeel/logic/base/stores';
import {
  createPhraseIndex,
  createSearcher,
  type PhraseIndex,
  type Searcher,
} from '@evenkeel/logic/empathy-picker';
import { useEffect, useMemo, useState } from 'react';

/** A library this small is read at once, on the server too: it takes a few milliseconds. */
const smallLibrary = 300;
/** Read before anything is drawn, of a large library: as many as a list shows at first. */
const firstRead = 48;
/** Longest stretch of work between two chances for the page to draw, in milliseconds. */
const slice = 5;

function prepare(phrases: readonly unknown[], words: EmpathyPickerWords): Searcher {
  const { feeling } = words.facets;
  const index = createPhraseIndex(phrases, (phrase) => phrase.feelings?.map((name) => feeling[name]) ?? []);
  const small = phrases.length <= smallLibrary;
  index.build(() => small || index.read < firstRead);
  return createSearcher(index);
}

/** Reads a library of phrases: a small one at once, a large one in slices that leave the page alone. */
export function useSearcher(
  phrases: readonly unknown[],
  words: EmpathyPickerWords,
  onProgress: (index: PhraseIndex) => void,
): Searcher {
  const searcher = useMemo(() => prepare(phrases, words), [phrases, words]);
  const [, draw] = useState(0);
  useEffect(() => {
    const { index } = searcher;
    if (index.ready) return;
    let timer: ReturnType<typeof setTimeout>;
    let told = performance.now();
    const work = () => {
      const start = performance.now();
      const ready = index.build(() => performance.now() - start < slice);
      if (ready || start - told > 250) {
        told = start;
        draw(index.read);
        onProgress(index);
      }
      if (!ready) timer = setTimeout(work, 0);
    };
    // The page is drawn first; a key pressed before then finds what has been read.
    timer = setTimeout(work, 50);
    return () => clearTimeout(timer);
  }, [searcher, onProgress]);
  return searcher;
}

/** Follows the agent's own phrases, pins and usage, and keeps the index in step with them. */
export function useLibrarySnapshot(
  library: LibraryStore,
  searcher: Searcher,
  onError: ((error: Error) => void) | undefined,
): LibrarySnapshot | undefined {
  const [snapshot, setSnapshot] = useState<LibrarySnapshot>();
  useEffect(() => {
    let current = true;
    let own = new Map<string, string>();
    const take = (read: LibrarySnapshot) => {
      const next = new Map(read.personal.map((phrase) => [phrase.id, JSON.stringify(phrase)]));
      for (const id of own.keys()) if (!next.has(id)) searcher.index.remove(id);
      for (const phrase of read.personal)
        addOwn(searcher.index, phrase, own.get(phrase.id), next.get(phrase.id));
      own = next;
      setSnapshot(read);
    };
    const load = () =>
      library.read().then(
        (read) => current && take(read),
        (error: unknown) => current && onError?.(error instanceof Error ? error : new Error(String(error))),
      );
    load();
    const stop = library.subscribe(load);
    return () => {
      current = false;
      stop();
      for (const id of own.keys()) searcher.index.remove(id);
    };
  }, [library, searcher, onError]);
  return snapshot;
}

function addOwn(
  index: PhraseIndex,
  phrase: Phrase,
  before: string | undefined,
  now: string | undefined,
): void {
  if (before !== now) index.add({ ...phrase, scope: 'personal' });
}
