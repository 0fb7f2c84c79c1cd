import type { Option } from '@evenkeel/logic/base/option';
import type { Language } from '../conversations/index.ts';
import type { Case } from './case.ts';

const hour = 3_600_000;

interface AnyWords {
  readonly write: Pick<Option, 'title' | 'what' | 'who' | 'limit'>;
  readonly call: Pick<Option, 'title' | 'what' | 'who' | 'needs' | 'limit'>;
  readonly expert: Pick<Option, 'title' | 'what' | 'who' | 'limit' | 'approval'>;
  readonly next: Case['next'];
}

const words: Readonly<Record<Language, AnyWords>> = {
  en: {
    write: {
      title: 'An answer in writing tomorrow',
      what: 'I look into it and write to you with what I found, and with what I could not find out.',
      who: 'I do it myself',
      limit: {
        what: 'No answer today.',
        why: 'I need the other team’s records, and they open in the morning.',
      },
    },
    call: {
      title: 'A call today',
      what: 'I ring you, and we go through it together.',
      who: 'I do it myself',
      needs: 'A number and an hour that suits you',
      limit: { what: 'Until six.', why: 'That is when my shift ends.' },
    },
    expert: {
      title: 'Somebody who knows the matter best',
      what: 'I bring in a colleague and pass on all you have told me, so you say it once.',
      who: 'A specialist',
      limit: { what: 'It may take until tomorrow noon.', why: 'They answer in turn.' },
      approval: { from: 'Ruth Okafor', reason: 'Specialists are asked through a supervisor.' },
    },
    next: { thanks: 'Thank you, that helps.', reply: 'That does not answer my question.' },
  },
  es: {
    write: {
      title: 'Una respuesta por escrito mañana',
      what: 'Lo reviso y le escribo con lo que he averiguado, y con lo que no.',
      who: 'Lo hago yo',
      limit: {
        what: 'Hoy no hay respuesta.',
        why: 'Necesito los datos del otro equipo, que abre por la mañana.',
      },
    },
    call: {
      title: 'Una llamada hoy',
      what: 'Le llamo y lo vemos paso a paso.',
      who: 'Lo hago yo',
      needs: 'Un teléfono y la hora que le venga bien',
      limit: { what: 'Hasta las seis.', why: 'A esa hora acaba mi turno.' },
    },
    expert: {
      title: 'Quien mejor lo conoce',
      what: 'Aviso a una persona especialista y le paso todo, para que usted no lo repita.',
      who: 'Un especialista',
      limit: { what: 'Puede tardar hasta mañana a mediodía.', why: 'Responden por turno.' },
      approval: {
        from: 'Ruth Okafor',
        reason: 'A los especialistas se les avisa a través de una supervisora.',
      },
    },
    next: { thanks: 'Muchas gracias, me sirve.', reply: 'Eso no responde a mi pregunta.' },
  },
  ar: {
    write: {
      title: 'رد مكتوب غدًا',
      what: 'أراجع الأمر وأكتب إليك بما وجدته وبما لم أجده.',
      who: 'أقوم بذلك بنفسي',
      limit: { what: 'لا رد اليوم.', why: 'أحتاج إلى سجلات الفريق الآخر، وهو يبدأ صباحًا.' },
    },
    call: {
      title: 'مكالمة اليوم',
      what: 'أتصل بك ونراجع الأمر معًا.',
      who: 'أقوم بذلك بنفسي',
      needs: 'رقم هاتف وساعة تناسبك',
      limit: { what: 'حتى السادسة.', why: 'عندها تنتهي مناوبتي.' },
    },
    expert: {
      title: 'من يعرف الموضوع أكثر',
      what: 'أستعين بزميل مختص وأنقل إليه كل ما قلته، فلا تعيده.',
      who: 'مختص',
      limit: { what: 'قد يستغرق حتى ظهر الغد.', why: 'يجيبون بالترتيب.' },
      approval: { from: 'Ruth Okafor', reason: 'طلب المختصين يمر عبر المشرفة.' },
    },
    next: { thanks: 'شكرًا لك، هذا يساعد.', reply: 'هذا لا يجيب عن سؤالي.' },
  },
};

/** Makes the case of a conversation that was opened here: nothing is noted yet, and three things can always be offered. */
export function anyCase(language: Language, zone: string, opened: number): Case {
  const { write, call, expert, next } = words[language];
  return {
    notes: [],
    promises: [],
    options: [
      { id: 'any.write', ...write, by: { at: opened + 24 * hour, zone } },
      { id: 'any.call', ...call, by: { at: opened + 4 * hour, zone } },
      { id: 'any.expert', ...expert, by: { at: opened + 22 * hour, zone } },
    ],
    next,
  };
}
