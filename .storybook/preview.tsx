import '@fontsource-variable/inter';
import '@fontsource-variable/noto-sans-arabic';
import '../packages/tokens/generated/tokens.css';
import '../packages/tokens/fonts.css';
import '../packages/react/src/styles.css';
import './preview.css';
import type { Content } from '@evenkeel/content';
import { ar } from '@evenkeel/content/ar';
import { directionOf } from '@evenkeel/content/base/locale';
import { en } from '@evenkeel/content/en';
import { es } from '@evenkeel/content/es';
import { EvenkeelProvider } from '@evenkeel/react/provider';
import type { Decorator, Preview } from '@storybook/react-vite';
import { useLayoutEffect } from 'react';

const contents: Readonly<Record<string, Content>> = { en, es, ar };

const item = (value: string, title: string) => ({ value, title });
type Icon = 'contrast' | 'eye' | 'component' | 'play' | 'globe' | 'transfer';
const toolbar = (title: string, icon: Icon, items: { value: string; title: string }[]) => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});

/** Sets the page as the toolbar says, and gives the story the words of its language. */
const withSurroundings: Decorator = (Story, { globals, parameters }) => {
  const { theme, contrast, density, motion, locale } = { ...globals, ...parameters.surroundings } as Record<
    string,
    string
  >;
  const dir = globals.direction === 'auto' ? directionOf(locale ?? 'en') : globals.direction;
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    Object.assign(dataset, { ekTheme: theme, ekContrast: contrast, ekDensity: density, ekMotion: motion });
    document.documentElement.lang = locale ?? 'en';
    document.documentElement.dir = dir;
  }, [theme, contrast, density, motion, locale, dir]);
  return (
    <EvenkeelProvider content={contents[locale ?? 'en']} key={locale}>
      <div className="evenkeel-stage">
        <Story />
      </div>
    </EvenkeelProvider>
  );
};

const preview: Preview = {
  decorators: [withSurroundings],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'fullscreen',
    backgrounds: { disable: true },
  },
  initialGlobals: {
    theme: 'light',
    contrast: 'normal',
    density: 'comfortable',
    motion: 'full',
    locale: 'en',
    direction: 'auto',
  },
  globalTypes: {
    theme: toolbar('Theme', 'contrast', [item('light', 'Light'), item('dark', 'Dark')]),
    contrast: toolbar('Contrast', 'eye', [item('normal', 'Normal contrast'), item('more', 'High contrast')]),
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
