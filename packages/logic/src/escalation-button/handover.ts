import type { EscalationButtonWords, handoverSections } from '@evenkeel/content/escalation-button';
import type { EscalationReason, Sign, Urgency } from '../base/escalation/index.ts';
import type { Incident } from '../base/incident/index.ts';
import { formatMessage, type MessageValues } from '../base/message/index.ts';
import type { Note, NoteKind } from '../base/note/index.ts';
import type { Option } from '../base/option/index.ts';
import type { ClientPromise } from '../base/promise/index.ts';
import { sayInstant } from '../base/zones/index.ts';
import type { EscalationMode } from './choices.ts';

/** Names a section of a handover, in I-PASS order. */
export type HandoverSection = (typeof handoverSections)[number];

/** Is one section of a handover. */
export interface HandoverPart {
  readonly section: HandoverSection;
  readonly text: string;
}

/** Is what is known of a case, as the other components hand it over. All of it may be missing. */
export interface CaseParts {
  readonly notes?: readonly Note[];
  /** What was said back to the client, and whether they agreed. */
  readonly paraphrase?: { readonly text: string; readonly confirmed?: boolean };
  readonly options?: readonly {
    readonly option: Pick<Option, 'title'>;
    readonly answer?: 'chosen' | 'refused';
  }[];
  readonly incidents?: readonly Incident[];
  readonly promises?: readonly ClientPromise[];
  readonly earlierContacts?: number;
}

export interface HandoverInput {
  readonly locale: string;
  readonly words: EscalationButtonWords;
  readonly parts: CaseParts;
  readonly signs?: readonly Sign[];
  readonly reason?: EscalationReason;
  readonly urgency: Urgency;
  readonly mode: EscalationMode;
}

/** Is the section order of I-PASS (Starmer et al. 2014): illness severity, patient summary, action list, situation awareness, synthesis. */
export const sectionOrder: readonly HandoverSection[] = [
  'severity',
  'summary',
  'tried',
  'wanted',
  'promised',
  'needed',
];

/**
 * Builds a handover from the parts of a case, in I-PASS order, one line a thing. It invents nothing: a section of which
 * nothing is known is empty. Quotes and notes stand word for word.
 */
export function buildHandover(input: HandoverInput): HandoverPart[] {
  const { locale, words, parts, signs = [], reason, urgency, mode } = input;
  const { built } = words;
  const { notes = [], paraphrase, options = [], incidents = [], promises = [], earlierContacts = 0 } = parts;
  const say = (message: string, values: MessageValues = {}) => formatMessage(locale, message, values);
  const noted = (...kinds: NoteKind[]) =>
    notes.filter(({ kind, text }) => kinds.includes(kind) && text.trim() !== '');
  const plain = (note: Note) => (note.verbatim ? say(built.verbatim, { text: note.text }) : note.text);

  const promised = ({ text, by, zone = 'UTC', owner, kept }: ClientPromise) => {
    if (kept) return say(built.promise.kept, { text });
    const when = by === undefined ? undefined : sayInstant(locale, by, zone);
    if (when && owner) return say(built.promise.whole, { text, when, who: owner });
    if (when) return say(built.promise.noOwner, { text, when });
    return owner ? say(built.promise.noDate, { text, who: owner }) : say(built.promise.open, { text });
  };
  const lines: Record<HandoverSection, string[]> = {
    severity: [
      ...(reason
        ? [say(built.severity, { urgency: words.urgency[urgency], reason: words.reason[reason] })]
        : []),
      ...signs.map(({ kind, quote }) =>
        quote ? say(built.quoted, { text: built.sign[kind], quote }) : built.sign[kind],
      ),
      ...incidents.map(({ outcome }) => built.boundary[outcome]),
    ],
    summary: [
      ...(paraphrase?.text.trim()
        ? [say(paraphrase.confirmed ? built.confirmed : built.unconfirmed, { text: paraphrase.text.trim() })]
        : []),
      ...noted('fact').map(plain),
      ...noted('feeling').map((note) => say(built.feels, { text: plain(note) })),
      ...noted('unclear').map((note) => say(built.unclear, { text: plain(note) })),
      ...(earlierContacts > 0 ? [say(built.contacts, { count: earlierContacts })] : []),
    ],
    tried: options.map(({ option, answer }) => say(built[answer ?? 'offered'], { option: option.title })),
    wanted: noted('ask', 'need').map(plain),
    promised: [
      ...promises.map(promised),
      ...noted('promise').map((note) => say(built.promise.open, { text: plain(note) })),
    ],
    needed: reason ? [built.needed[reason][mode], built.readBack] : [],
  };
  return sectionOrder.map((section) => ({ section, text: lines[section].join('\n') }));
}
