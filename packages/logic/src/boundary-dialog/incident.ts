import type { Incident } from '../base/incident/index.ts';
import type { BoundaryState } from './state.ts';

export interface IncidentFrame {
  readonly id: string;
  readonly conversation: string;
  readonly policy: string;
  readonly channel: string;
  /** Milliseconds since 1970, for what is not closed yet. */
  readonly now: number;
}

/** Makes the record of a boundary as far as it has come. It holds what was done and quoted, and no text that was sent. */
export function incidentOf(state: BoundaryState, { now, ...frame }: IncidentFrame): Incident {
  const endedAt = state.closedAt ?? now;
  const first = Math.min(endedAt, ...state.steps.map(({ at }) => at), state.distressAt ?? endedAt);
  const outcome = state.place === 'open' ? 'closed' : state.place;
  return { ...frame, mode: state.mode, startedAt: first, endedAt, steps: state.steps, outcome };
}
