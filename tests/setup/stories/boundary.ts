import type { ClientMessage } from '@evenkeel/logic/base/note';

const at = Date.UTC(2026, 10, 24, 13, 50);
const minute = 60_000;

/** What a client wrote in the stories, by language: first angry about the issue, then against the agent. */
export const angryMessages: Readonly<Record<string, readonly ClientMessage[]>> = Object.fromEntries(
  Object.entries({
    en: [
      'This is the third time I explain this. Where is my sofa?',
      'You people are useless, and you are the worst of them. An idiot behind a screen.',
    ],
    es: [
      'Es la tercera vez que explico esto. ¿Dónde está mi sofá?',
      'Son unos inútiles, y usted el peor de todos. Un idiota detrás de una pantalla.',
    ],
    ar: ['أشرح هذا للمرة الثالثة. أين الأريكة؟', 'أنتم فاشلون، وأنت أسوأهم. غبيّ خلف شاشة.'],
  }).map(([locale, texts]) => [
    locale,
    texts.map((text, index) => ({ id: `m${index}`, from: 'client' as const, text, at: at + index * minute })),
  ]),
);
