'use client';
import type { FollowUpSchedulerWords } from '@evenkeel/content/follow-up-scheduler';
import { escapeHtml } from '@evenkeel/logic/base/rich';
import type { FollowUp } from '@evenkeel/logic/follow-up-scheduler';
import { useRef, useState } from 'react';
import { type Act, useAct } from '../base/act/index.ts';
import type { CalendarFile, PromiseInsertion, RootProps } from './root-props.ts';

type Handlers = Pick<RootProps, 'onSchedule' | 'onChange' | 'onCancel' | 'onInsert' | 'onExport' | 'onError'>;

/** Names the acts that the status speaks of. */
export type ActName = 'schedule' | 'change' | 'cancel' | 'insert' | 'export';

/** Is what was done last, and what it was done with. */
export interface LastAct {
  readonly name: ActName;
  readonly followUp?: FollowUp;
}

export interface SchedulerActs {
  readonly can: Readonly<Record<ActName, boolean>>;
  readonly last: LastAct | undefined;
  /** The act that was done last. */
  readonly shown: Act<never> | undefined;
  /** What was taken back, or could not be. */
  readonly undone: 'undone' | 'not-undone' | undefined;
  /** Whether the last act can be taken back. */
  readonly canUndo: boolean;
  schedule(followUp: FollowUp): Promise<void>;
  change(followUp: FollowUp): Promise<void>;
  cancel(followUp: FollowUp): Promise<void>;
  insert(sentence: string): void;
  export(file: CalendarFile): void;
  undo(): Promise<void>;
}

/** Is what the acts tell of what became of them. */
export interface Told {
  /** The host confirmed it or took it without a word. */
  taken(followUp: FollowUp, confirmed: boolean): void;
  cancelled(followUp: FollowUp): void;
  /** A follow-up that was planned is gone again, or one that was cancelled is back. */
  undone(last: LastAct): void;
}

/** Takes follow-ups, sentences and files to the host, each once at a time, and knows how to take the last one back. */
export function useActs(handlers: Handlers, words: FollowUpSchedulerWords, told: Told): SchedulerActs {
  const { onSchedule, onChange, onCancel, onInsert, onExport, onError } = handlers;
  const options = { noAnswer: words.status.noAnswer, onError };
  const acts = {
    schedule: useAct<FollowUp>(onSchedule, options),
    change: useAct<FollowUp>(onChange, options),
    cancel: useAct<FollowUp>(onCancel && ((followUp) => onCancel(followUp.id)), options),
    insert: useAct<PromiseInsertion>(onInsert, options),
    export: useAct<CalendarFile>(onExport, options),
  };
  const [last, setLast] = useState<LastAct>();
  const [undone, setUndone] = useState<'undone' | 'not-undone'>();
  const undoing = useRef(false);
  const begin = (next: LastAct) => {
    setLast(next);
    setUndone(undefined);
  };
  const plan = async (name: 'schedule' | 'change', followUp: FollowUp) => {
    if (acts[name].state.kind === 'pending') return;
    begin({ name, followUp });
    const outcome = await acts[name].run(followUp);
    if (outcome?.ok !== false) told.taken(followUp, outcome?.ok === true);
  };
  const cancel = async (followUp: FollowUp) => {
    if (acts.cancel.state.kind === 'pending') return;
    begin({ name: 'cancel', followUp });
    const outcome = await acts.cancel.run(followUp);
    if (outcome?.ok) told.cancelled(followUp);
  };
  const shown = last && (acts[last.name] as unknown as Act<never>);
  const back = shown?.state.kind === 'done' ? shown.state.undo : undefined;
  // A host that cannot take a cancelling back may still plan the same follow-up anew.
  const again =
    last?.name === 'cancel' && last.followUp && onSchedule && shown?.state.kind === 'done'
      ? last.followUp
      : undefined;
  const undo = async () => {
    if (!last || undoing.current) return;
    undoing.current = true;
    try {
      if (back) await back();
      else if (again) {
        const outcome = await onSchedule?.(again);
        if (outcome && !outcome.ok) throw new Error(outcome.message);
      } else return;
      told.undone(last);
      setUndone('undone');
    } catch (thrown) {
      onError?.(thrown instanceof Error ? thrown : new Error(String(thrown)));
      setUndone('not-undone');
    } finally {
      undoing.current = false;
    }
  };
  return {
    can: {
      schedule: onSchedule !== undefined,
      change: onChange !== undefined,
      cancel: onCancel !== undefined,
      insert: onInsert !== undefined,
      export: onExport !== undefined,
    },
    last,
    shown,
    undone,
    canUndo: undone === undefined && (back !== undefined || again !== undefined),
    schedule: (followUp) => plan('schedule', followUp),
    change: (followUp) => plan('change', followUp),
    cancel,
    insert: (sentence) => {
      begin({ name: 'insert' });
      void acts.insert.run({
        text: { plain: sentence, html: `<p>${escapeHtml(sentence)}</p>` },
        at: 'caret',
      });
    },
    export: (file) => {
      begin({ name: 'export' });
      void acts.export.run(file);
    },
    undo,
  };
}
