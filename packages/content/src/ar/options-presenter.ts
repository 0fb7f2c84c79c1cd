import type { OptionsPresenterContent } from '../options-presenter/index.ts';

/** Holds what OptionsPresenter says in Arabic. */
export const optionsPresenterAr: OptionsPresenterContent = {
  locale: 'ar',
  words: {
    title: 'ملاحظة لهذه الخطوة',
    field: { label: 'ملاحظة', hint: 'بكلمات العميل نفسه إن أمكن.' },
    act: { add: 'إضافة' },
    status: {
      adding: 'جارٍ الإضافة…',
      added: 'أُضيفت',
      handedOver: 'سُلّمت',
      failed: 'لم تُضَف: {why}',
      noAnswer: 'لم يقبلها نظام الدعم. ما زال النص هنا.',
    },
    crashed: {
      title: 'توقّف هذا الجزء',
      body: 'بقية الصفحة تعمل. يمكن فتحه من جديد.',
      retry: 'فتح من جديد',
    },
  },
};
