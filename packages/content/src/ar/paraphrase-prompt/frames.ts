import type { ParaphraseFrames } from '../../paraphrase-prompt/index.ts';

/**
 * Holds the sentences in which an agent says back what was heard, in Arabic.
 * They are worded so that they are right whoever the client is, and whatever form a note has.
 */
export const paraphraseFramesAr: ParaphraseFrames = {
  content: {
    written: [
      'ما فهمته من كلامك حتى الآن: {facts}.',
      'أعيد ما وصلني منك كي لا يفوتني شيء: {facts}.',
      'بحسب ما ذكرته لي، هذا ما حدث: {facts}.',
    ],
    spoken: ['إذن ما أسمعه منك هو: {facts}.', 'أعيد ما سمعته منك: {facts}.'],
  },
  feeling: {
    written: [
      'ما يصلني من كلامك هو هذا الشعور: {feeling}.',
      'أفهم من كلامك أن شعورك الآن: {feeling}.',
      'بعد ما حدث ({facts})، أفهم أن شعورك الآن: {feeling}.',
    ],
    spoken: ['أسمع في كلامك هذا الشعور: {feeling}.', 'أفهم أن شعورك الآن: {feeling}.'],
  },
  need: {
    written: [
      'ما تحتاجه منا الآن كما فهمته: {need}.',
      'الأهم لديك الآن كما فهمته: {need}.',
      'وبسبب ما حدث ({facts})، فإن ما تحتاجه منا الآن: {need}.',
    ],
    spoken: ['إذن ما تحتاجه الآن هو: {need}.', 'والأهم لديك الآن هو: {need}.'],
  },
  summary: {
    written: [
      'خلاصة ما فهمته، ما حدث: {facts}؛ وشعورك: {feeling}؛ وما تحتاجه الآن: {need}.',
      'أُلخّص ما وصلني، الوقائع: {facts}؛ والشعور: {feeling}؛ والأهم لديك الآن: {need}.',
      'خلاصة ما فهمته، ما حدث: {facts}؛ وشعورك: {feeling}.',
      'خلاصة ما فهمته، ما حدث: {facts}؛ وما تحتاجه الآن: {need}.',
      'خلاصة ما فهمته، شعورك: {feeling}؛ وما تحتاجه الآن: {need}.',
    ],
    spoken: [
      'باختصار: {facts}؛ وشعورك: {feeling}؛ وما تحتاجه: {need}.',
      'باختصار: {facts}؛ وشعورك: {feeling}.',
      'باختصار: {facts}؛ وما تحتاجه: {need}.',
      'باختصار، شعورك: {feeling}؛ وما تحتاجه: {need}.',
    ],
  },
  'two-sided': {
    written: [
      'من جهة هناك ما حدث: {facts}؛ ومن جهة أخرى ما تحتاجه الآن: {need}.',
      'من جهة هناك ما حدث: {facts}؛ ومن جهة أخرى شعورك: {feeling}.',
      'من جهة هناك شعورك: {feeling}؛ ومن جهة أخرى ما تحتاجه الآن: {need}.',
    ],
    spoken: [
      'من جهة، ما حدث: {facts}؛ ومن جهة، ما تحتاجه: {need}.',
      'من جهة، ما حدث: {facts}؛ ومن جهة، شعورك: {feeling}.',
      'من جهة، شعورك: {feeling}؛ ومن جهة، ما تحتاجه: {need}.',
    ],
  },
  checks: {
    written: [
      'هل هذا صحيح؟',
      'هل هو كذلك أم فاتني شيء؟',
      'هل في هذا ما ينبغي أن أصحّحه؟',
      'هل يطابق هذا ما حدث؟',
    ],
    spoken: ['هل هذا صحيح؟', 'هل هو كذلك؟', 'هل فاتني شيء؟'],
  },
  quotes: ['«', '»'],
  starts: [],
  toClient: [],
  needBegins: ['يريد', 'تريد', 'يحتاج إلى', 'تحتاج إلى', 'يطلب', 'تطلب', 'يرغب في', 'ترغب في'],
  facts: {
    amount: '{fact}',
    date: '{fact}',
    duration: '{fact}',
    order: 'الطلب {fact}',
    ticket: 'البلاغ {fact}',
    tracking: 'الشحنة {fact}',
    contacts:
      '{count, plural, zero {لا تواصل حتى الآن} one {تواصل واحد حتى الآن} two {تواصلت معنا مرتين} few {تواصلت معنا # مرات} many {تواصلت معنا # مرة} other {تواصلت معنا # مرة}}',
    product: '{fact}',
  },
  vague: [
    ...['المشكلة', 'هذه المشكلة', 'مشكلتك', 'الموضوع', 'هذا الموضوع', 'موضوعك', 'المسألة', 'هذه المسألة'],
    ...['الوضع', 'هذا الوضع', 'الإزعاج', 'هذا الإزعاج', 'أي إزعاج', 'الأمر', 'هذا الأمر', 'الإشكال'],
  ],
};
