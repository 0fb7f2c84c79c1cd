import type { BusinessHours } from '@evenkeel/content/follow-up-scheduler';
import type { ClientPromise } from '@evenkeel/logic/base/promise';
import type { FollowUp } from '@evenkeel/logic/follow-up-scheduler';

const span: [string, string][] = [['09:00', '18:00']];

/** Hours of a team in Madrid, with two holidays, and a client who is left alone early and late. */
export const hours: BusinessHours = {
  version: 1,
  zone: 'Europe/Madrid',
  week: { mon: span, tue: span, wed: span, thu: span, fri: span },
  holidays: [
    { date: '2026-12-08', name: 'Inmaculada' },
    { date: '12-25', name: 'Navidad' },
  ],
  client: { earliest: '08:00', latest: '21:00' },
};

/** Zones of the agent and of the client. */
export const zones = { agentZone: 'Europe/Madrid', clientZone: 'America/Bogota' };

/** What a follow-up is about in the tests and stories, in one language. */
export interface FollowUpSample {
  readonly promises: readonly ClientPromise[];
  readonly followUps: readonly FollowUp[];
  /** What an agent types: understood, in part, and not at all. */
  readonly typed: { readonly clear: string; readonly partly: string; readonly unclear: string };
}

const thursday = Date.UTC(2026, 10, 26, 16);
const friday = Date.UTC(2026, 10, 27, 15);

const sample = (
  texts: readonly [refund: string, call: string, sofa: string],
  message: string,
  typed: FollowUpSample['typed'],
): FollowUpSample => ({
  promises: [
    { id: 'refund', text: texts[0], from: 'note' },
    { id: 'call', text: texts[1], from: 'option', by: friday, zone: 'America/Bogota', owner: 'Noor' },
    { id: 'sofa', text: texts[2], from: 'reply', by: thursday, owner: 'Noor', kept: true },
  ],
  followUps: [
    {
      id: 'f1',
      at: thursday,
      zone: 'America/Bogota',
      purpose: 'update',
      channel: 'email',
      message,
      condition: 'keep-on-thanks',
      reminder: 30,
    },
    {
      id: 'f2',
      at: friday,
      zone: 'America/Bogota',
      purpose: 'call-back',
      channel: 'phone',
      message,
      condition: 'always',
      promise: 'call',
      repeat: { every: 'week', end: { count: 3 } },
    },
  ],
  typed,
});

/** The sofa of order 48213, and what was promised about it. */
export const followUp: Readonly<Record<'en' | 'es' | 'ar', FollowUpSample>> = {
  en: sample(
    [
      'Refund of the delivery fee, €40',
      'A call from the carrier before they set out',
      'Photos of the new sofa',
    ],
    'Hello Dana, I promised you news today, and here I am.',
    { clear: 'fri 10am', partly: 'monday or tuesday', unclear: 'as soon as you can' },
  ),
  es: sample(
    ['Reembolso del envío, 40 €', 'Una llamada del transportista antes de salir', 'Fotos del sofá nuevo'],
    'Hola, Dana. Le prometí noticias para hoy y aquí estoy.',
    { clear: 'viernes a las 10', partly: 'lunes o martes', unclear: 'cuanto antes' },
  ),
  ar: sample(
    ['ردّ رسوم التوصيل، 40 يورو', 'اتصال من شركة النقل قبل الانطلاق', 'صور الأريكة الجديدة'],
    'مرحبًا دانا، وعدتكم بخبر اليوم وها أنا على الموعد.',
    { clear: 'الجمعة الساعة 10', partly: 'الاثنين أو الثلاثاء', unclear: 'في أقرب وقت' },
  ),
};
