/** Is a sentence that was said back to the client, and what became of it. */
export interface SaidBack {
  readonly text: string;
  readonly outcome: 'waiting' | 'confirmed' | 'corrected' | 'unanswered';
  /** What the client put right. */
  readonly correction?: string;
}

/**
 * Is where the loop of saying back and having it confirmed stands. `writing`: a sentence is being made, perhaps again.
 * `said`: it went to the client. `correcting`: the agent is writing down what the client put right.
 */
export interface LoopState {
  readonly step: 'writing' | 'said' | 'correcting';
  readonly last?: SaidBack;
  /** What is being written down as the correction. */
  readonly correction: string;
  /** How often a sentence went to the client. */
  readonly rounds: number;
}

export type LoopEvent =
  /** A sentence was inserted or said. */
  | { readonly type: 'said'; readonly text: string }
  | { readonly type: 'confirmed' }
  | { readonly type: 'unanswered' }
  /** The client corrected it; what they said is asked for. */
  | { readonly type: 'correct' }
  | { readonly type: 'write'; readonly correction: string }
  | { readonly type: 'corrected' }
  | { readonly type: 'cancel' }
  /** The sentence is made anew. */
  | { readonly type: 'again' };

export const startLoop: LoopState = { step: 'writing', correction: '', rounds: 0 };

/** Tells whether the client's answer to the last sentence is still open. */
export function isOpen({ last }: LoopState): boolean {
  return last?.outcome === 'waiting' || last?.outcome === 'unanswered';
}

/**
 * Tells what follows from an event. A sentence that went out is confirmed or corrected at most once; "no answer" can
 * still become either. A correction needs words, reopens the sentence, and what was being written of it is kept until then.
 */
export function reduceLoop(state: LoopState, event: LoopEvent): LoopState {
  const { step, last, rounds } = state;
  const answer = (outcome: SaidBack['outcome'], more?: Pick<SaidBack, 'correction'>): SaidBack | undefined =>
    last && { text: last.text, outcome, ...more };
  switch (event.type) {
    case 'said':
      if (event.text.trim() === '') return state;
      return {
        step: 'said',
        last: { text: event.text, outcome: 'waiting' },
        correction: '',
        rounds: rounds + 1,
      };
    case 'confirmed':
    case 'unanswered': {
      if (step !== 'said' || !isOpen(state)) return state;
      const answered = answer(event.type);
      return answered ? { ...state, last: answered } : state;
    }
    case 'correct':
      return step === 'said' && isOpen(state) ? { ...state, step: 'correcting' } : state;
    case 'write':
      return step === 'correcting' ? { ...state, correction: event.correction } : state;
    case 'corrected': {
      const correction = state.correction.trim();
      const answered = answer('corrected', { correction });
      if (step !== 'correcting' || correction === '' || !answered) return state;
      return { step: 'writing', last: answered, correction: '', rounds };
    }
    case 'cancel':
      return step === 'correcting' ? { ...state, step: 'said' } : state;
    case 'again':
      return step === 'said' ? { ...state, step: 'writing' } : state;
  }
}
