import { ar } from '@evenkeel/content/ar';
import { en } from '@evenkeel/content/en';
import { es } from '@evenkeel/content/es';
import type { EscalationRequest } from '@evenkeel/logic/base/escalation';
import type { ClientMessage } from '@evenkeel/logic/base/note';
import type { Option } from '@evenkeel/logic/base/option';
import { BoundaryDialog } from '@evenkeel/react/boundary-dialog';
import { EmpathyPicker } from '@evenkeel/react/empathy-picker';
import { EscalationButton } from '@evenkeel/react/escalation-button';
import { FollowUpScheduler } from '@evenkeel/react/follow-up-scheduler';
import { OptionsPresenter } from '@evenkeel/react/options-presenter';
import { ParaphrasePrompt } from '@evenkeel/react/paraphrase-prompt';
import fc from 'fast-check';
import type { ReactElement } from 'react';
import { type Answer, brokenWords, type Draw, host, text } from './hostile.ts';

/** Is what every component is given alike: the host's temper, the conversation, and where errors go. */
export interface Setting {
  readonly answer: Answer;
  readonly conversation: string;
  readonly onError: (error: Error) => void;
}

/** Makes one component with hostile props, drawn anew for each run. */
export type Subject = (draw: Draw, setting: Setting) => ReactElement;

const languages = [en, es, ar] as const;
const locale = (draw: Draw) => languages[draw(fc.nat, 2)] ?? en;
const some = <T,>(draw: Draw, most: number, make: (at: number) => T): T[] =>
  Array.from({ length: draw(fc.nat, most) }, (_, at) => make(at));
const maybe = <T,>(draw: Draw, make: () => T): T | undefined => (draw(fc.boolean) ? make() : undefined);
/** Draws one of a few values of any kind. */
const pick = (draw: Draw, ...values: unknown[]) => values[draw(fc.nat, values.length - 1)];
/** Ids that a careless lookup stumbles over. A host's ids are unique. */
const ids = ['__proto__', 'constructor', '', 'x'] as const;
const channels = ['chat', 'email', 'phone', 'sms', 'social'] as const;

const messages = (draw: Draw): ClientMessage[] =>
  some(draw, 5, (at) => ({
    id: ids[at] ?? `m${at}`,
    from: draw(fc.constantFrom, 'client', 'agent'),
    text: draw(() => text),
    at: draw(fc.constantFrom, 0, -1, 1_795_500_000_000 + at, Number.MAX_SAFE_INTEGER),
  }));

