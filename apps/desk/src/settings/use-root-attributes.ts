import { directionOf } from '@evenkeel/content/base/locale';
import { useLayoutEffect } from 'react';
import { useDesk } from '../store/use-desk.tsx';

/** Puts the settings where style sheets and screen readers find them: on the root element. */
export function useRootAttributes(title: string): void {
  const { theme, contrast, density, language, direction } = useDesk((state) => state.settings);
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    root.lang = language;
    root.dir = direction === 'language' ? directionOf(language) : direction;
    root.dataset.ekTheme = theme;
    root.dataset.ekDensity = density;
    if (contrast === 'more') root.dataset.ekContrast = 'more';
    else delete root.dataset.ekContrast;
    document.title = title;
  }, [theme, contrast, density, language, direction, title]);
}
