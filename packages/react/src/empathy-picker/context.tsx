'use client';
import type { Shortcuts } from '@evenkeel/logic/base/keys';
import type { LibraryStore } from '@evenkeel/logic/base/stores';
import { useSyncExternalStore } from 'react';
import { createPartContext } from '../base/part-context/index.ts';
import type { PickerSession } from './session.ts';
import type { PickerSettings, ShortcutName } from './types.ts';

/** Is what the Root gives its parts. */
export interface PickerParts {
  readonly session: PickerSession;
  readonly settings: PickerSettings;
  readonly library: LibraryStore;
  readonly newId: () => string;
  /** Prefix of the ids of this instance's elements. */
  readonly id: string;
  /** Locale and direction of the interface. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Direction of the phrases, which may be in another language. */
  readonly phraseDir: 'ltr' | 'rtl';
  readonly shortcuts: Shortcuts<ShortcutName>;
  readonly status: 'ready' | 'loading' | 'error';
  readonly onRetry: (() => void) | undefined;
  /** How much of a large library was read; finished when both are the same. */
  readonly progress: { readonly read: number; readonly total: number };
  /** Whether what was typed could not be kept for a reload. */
  readonly notKept: boolean;
}

export const [PickerProvider, usePicker] = createPartContext<PickerParts>('EmpathyPicker');

/** Reads one thing of a session and draws again when it changes. It must be the same object until then. */
export function useSession<T>(session: PickerSession, select: (session: PickerSession) => T): T {
  const read = () => select(session);
  return useSyncExternalStore(session.subscribe, read, read);
}

/** Names the element of an option by its place. */
export const optionId = (id: string, place: number) => `${id}-option-${place}`;
export const listId = (id: string) => `${id}-list`;
