import type { Channel } from '@evenkeel/content/base/phrase';
import type { OptionsPresenterContent } from '@evenkeel/content/options-presenter';
import { formatMessage } from '../base/message/index.ts';
import type { Option } from '../base/option/index.ts';
import type { ClientPromise } from '../base/promise/index.ts';
import { none } from './read.ts';

/** Names the forms in which the options can go into a draft. */
export const formats = ['text', 'email-html', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** Names the two ways to look at the options. */
export type View = 'cards' | 'table';

/** Is what the client chose: an option by its id, or `none`, with what would be satisfactory instead. */
export interface Choice {
  readonly option: string;
  readonly wanted?: string;
  readonly promise?: ClientPromise;
}

/** Gives the format that a channel can show. */
export function formatFor(channel: Channel | undefined): Format {
  return channel === 'email' ? 'email-html' : 'text';
}

/**
 * Makes a promise of the option that the client chose: what happens, by when, who does it.
 * What waits for approval is promised as an "if" only, in the words of the reply.
 */
export function promiseOf(
  option: Option,
  id: string,
  { locale, reply }: Pick<OptionsPresenterContent, 'locale' | 'reply'>,
): ClientPromise {
  const { approval, by, who, what } = option;
  const text = approval
    ? formatMessage(locale, reply.line, {
        label: formatMessage(locale, reply.whatIf, { who: approval.from }),
        value: what,
      })
    : what;
  return {
    id,
    text,
    from: 'option',
    ...(by ? { by: by.at, zone: by.zone } : {}),
    ...(who === undefined ? {} : { owner: who }),
  };
}

/**
 * Puts together what is recorded of a choice. Gives nothing while there is none, or while it names an option that
 * is not there any more. `wanted` goes with "none of these" only.
 */
export function choiceOf(
  chosen: string | null,
  wanted: string,
  options: readonly Option[],
  promise: (option: Option) => ClientPromise,
): Choice | undefined {
  const wish = wanted.trim();
  if (chosen === none) return wish === '' ? { option: none } : { option: none, wanted: wish };
  const option = options.find(({ id }) => id === chosen);
  return option && { option: option.id, promise: promise(option) };
}

/** Is what of the agent's work survives a reload. */
export interface PresenterDraft {
  readonly chosen: string | null;
  readonly wanted: string;
  readonly view: View;
  /** The choice that the host was given, so that it is not given twice. */
  readonly recorded?: string;
}

/** Names a choice, to tell one that was recorded from one that was not. */
export function choiceKey(chosen: string | null, wanted: string): string {
  return JSON.stringify([chosen, chosen === none ? wanted.trim() : '']);
}

/** Gives what is to be kept, or nothing while the agent has changed nothing. */
export function draftOf(draft: PresenterDraft, atFirst: View): PresenterDraft | undefined {
  const untouched = draft.chosen === null && draft.wanted === '' && draft.view === atFirst;
  return untouched ? undefined : draft;
}

/** Reads what a store held, which may be anything. Gives nothing where it is no draft of this component. */
export function readDraft(found: unknown): PresenterDraft | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const { chosen, wanted, view, recorded } = found as Readonly<Record<string, unknown>>;
  if (chosen !== null && typeof chosen !== 'string') return undefined;
  if (typeof wanted !== 'string' || (view !== 'cards' && view !== 'table')) return undefined;
  return { chosen, wanted, view, ...(typeof recorded === 'string' ? { recorded } : {}) };
}
