import type { ImportProblem } from '../import/problem.ts';

const place = (line: number, column: number) => `السطر ${line}، العمود ${column}`;
// Keeps a Latin field name or fragment whole inside an Arabic sentence.
const ltr = (text: string) => `\u2068${text}\u2069`;

export function problems(problem: ImportProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'لا شيء فيه.';
    case 'too-large':
      return `حجمه أكبر من ${problem.megabytes} ميغابايت. صدّر محادثة واحدة في كل مرة.`;
    case 'binary':
      return 'ليس نصًا. احفظ المحادثة بصيغة JSON أو ‎.eml أو نص عادي.';
    case 'unreadable':
      return 'لم يستطع المتصفح قراءة الملف. اختره مرة أخرى.';
    case 'json-end':
      return `ينتهي JSON قبل أوانه عند ${place(problem.line, problem.column)}. ربما قُطع الملف.`;
    case 'json-syntax':
      return `صيغة JSON غير سليمة عند ${place(problem.line, problem.column)}: ${ltr(problem.found)} غير متوقع هناك.`;
    case 'json-shape':
      return 'هذا JSON ليس محادثة يعرفها المكتب. يحتاج إلى «messages»، أو «ticket» من Zendesk مع «comments»، أو «payload» من Chatwoot.';
    case 'field-missing':
      return `الحقل ${ltr(problem.path)} مفقود.`;
    case 'field-wrong':
      return `الحقل ${ltr(problem.path)} ليس كما ينبغي: المطلوب ${ltr(problem.expected)} والموجود ${ltr(problem.found)}.`;
    case 'date-wrong':
      return `الحقل ${ltr(problem.path)} ليس تاريخًا: فيه ${ltr(problem.found)}. اكتبه هكذا: ${ltr('2026-11-24T14:02:00Z')}.`;
    case 'no-messages':
      return 'لا رسائل فيه.';
    case 'no-client':
      return 'لا رسالة فيه من عميل، فلا يُعرف لمن الرد.';
    case 'eml-headers':
      return 'لا يبدأ كرسالة بريد: الترويسة «From» مفقودة.';
    case 'eml-empty':
      return 'لا نص في الرسالة.';
  }
}
