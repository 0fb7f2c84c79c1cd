import { directionOf } from '@evenkeel/content/base/locale';
import type {
  OptionField,
  OptionsPresenterContent,
  OptionsPresenterReply,
} from '@evenkeel/content/options-presenter';
import { optionFields } from '@evenkeel/content/options-presenter';
import { formatMessage } from '../base/message/index.ts';
import type { Option, Refusal } from '../base/option/index.ts';
import { cleanText } from './clean.ts';
import { isDeadline, sayDeadline } from './deadline.ts';

/** Is everything that an answer to the client is made of, whatever the format. */
export interface Presented {
  /** As `readOptions` gives them: whole, and at most four. */
  readonly options: readonly Option[];
  readonly refusal?: Refusal | undefined;
  /** Words for the client, in the reply's language. */
  readonly content: Pick<OptionsPresenterContent, 'locale' | 'reply'>;
  /** IANA zone of the client. Left out, each date stands in its own. */
  readonly zone?: string | undefined;
}

/** Is one thing told: its name and its words. */
export interface ReplyRow {
  readonly key: OptionField | 'fact' | 'reason' | 'possible';
  readonly label: string;
  readonly text: string;
}

/** Is the answer before it takes a format: every format and the preview are drawn from it. */
export interface Reply {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly intro?: string;
  readonly options: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: readonly ReplyRow[];
  }[];
  readonly refusal?: { readonly title: string; readonly rows: readonly ReplyRow[] };
  readonly question?: string;
}

/** Gives the words of one field of an option, or nothing where it has none. A date is left to be said in a zone. */
export function fieldOf(option: Option, field: Exclude<OptionField, 'by'>): string | undefined {
  switch (field) {
    case 'limit':
      return option.limit?.what;
    case 'why':
      return option.limit?.why || undefined;
    case 'approval':
      return option.approval?.from;
    case 'approvalWhy':
      return option.approval?.reason;
    default:
      return option[field];
  }
}

/** Lists the fields that at least one of the options has something to say to, in order. */
export function usedFields(options: readonly Option[]): readonly OptionField[] {
  return optionFields.filter((field) =>
    options.some((option) => (field === 'by' ? option.by : fieldOf(option, field)) !== undefined),
  );
}

/** Names an option to the client: while approval is open, the name says so. */
export function titleOf(option: Option, locale: string, reply: OptionsPresenterReply): string {
  const who = option.approval?.from;
  return who === undefined
    ? option.title
    : formatMessage(locale, reply.titleIf, { title: option.title, who });
}

/** Names a field of an option to the client. What waits for approval is named as an "if". */
export function labelOf(
  option: Option,
  field: OptionField,
  locale: string,
  reply: OptionsPresenterReply,
): string {
  const who = option.approval?.from;
  if (field === 'what' && who !== undefined) return formatMessage(locale, reply.whatIf, { who });
  return reply.fields[field];
}

/**
 * Composes the answer to the client from the options, the refusal and the words of one language.
 * Nothing is left out, nothing is added, and what needs approval is told as an "if".
 */
export function composeReply({ options, refusal, content, zone }: Presented): Reply {
  const { locale, reply: words } = content;
  const rowsOf = (option: Option) =>
    optionFields.flatMap((key): ReplyRow[] => {
      const text =
        key === 'by'
          ? option.by && isDeadline(option.by) && sayDeadline(locale, option.by, zone)
          : fieldOf(option, key);
      return text ? [{ key, label: labelOf(option, key, locale, words), text: cleanText(text) }] : [];
    });
  const one = options.length === 1;
  return {
    locale,
    dir: directionOf(locale),
    ...(options.length > 0
      ? {
          intro: one ? words.introOne : words.intro,
          question: one ? words.questionOne : words.question,
        }
      : {}),
    options: options.map((option) => ({
      id: option.id,
      title: cleanText(titleOf(option, locale, words)),
      rows: rowsOf(option),
    })),
    ...(refusal
      ? {
          refusal: {
            title: words.refusal.title,
            rows: (['fact', 'reason', 'possible'] as const).map((key) => ({
              key,
              label: words.refusal[key],
              text: cleanText(refusal[key]),
            })),
          },
        }
      : {}),
  };
}
