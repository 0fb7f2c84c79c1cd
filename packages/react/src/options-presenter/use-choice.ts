'use client';
import type { OptionsPresenterContent } from '@evenkeel/content/options-presenter';
import type { Option } from '@evenkeel/logic/base/option';
import type { ActResult } from '@evenkeel/logic/base/outcome';
import { type Choice, choiceKey, choiceOf, promiseOf } from '@evenkeel/logic/options-presenter';
import { useEffect, useRef, useState } from 'react';
import { type ActState, useAct } from '../base/act/index.ts';

export interface ChoiceSettings {
  readonly options: readonly Option[];
  readonly chosen: string | null;
  readonly wanted: string;
  readonly replyContent: OptionsPresenterContent;
  readonly newId: () => string;
  readonly noAnswer: string;
  readonly onChoose: ((choice: Choice) => ActResult) | undefined;
  readonly onError: ((error: Error) => void) | undefined;
}

const idle: ActState = { kind: 'idle' };

/**
 * Takes a client's choice to the host, and tells what became of this very choice: another one begins anew.
 * A promise keeps its id while its option stands, so that a host that heard it twice knows it is one.
 */
export function useChoice(settings: ChoiceSettings) {
  const { options, chosen, wanted, replyContent, newId, noAnswer, onChoose, onError } = settings;
  const act = useAct(onChoose, { noAnswer, onError });
  const [kept, setKept] = useState<string>();
  const [tried, setTried] = useState<string>();
  const ids = useRef(new Map<string, string>());
  const { kind } = act.state;
  const taken = kind === 'done' || kind === 'handed-over';
  // Known at once, so that a press right after the answer records nothing twice; kept for when another one is tried.
  const recorded = taken ? tried : kept;
  useEffect(() => {
    if (taken) setKept(tried);
  }, [taken, tried]);

  const key = choiceKey(chosen, wanted);
  const promiseFor = (option: Option) => {
    const id = ids.current.get(option.id) ?? newId();
    ids.current.set(option.id, id);
    return promiseOf(option, id, replyContent);
  };
  const possible = chosen === 'none' || options.some(({ id }) => id === chosen);
  const isRecorded = possible && recorded === key;
  const record = () => {
    const choice = choiceOf(chosen, wanted, options, promiseFor);
    if (!choice || isRecorded || kind === 'pending') return;
    setTried(key);
    void act.run(choice);
  };
  const undo = async () => {
    if (act.state.kind !== 'done' || !act.state.undo) return false;
    try {
      await act.state.undo();
    } catch {
      return false;
    }
    act.reset();
    setKept(undefined);
    return true;
  };
  return {
    state: tried === key || kind === 'pending' ? act.state : idle,
    retry: act.retry,
    undo,
    run: possible ? record : undefined,
    recorded: isRecorded,
    recordedKey: recorded,
    setRecorded: setKept,
  };
}
