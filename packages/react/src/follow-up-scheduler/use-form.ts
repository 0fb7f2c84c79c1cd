'use client';
import {
  type FormEvent,
  type FormStart,
  type FormState,
  readTime,
  reduceForm,
  startForm,
} from '@evenkeel/logic/follow-up-scheduler';
import { useRef, useState } from 'react';
import type { RootProps } from './root-props.ts';

type Controlled = Pick<RootProps, 'at' | 'onAtChange' | 'form' | 'onFormChange'>;

/** Holds the form. What the host owns of it stands as the host gives it; the host hears of every change. */
export function useForm(start: FormStart, { at, onAtChange, form, onFormChange }: Controlled) {
  const [own, setOwn] = useState(() => startForm(start));
  const { at: ownAt, ...rest } = own;
  const time = at === undefined ? ownAt : readTime(at);
  const state: FormState = {
    ...rest,
    ...(time === undefined ? {} : { at: time }),
    ...(form === undefined ? {} : { form }),
  };
  // Two events of one moment follow each other, though nothing was drawn between them.
  const latest = useRef(state);
  latest.current = state;
  const dispatch = (event: FormEvent) => {
    const before = latest.current;
    const next = reduceForm(before, event, start);
    latest.current = next;
    setOwn(next);
    if (next.at !== before.at) onAtChange?.(next.at);
    if (next.form !== before.form) onFormChange?.(next.form);
  };
  return { state, dispatch, latest };
}
