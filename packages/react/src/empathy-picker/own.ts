import type { Phrase } from '@evenkeel/content/base/phrase';
import type { LibraryStore } from '@evenkeel/logic/base/stores';
import { ownPhrase } from '@evenkeel/logic/empathy-picker';
import type { PickerSession } from './session.ts';

const sayWhy = (error: unknown) => (error instanceof Error ? error.message : '');

/** Opens the form for a phrase of the agent's own: an empty one, or a phrase to change. */
export function startOwn(session: PickerSession, phrase?: Phrase): void {
  const { filters } = session.state;
  const level =
    phrase && phrase.intensity[0] === phrase.intensity[1] ? phrase.intensity[0] : filters.intensity;
  const feeling = phrase ? phrase.feelings?.[0] : filters.feeling;
  session.dispatch({
    type: 'own',
    form: {
      ...(phrase ? { id: phrase.id } : {}),
      title: phrase?.title ?? '',
      written: phrase?.written ?? '',
      spoken: phrase?.spoken ?? '',
      act: phrase?.act ?? filters.act ?? 'acknowledge',
      ...(feeling ? { feeling } : {}),
      ...(level ? { intensity: level } : {}),
    },
  });
}

/** Keeps the agent's own phrase. The form closes only when the store has it. */
export async function saveOwn(
  session: PickerSession,
  library: LibraryStore,
  newId: () => string,
): Promise<void> {
  const { own } = session.state;
  if (!own) return;
  const { words, say } = session.settings;
  const phrase = ownPhrase(own, `own.${newId()}`);
  if (phrase === 'written') {
    session.dispatch({ type: 'status', status: { kind: 'not-saved', why: say(words.personal.missing) } });
    return;
  }
  try {
    await library.save(phrase);
    session.dispatch({ type: 'close-own' });
    session.dispatch({ type: 'status', status: { kind: 'saved' } });
  } catch (error) {
    session.dispatch({ type: 'status', status: { kind: 'not-saved', why: sayWhy(error) } });
  }
}

/** Deletes a phrase of the agent's own, and offers to take that back. */
export async function removeOwn(
  session: PickerSession,
  phrase: Phrase,
  library: LibraryStore,
): Promise<void> {
  try {
    await library.remove(phrase.id);
    session.dispatch({ type: 'status', status: { kind: 'removed', phrase } });
  } catch (error) {
    session.dispatch({ type: 'status', status: { kind: 'not-saved', why: sayWhy(error) } });
  }
}

/** Brings back the phrase that was deleted last. */
export async function bringBack(session: PickerSession, library: LibraryStore): Promise<void> {
  const { status } = session.state;
  if (status.kind !== 'removed') return;
  try {
    await library.save(status.phrase);
    session.dispatch({ type: 'status', status: { kind: 'saved' } });
  } catch (error) {
    session.dispatch({ type: 'status', status: { kind: 'not-saved', why: sayWhy(error) } });
  }
}
