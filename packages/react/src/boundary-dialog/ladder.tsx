'use client';
import {
  endObstacles,
  firstGap,
  opensEndAtOnce,
  type Rung,
  rungsOf,
  stageObstacle,
} from '@evenkeel/logic/boundary-dialog';
import { ChevronDown, Circle, CircleCheck, CircleDot, CircleSlash, Lock, Undo2 } from 'lucide-react';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { Button } from '../base/button/index.ts';
import { type BoundaryParts, useBoundary } from './context.tsx';
import { End, Transfer } from './ending.tsx';
import { nameOf, stepText } from './step-text.ts';
import { StepWords } from './step-words.tsx';

export interface LadderProps extends Omit<ComponentProps<'div'>, 'children'> {}

const icons = {
  said: <CircleCheck aria-hidden="true" size={16} strokeWidth={1.75} />,
  now: <CircleDot aria-hidden="true" size={16} strokeWidth={1.75} />,
  passed: <CircleSlash aria-hidden="true" size={16} strokeWidth={1.75} />,
  later: <Circle aria-hidden="true" size={16} strokeWidth={1.75} />,
  blocked: <Lock aria-hidden="true" size={16} strokeWidth={1.75} />,
};

/**
 * Lists the steps in their order: what was said and when, what is next with its words, and what is closed and why.
 * One step is open at a time; it follows what is next until the agent opens another.
 *
 * @renders `<div>` with an ordered list
 */
export function Ladder({ className, ...rest }: LadderProps) {
  const parts = useBoundary('Ladder');
  const { words, say, state, policy, now, time, dispatch } = parts;
  const [chosen, setChosen] = useState<{ id: string | undefined; after: number }>();
  const rungs = rungsOf(state, policy);
  const standards = state.mode === 'standards';
  const closed = standards && endObstacles(state, policy, now()).length > 0;
  const atOnce = standards && !closed && opensEndAtOnce(policy, state.behaviour);
  const next = rungs.find((rung) => rung.state === 'now')?.id;
  const following = atOnce ? 'end' : (next ?? (standards && state.steps.length > 0 ? 'end' : undefined));
  // Once something more was said, the ladder goes on to what is next.
  const opened = chosen && chosen.after === state.steps.length ? chosen.id : following;
  const toggle = (id: string) => setChosen({ id: opened === id ? undefined : id, after: state.steps.length });
  const told = (rung: Rung) =>
    rung.saidAt === undefined
      ? words.ladder[rung.state as 'now' | 'passed' | 'later']
      : say(words.ladder.said, { time: time(rung.saidAt) });
  return (
    <div
      {...rest}
      className={className ? `ek-boundary-dialog__ladder ${className}` : 'ek-boundary-dialog__ladder'}
    >
      <ol aria-label={words.ladder.label}>
        {rungs.map((rung) => (
          <RungItem
            key={rung.id}
            id={rung.id}
            state={rung.state}
            told={told(rung)}
            opened={opened === rung.id}
            onToggle={() => toggle(rung.id)}
          >
            <StepBody step={rung.id} />
          </RungItem>
        ))}
        {standards && (
          <>
            <RungItem
              id="transfer"
              state="later"
              told={words.ladder.open}
              opened={opened === 'transfer'}
              onToggle={() => toggle('transfer')}
            >
              <Transfer />
            </RungItem>
            <RungItem
              id="end"
              state={closed ? 'blocked' : 'later'}
              told={closed ? words.ladder.closed : words.ladder.open}
              opened={opened === 'end'}
              onToggle={() => toggle('end')}
            >
              <End />
            </RungItem>
          </>
        )}
      </ol>
      {(state.steps.length > 0 || !standards) && (
        <div className="ek-boundary-dialog__acts">
          {!standards && (
            <InsertAll
              parts={parts}
              rungs={rungs}
              onGap={(id) => setChosen({ id, after: state.steps.length })}
            />
          )}
          {state.steps.length > 0 && (
            <Button tone="quiet" onClick={() => dispatch({ type: 'take-back' })}>
              <Undo2 aria-hidden="true" size={16} strokeWidth={1.75} />
              {words.act.takeBack}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface RungItemProps {
  readonly id: string;
  readonly state: keyof typeof icons;
  readonly told: string;
  readonly opened: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

function RungItem({ id, state, told, opened, onToggle, children }: RungItemProps) {
  const parts = useBoundary('Ladder');
  const body = `${parts.id}-rung-${id}`;
  return (
    <li
      className="ek-boundary-dialog__rung"
      data-state={state}
      data-step={id}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <button
        type="button"
        className="ek-boundary-dialog__rung-head"
        aria-expanded={opened}
        aria-controls={opened ? body : undefined}
        onClick={onToggle}
      >
        {icons[state]}
        <span className="ek-boundary-dialog__rung-name">{nameOf(parts, id)}</span>
        <span className="ek-boundary-dialog__rung-state">{told}</span>
        <ChevronDown
          aria-hidden="true"
          className="ek-boundary-dialog__chevron"
          size={16}
          strokeWidth={1.75}
        />
      </button>
      {opened && (
        <div className="ek-boundary-dialog__rung-body" id={body}>
          {children}
        </div>
      )}
    </li>
  );
}

/** Shows what a step is for and its words, or in a sentence what comes before it. */
function StepBody({ step }: { step: string }) {
  const parts = useBoundary('Ladder');
  const { words, say, state, policy } = parts;
  const obstacle = stageObstacle(state, policy, step);
  if (obstacle && obstacle.kind !== 'unknown') {
    const why =
      obstacle.kind === 'before'
        ? say(words.stage.before, { stage: nameOf(parts, obstacle.stage) })
        : words.closed[obstacle.kind];
    return <p className="ek-boundary-dialog__hint">{why}</p>;
  }
  const kind = policy.stages.find(({ id }) => id === step)?.kind;
  const hint = words.steps[kind ?? (step as 'fact')]?.hint;
  return (
    <>
      <p className="ek-boundary-dialog__hint">{hint}</p>
      <StepWords step={step} />
    </>
  );
}

/** Puts all steps that were not said yet into the composer as one message. */
function InsertAll({
  parts,
  rungs,
  onGap,
}: {
  parts: BoundaryParts;
  rungs: readonly Rung[];
  onGap: (step: string) => void;
}) {
  const { words, form, can, acts, channel } = parts;
  const left = rungs.filter(({ state }) => state !== 'said').map(({ id }) => id);
  if (form !== 'written' || !can.insert || left.length < 2) return null;
  const texts = left.map((step) => ({ step, text: stepText(parts, step).text }));
  const all = texts.map(({ text }) => text.trim()).join(channel === 'email' ? '\n\n' : ' ');
  return (
    <Button
      aria-disabled={acts.state.kind === 'pending' || undefined}
      onClick={() => {
        const open = texts.find(({ text }) => firstGap(text));
        acts.insert(left, all);
        if (open) onGap(open.step);
      }}
    >
      {words.act.insertAll}
    </Button>
  );
}
