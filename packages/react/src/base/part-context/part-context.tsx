'use client';
import { createContext, useContext } from 'react';

/**
 * Makes a context for the parts of one component, and a hook that reads it.
 * The hook throws, with the way to mend it, where a part stands outside its Root.
 */
export function createPartContext<T>(component: string) {
  const Context = createContext<T | undefined>(undefined);
  Context.displayName = component;
  function usePart(part: string): T {
    const value = useContext(Context);
    if (value === undefined)
      throw new Error(
        `Evenkeel: ${component}.${part} stands outside ${component}.Root, so it has nothing to show and no state. ` +
          `Put it inside <${component}.Root>.`,
      );
    return value;
  }
  return [Context.Provider, usePart] as const;
}