export const subjects: Readonly<Record<string, Subject>> = {
  EmpathyPicker: (draw, { answer, ...setting }) => {
    const content = locale(draw).empathyPicker;
    return (
      <EmpathyPicker.Root
        {...setting}
        content={{ ...content, words: brokenWords(draw, content.words) }}
        pack={{
          locale: content.locale,
          phrases: [
            ...content.pack.phrases.slice(0, 5),
            ...some(draw, 12, (at) =>
              pick(
                draw,
                null,
                7,
                'phrase',
                [],
                {},
                { id: 'x' },
                {
                  ...content.pack.phrases[at],
                  id: draw(() => text),
                  written: draw(() => text),
                  tags: [draw(() => text)],
                },
              ),
            ),
          ],
        }}
        values={{ client: { first_name: draw(() => text) }, agent: null }}
        used={some(draw, 3, () => draw(() => text))}
        defaultQuery={draw(() => text).slice(0, 300)}
        onInsert={host(answer)}
        onUse={host(answer) as () => void}
      />
    );
  },
  ParaphrasePrompt: (draw, { answer, ...setting }) => {
    const content = locale(draw).paraphrasePrompt;
    return (
      <ParaphrasePrompt.Root
        {...setting}
        content={{ ...content, words: brokenWords(draw, content.words) }}
        channel={draw(fc.constantFrom, ...channels)}
        messages={messages(draw)}
        notes={some(draw, 4, (at) => ({
          id: ids[at] ?? `n${at}`,
          kind: draw(fc.constantFrom, 'fact', 'feeling', 'need', 'ask', 'promise', 'unclear'),
          text: draw(() => text),
          verbatim: draw(fc.boolean),
        }))}
        products={some(draw, 3, () => draw(() => text))}
        draft={maybe(draw, () => draw(() => text))}
        suggestions={some(draw, 2, () => ({ text: draw(() => text), from: draw(() => text) }))}
        onInsert={host(answer)}
        onConfirm={host(answer) as () => void}
        onNote={host(answer) as () => void}
        onNext={host(answer) as () => void}
      />
    );
  },
  EscalationButton: (draw, { answer, ...setting }) => {
    const content = locale(draw).escalationButton;
    return (
      <EscalationButton.Root
        {...setting}
        content={{ ...content, words: brokenWords(draw, content.words) }}
        channel={draw(fc.constantFrom, ...channels)}
        targets={some(draw, 4, (at) => ({
          id: ids[at] ?? `t${at}`,
          kind: draw(fc.constantFrom, 'supervisor', 'management', 'specialist', 'security'),
          name: draw(() => text),
        }))}
        signs={some(draw, 3, () => ({
          kind: draw(fc.constantFrom, 'same-question', 'option-refused', 'legal-threat', 'asks-for-manager'),
          weight: draw(fc.constantFrom, -1, 0, 0.5, 1, 9, Number.NaN),
          messages: [draw(() => text)],
          quote: draw(() => text),
        }))}
        handover={some(draw, 6, () => ({
          section: draw(fc.constantFrom, 'severity', 'summary', 'tried', 'wanted', 'promised', 'needed'),
          text: draw(() => text),
        }))}
        acknowledgements={some(draw, 4, (at) => ({
          key: draw(() => text),
          id: `a${at}`,
          kind: draw(fc.constantFrom, 'requested', 'seen', 'accepted', 'joined', 'resolved', 'declined'),
          at: draw(fc.constantFrom, 0, -1, 1_795_500_000_000),
        }))}
        defaultOpen={draw(fc.boolean)}
        agentZone="UTC"
        onRequest={host(answer) as (request: EscalationRequest) => undefined}
        onWithdraw={host(answer)}
        onInsert={host(answer)}
        onDismissSign={host(answer) as () => void}
      />
    );
  },
  FollowUpScheduler: (draw, { answer, ...setting }) => {
    const content = locale(draw).followUpScheduler;
    const zones = ['UTC', 'Europe/Madrid', 'Mars/Olympus', '', undefined] as const;
    return (
      <FollowUpScheduler.Root
        {...setting}
        content={{ ...content, words: brokenWords(draw, content.words) }}
        channel={draw(fc.constantFrom, ...channels)}
        agentZone={draw(fc.constantFrom, ...zones)}
        clientZone={draw(fc.constantFrom, ...zones)}
        promises={some(draw, 4, (at) => ({
          id: ids[at] ?? `p${at}`,
          text: draw(() => text),
          from: draw(fc.constantFrom, 'note', 'option', 'reply', 'handover'),
          ...(draw(fc.boolean) ? { by: draw(fc.constantFrom, 0, Number.NaN, 9e15, 1_795_600_000_000) } : {}),
          owner: draw(() => text),
        }))}
        values={{ client: { first_name: draw(() => text) } }}
        defaultAt={draw(fc.constantFrom, undefined, 0, Number.NaN, 1_795_600_000_000)}
        now={() => 1_795_500_000_000}
        onSchedule={host(answer)}
        onChange={host(answer)}
        onCancel={host(answer)}
        onInsert={host(answer)}
        onExport={host(answer)}
        loadReader={
          answer === 'rejects' ? () => Promise.reject(new Error('rejected by the host')) : undefined
        }
      />
    );
  },
  OptionsPresenter: (draw, { answer, ...setting }) => {
    const content = locale(draw).optionsPresenter;
    const options = some(draw, 6, (at): unknown =>
      pick(
        draw,
        null,
        'option',
        {},
        ...Array<Option>(4).fill({
          id: draw(fc.constantFrom, `o${at}`, 'o0', 'none', '__proto__'),
          title: draw(() => text),
          what: draw(() => text),
          by: {
            at: draw(fc.constantFrom, 0, Number.NaN, -8.64e15, 9e15),
            zone: draw(fc.constantFrom, 'UTC', 'Mars/Olympus'),
          },
          who: draw(() => text),
          limit: { what: draw(() => text), why: draw(() => text) },
          approval: { from: draw(() => text) },
        }),
      ),
    );
    return (
      <OptionsPresenter.Root
        {...setting}
        content={{ ...content, words: brokenWords(draw, content.words) }}
        options={options as Option[]}
        refusal={maybe(draw, () => ({
          fact: draw(() => text),
          reason: draw(() => text),
          possible: draw(() => text),
        }))}
        channel={draw(fc.constantFrom, ...channels)}
        defaultView={draw(fc.constantFrom, 'cards', 'table')}
        defaultChosen={draw(fc.constantFrom, null, 'none', 'o0', 'gone')}
        clientZone={draw(fc.constantFrom, undefined, 'UTC', 'Mars/Olympus', '')}
        onInsert={host(answer)}
        onChoose={host(answer)}
        onEscalate={host(answer) as () => void}
      />
    );
  },
  'OptionsPresenter.ClientView': (draw, { answer, conversation: _, ...setting }) => {
    const content = locale(draw).optionsPresenter;
    return (
      <OptionsPresenter.ClientView
        {...setting}
        content={{ ...content, words: brokenWords(draw, content.words) }}
        options={some(draw, 5, (at) => ({ id: `o${at}`, title: draw(() => text), what: draw(() => text) }))}
        onChoose={host(answer)}
      />
    );
  },
  BoundaryDialog: (draw, { answer, ...setting }) => {
    const content = locale(draw).boundaryDialog;
    return (
      <BoundaryDialog.Root
        {...setting}
        content={{ ...content, words: brokenWords(draw, content.words) }}
        channel={draw(fc.constantFrom, ...channels)}
        messages={messages(draw)}
        defaultOpen
        mode={maybe(draw, () => draw(fc.constantFrom, 'saying-no', 'standards'))}
        onInsert={host(answer)}
        onIncident={host(answer)}
        onEnd={host(answer)}
        agentZone="UTC"
      >
        <BoundaryDialog.Trigger asChild>
          <button type="button">{draw(() => text).slice(0, 100)}</button>
        </BoundaryDialog.Trigger>
      </BoundaryDialog.Root>
    );
  },
};
