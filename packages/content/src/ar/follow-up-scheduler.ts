import type { FollowUpSchedulerContent } from '../follow-up-scheduler/index.ts';

/** Holds what FollowUpScheduler says in Arabic. */
export const followUpSchedulerAr: FollowUpSchedulerContent = {
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
