import type { Channel } from '@evenkeel/content/base/phrase';
import type { BoundaryPolicy } from '@evenkeel/content/boundary-dialog';
import type { ActResult } from '@evenkeel/logic/base/outcome';
import {
  type BoundaryEvent,
  type BoundaryState,
  endObstacles,
  firstGap,
  incidentOf,
} from '@evenkeel/logic/boundary-dialog';
import { useRef, useState } from 'react';
import { type ActState, tell as tellHost, useAct } from '../base/act/index.ts';
import { copyText } from '../base/device/index.ts';
import type { RootProps } from './root-props.ts';

/** Names what is told of the last act that needed no host, or could not be begun. */
export type Notice =
  | { readonly kind: 'gap'; readonly gap: string }
  | { readonly kind: 'copied' | 'not-copied' };
type ActKind = 'insert' | 'end' | 'transfer' | 'incident';

interface Doing {
  readonly kind: ActKind;
  readonly go: () => ActResult;
  readonly done: () => void;
  readonly failed?: () => void;
}

export interface Acts {
  readonly state: ActState;
  readonly kind: ActKind | undefined;
  readonly notice: Notice | undefined;
  /** Is how the last boundary closed whose record was handed over. */
  readonly finished: BoundaryState['place'] | undefined;
  /** Puts words into the composer and marks their steps as said, once the host took them. Returns the gap that kept it from that. */
  insert(stages: readonly string[], text: string): { readonly gap: string } | undefined;
  copy(text: string): Promise<void>;
  said(stage: string): void;
  close(how: 'end' | 'transfer'): void;
  settle(): void;
  distress(): void;
  handOverRecord(): void;
  again(): void;
  retry(): void;
}

interface Given {
  readonly handlers: Pick<RootProps, 'onInsert' | 'onIncident' | 'onEnd' | 'onDistress' | 'onError'>;
  readonly noAnswer: string;
  readonly state: BoundaryState;
  readonly dispatch: (event: BoundaryEvent) => void;
  readonly policy: BoundaryPolicy;
  readonly conversation: string;
  readonly channel: Channel;
  readonly now: () => number;
  readonly newId: () => string;
  readonly setOpen: (open: boolean) => void;
}

/** Holds what an agent can do in the dialog. A step counts as said only after the host took its words, or the agent says so. */
export function useActs(given: Given): Acts {
  const { handlers, state, dispatch, policy, now, setOpen } = given;
  const { onInsert, onIncident, onEnd, onDistress, onError } = handlers;
  const [kind, setKind] = useState<ActKind>();
  const [notice, setNotice] = useState<Notice>();
  const [finished, setFinished] = useState<BoundaryState['place']>();
  const busy = useRef(false);
  const last = useRef<Doing>(undefined);
  const recordId = useRef<string>(undefined);
  const act = useAct<Doing>((doing) => doing.go(), { noAnswer: given.noAnswer, onError });

  const perform = async (doing: Doing) => {
    if (busy.current) return;
    busy.current = true;
    last.current = doing;
    setKind(doing.kind);
    setNotice(undefined);
    const outcome = await act.run(doing);
    busy.current = false;
    if (!outcome || outcome.ok) doing.done();
    else doing.failed?.();
  };
  const tell = (next: Notice | undefined) => {
    if (!busy.current) act.reset();
    setNotice(next);
  };

  return {
    state: act.state,
    kind,
    notice,
    finished,
    insert(stages, text) {
      const gap = firstGap(text);
      if (gap) {
        tell({ kind: 'gap', gap: gap.text });
        return { gap: gap.text };
      }
      void perform({
        kind: 'insert',
        // While a modal is open everything else is inert, the composer, too. It can take text once the dialog is gone.
        go: async () => {
          setOpen(false);
          await new Promise((resolve) => setTimeout(resolve));
          return onInsert?.({ text: { plain: text }, at: 'caret', stage: stages[0] ?? '' });
        },
        done: () => {
          for (const stage of stages) dispatch({ type: 'say', stage, at: now() });
        },
        failed: () => setOpen(true),
      });
      return undefined;
    },
    async copy(text) {
      const gap = firstGap(text);
      if (gap) tell({ kind: 'gap', gap: gap.text });
      else tell({ kind: (await copyText(text)) ? 'copied' : 'not-copied' });
    },
    said(stage) {
      tell(undefined);
      dispatch({ type: 'say', stage, at: now() });
    },
    close(how) {
      if (how === 'end' && endObstacles(state, policy, now()).length > 0) return;
      const done = () => dispatch({ type: how, at: now() });
      tell(undefined);
      if (onEnd) void perform({ kind: how, go: () => onEnd(how), done });
      else done();
    },
    settle() {
      tell(undefined);
      dispatch({ type: 'settle', at: now() });
    },
    distress() {
      tell(undefined);
      setFinished(undefined);
      dispatch({ type: 'distress', at: now() });
      // A host's fault must not keep the agent from the other path.
      tellHost(onDistress, onError)?.();
    },
    handOverRecord() {
      // The same record keeps its id when it is tried again, so that a host can tell.
      recordId.current ??= given.newId();
      const { conversation, channel } = given;
      const frame = { id: recordId.current, conversation, channel, policy: policy.id, now: now() };
      const incident = incidentOf(state, frame);
      void perform({
        kind: 'incident',
        go: () => onIncident?.(incident),
        done: () => {
          recordId.current = undefined;
          setFinished(state.place);
          dispatch({ type: 'again' });
        },
      });
    },
    again() {
      tell(undefined);
      setFinished(undefined);
      recordId.current = undefined;
      dispatch({ type: 'again' });
    },
    retry() {
      if (last.current) void perform(last.current);
    },
  };
}
