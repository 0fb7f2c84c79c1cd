import type { BoundaryPolicy } from '@evenkeel/content/boundary-dialog';
import type { Language } from '../conversations/index.ts';

type Own = Pick<BoundaryPolicy, 'title' | 'link' | 'review'>;

const url = 'https://larkfield.example/how-we-talk';

/** Holds what this house adds to the neutral policy: where a client reads it, and who looks at a decision again. */
const own: Readonly<Record<Language, Own>> = {
  en: {
    title: 'How we talk with each other',
    link: { label: 'How we talk with each other', url },
    review: {
      written:
        'If you see this differently, write to review@larkfield.example. Somebody who was not part of this conversation reads it and answers within ten days.',
      spoken:
        'If you see this differently, you can ask for a review. Somebody who was not on this call answers you.',
    },
  },
  es: {
    title: 'Cómo nos hablamos',
    link: { label: 'Cómo nos hablamos', url },
    review: {
      written:
        'Si no está de acuerdo, escriba a revision@larkfield.example. Lo lee una persona que no ha participado en esta conversación y le responde en diez días.',
      spoken:
        'Si no está de acuerdo, puede pedir una revisión. Le responde una persona que no ha estado en esta llamada.',
    },
  },
  ar: {
    title: 'كيف نتحدث معًا',
    link: { label: 'كيف نتحدث معًا', url },
    review: {
      written:
        'لمراجعة هذا القرار يمكن الكتابة إلى review@larkfield.example. يقرأ الرسالة شخص لم يشارك في هذه المحادثة ويجيب خلال عشرة أيام.',
      spoken: 'يمكن طلب مراجعة هذا القرار، ويجيب شخص لم يكن في هذه المكالمة.',
    },
  },
};

/** Makes this house's policy of the neutral one that comes with the reply's language. */
export function policyOf(neutral: BoundaryPolicy, language: Language): BoundaryPolicy {
  return { ...neutral, id: 'larkfield', owner: 'Larkfield', ...own[language] };
}
