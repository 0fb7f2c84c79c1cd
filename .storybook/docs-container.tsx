import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useEffect, useState } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { surround } from './surround.ts';
import { themes } from './theme.ts';

type Globals = Readonly<Record<string, string>>;

const current = (): Globals => {
  const channel = addons.getChannel();
  const [told] = channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? [];
  return (told as { globals?: Globals } | undefined)?.globals ?? {};
};

/** Draws a docs page in the theme of the toolbar, as the stories in it. */
export function EvenkeelDocs({ children, ...rest }: PropsWithChildren<DocsContainerProps>) {
  const [globals, setGlobals] = useState(current);
  useEffect(() => {
    const channel = addons.getChannel();
    const take = () => setGlobals(current());
    take();
    channel.on(GLOBALS_UPDATED, take);
    return () => channel.off(GLOBALS_UPDATED, take);
  }, []);
  useEffect(() => surround(globals), [globals]);
  return (
    <DocsContainer {...rest} theme={globals['theme'] === 'dark' ? themes.dark : themes.light}>
      {children}
    </DocsContainer>
  );
}
