import '@fontsource-variable/inter';
import '@fontsource-variable/noto-sans-arabic';
import '../packages/tokens/generated/tokens.css';
import '../packages/tokens/fonts.css';
import '../packages/react/src/styles.css';
import './preview.css';
import { directionOf } from '@evenkeel/content/base/locale';
import { EvenkeelProvider } from '@evenkeel/react/provider';
import { createFixedClock } from '@evenkeel/react/testing';
import type { Decorator, Preview } from '@storybook/react-vite';
import { useLayoutEffect } from 'react';
import { contentOf } from '../tests/setup/stories/in-language.ts';
import { EvenkeelDocs } from './docs-container.tsx';
import { sayPropTypes } from './prop-types.ts';
import { source } from './source.ts';
import { surround } from './surround.ts';

const item = (value: string, title: string) => ({ value, title });
type Icon = 'contrast' | 'eye' | 'component' | 'play' | 'globe' | 'transfer';
const toolbar = (title: string, icon: Icon, items: { value: string; title: string }[]) => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});
const clock = createFixedClock();

/** Sets the page as the toolbar says, and gives the story its words, its stores and a clock that stands still. */
const withSurroundings: Decorator = (Story, { args, globals, loaded, parameters, viewMode }) => {
  const { theme, contrast, density, motion, locale, direction } = globals as Record<string, string>;
  const own = directionOf(locale ?? 'en');
  const dir = direction === 'auto' ? own : direction;
  const alone = viewMode === 'story';
  useLayoutEffect(() => {
    surround({ theme, contrast, density, motion } as Record<string, string>);
    // A docs page is written in English, whatever the stories in it say.
    if (!alone) return;
    document.documentElement.lang = locale ?? 'en';
    document.documentElement.dir = dir ?? 'ltr';
  }, [theme, contrast, density, motion, locale, dir, alone]);
  return (
    <EvenkeelProvider content={contentOf({ globals })} stores={loaded['stores']} now={clock} key={locale}>
      <div className="evenkeel-stage" lang={locale} dir={dir} data-width={parameters['width']}>
        <Story args={{ ...args, ...loaded['props'], ...(dir === own ? {} : { dir }) }} />
      </div>
    </EvenkeelProvider>
  );
};

const preview: Preview = {
  decorators: [withSurroundings],
  argTypesEnhancers: [sayPropTypes],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { container: EvenkeelDocs },
    jsx: source,
    layout: 'fullscreen',
    backgrounds: { disable: true },
    options: { storySort: { order: ['Welcome', 'Components'] } },
  },
  initialGlobals: {
    theme: 'light',
    contrast: 'standard',
    density: 'comfortable',
    motion: 'full',
    locale: 'en',
    direction: 'auto',
  },
  globalTypes: {
    theme: toolbar('Theme', 'contrast', [item('light', 'Light'), item('dark', 'Dark')]),
    contrast: toolbar('Contrast', 'eye', [
      item('standard', 'Standard contrast'),
      item('more', 'More contrast'),
    ]),
    density: toolbar('Density', 'component', [
      item('compact', 'Compact'),
      item('comfortable', 'Comfortable'),
      item('touch', 'Touch'),
    ]),
    motion: toolbar('Motion', 'play', [item('full', 'Full motion'), item('reduced', 'Reduced motion')]),
    locale: toolbar('Language', 'globe', [
      item('en', 'English'),
      item('es', 'Español'),
      item('ar', 'العربية'),
    ]),
    direction: toolbar('Direction', 'transfer', [
      item('auto', 'Direction of the language'),
      item('ltr', 'Left to right'),
      item('rtl', 'Right to left'),
    ]),
  },
};
export default preview;
