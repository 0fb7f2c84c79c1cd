import type { Content } from '@evenkeel/content';
import { ar } from '@evenkeel/content/ar';
import { en } from '@evenkeel/content/en';
import { es } from '@evenkeel/content/es';

export const contents: Readonly<Record<string, Content>> = { en, es, ar };

interface Surroundings {
  readonly globals: Readonly<Record<string, unknown>>;
}

/** Finds the content of the language that the toolbar asks for. */
export const contentOf = ({ globals }: Surroundings): Content => contents[String(globals['locale'])] ?? en;

/** Finds the words that a story's play function looks for, in the language of the toolbar. */
export const wordsOf = (surroundings: Surroundings) => contentOf(surroundings).empathyPicker.words;

/** What an agent types in the stories, by language. */
const typed = {
  en: { part: 'hour', misspelt: 'delviery', topic: 'delivery', nothing: 'zeppelin parade' },
  es: { part: 'cobr', misspelt: 'entrgea', topic: 'entrega', nothing: 'desfile de zepelines' },
  ar: { part: 'المبلغ', misspelt: 'توصلي', topic: 'توصيل', nothing: 'موكب المناطيد' },
};

/** Makes those props of a story that depend on the language of the toolbar, once for each time it is opened. */
export const inLanguage = (
  make: (content: Content['empathyPicker'], type: (typeof typed)['en']) => object | Promise<object>,
) => ({
  loaders: [
    async (surroundings: Surroundings) => {
      const { empathyPicker } = contentOf(surroundings);
      return { props: await make(empathyPicker, typed[empathyPicker.locale as 'en'] ?? typed.en) };
    },
  ],
});
