'use client';
import type { ReactNode } from 'react';
import { DialogPanel } from '../base/dialog/index.ts';
import { Check, Happened } from './check.tsx';
import { Closed } from './closed.tsx';
import { useBoundary } from './context.tsx';
import { Distress } from './distress.tsx';
import { Foot } from './foot.tsx';
import { Ladder } from './ladder.tsx';
import { Mode } from './mode.tsx';
import { Policy } from './policy.tsx';
import { Status } from './status.tsx';

export interface PanelProps {
  /** Is a class for the dialog itself, beside the one given to Root. */
  className?: string | undefined;
  /** Takes the place of what is between head and foot. */
  children?: ReactNode;
}

/**
 * Draws the dialog while it is open. With children, they take over what is between its head and its foot;
 * the way out at signs of distress stays in the foot.
 *
 * @renders `<dialog>`
 * @state data-size - `wide`
 */
export function Panel({ className, children }: PanelProps) {
  const { words, content, dir, state, acts, className: fromRoot } = useBoundary('Panel');
  const classes = ['ek-boundary-dialog', fromRoot, className].filter(Boolean).join(' ');
  const open = state.place === 'open' && acts.finished === undefined;
  return (
    <DialogPanel
      title={words.title}
      description={open ? words.description : undefined}
      closeLabel={words.close}
      lang={content.locale}
      dir={dir}
      size="wide"
      className={classes}
      footer={<Foot />}
    >
      {children ?? <Whole />}
    </DialogPanel>
  );
}

function Whole() {
  const { state, acts } = useBoundary('Panel');
  if (acts.finished === undefined && state.place === 'distress') return <Distress />;
  if (acts.finished !== undefined || state.place !== 'open') return <Closed />;
  return (
    <>
      <Mode />
      {state.mode === 'standards' && <Check />}
      {state.mode === 'standards' && state.check === 'abusive' && <Happened />}
      {(state.mode === 'saying-no' || state.check !== 'issue') && <Ladder />}
      <Status />
      <Policy />
    </>
  );
}
