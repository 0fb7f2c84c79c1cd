'use client';
import { useState } from 'react';

/** Holds a piece of state that the host may own. The host hears of every change, its own value stands where it gives one. */
export function useControlled<T>(
  value: T | undefined,
  atFirst: T,
  onChange: ((value: T) => void) | undefined,
): readonly [T, (value: T) => void] {
  const [own, setOwn] = useState(value ?? atFirst);
  const set = (next: T) => {
    if (value === undefined) setOwn(next);
    onChange?.(next);
  };
  return [value === undefined ? own : value, set];
}
