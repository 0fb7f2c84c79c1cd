import type { Option, Refusal } from '@evenkeel/logic/base/option';

/** What a helpdesk offers a client in the tests and stories, in one language. */
export interface OptionsSample {
  readonly options: readonly Option[];
  readonly refusal: Refusal;
  readonly wanted: string;
}

const zone = 'Europe/Madrid';
/** Friday 27 November 2026, 18:00, and Wednesday 2 December 2026, 12:00, in Madrid. */
const friday = Date.UTC(2026, 10, 27, 17);
const wednesday = Date.UTC(2026, 11, 2, 11);

/** The sofa of order 48213, which was promised and did not come. */
export const sofa: Readonly<Record<'en' | 'es' | 'ar', OptionsSample>> = {
  en: {
    options: [
      {
        id: 'deliver',
        title: 'Delivery this Friday',
        what: 'Two carriers bring your sofa up to your living room and take the packaging away.',
        by: { at: friday, zone },
        who: 'Norte Transport, with a call 30 minutes before',
        cost: 'Nothing',
        needs: 'Someone at home between 14:00 and 18:00',
        limit: {
          what: 'The hour itself cannot be chosen',
          why: 'The route is planned the evening before',
        },
        recommended: 'It is the earliest day on which the sofa can be with you',
      },
      {
        id: 'loan',
        title: 'A loan sofa until yours is here',
        what: 'You get a two-seater from our showroom tomorrow and keep it until yours arrives.',
        by: { at: wednesday, zone },
        who: 'The Madrid showroom',
        cost: 'Nothing',
        limit: { what: 'It is grey only', why: 'That is the one model we lend' },
      },
      {
        id: 'refund',
        title: 'Your money back and delivery free of charge',
        what: 'We return the 1,240 euros in full and the sofa still comes.',
        who: 'Accounts',
        needs: 'The account number you paid from',
        approval: { from: 'Ines Calvo', reason: 'A refund beyond 500 euros is hers to decide' },
      },
    ],
    refusal: {
      fact: 'Delivery today',
      reason: 'The sofa is still in Valencia, and no lorry leaves before tomorrow',
      possible: 'Delivery this Friday, as the first stop of the day',
    },
    wanted: 'The same sofa from another shop, by Thursday.',
  },
  es: {
    options: [
      {
        id: 'deliver',
        title: 'Entrega este viernes',
        what: 'Dos personas suben el sofá hasta el salón y se llevan el embalaje.',
        by: { at: friday, zone },
        who: 'Transportes Norte, con una llamada 30 minutos antes',
        cost: 'Ninguno',
        needs: 'Alguien en casa entre las 14:00 y las 18:00',
        limit: {
          what: 'No se puede elegir la hora exacta',
          why: 'La ruta se decide la noche anterior',
        },
        recommended: 'Es el primer día en que el sofá puede llegar',
      },
      {
        id: 'loan',
        title: 'Un sofá prestado hasta que llegue el suyo',
        what: 'Un sofá de dos plazas de la tienda, desde mañana y hasta que llegue el suyo.',
        by: { at: wednesday, zone },
        who: 'La tienda de Madrid',
        cost: 'Ninguno',
        limit: { what: 'Solo en gris', why: 'Es el único modelo que se presta' },
      },
      {
        id: 'refund',
        title: 'Devolución del importe y entrega sin coste',
        what: 'Se devuelven los 1240 euros y el sofá llega igualmente.',
        who: 'Contabilidad',
        needs: 'El número de la cuenta con la que se pagó',
        approval: {
          from: 'Inés Calvo',
          reason: 'Las devoluciones de más de 500 euros las decide ella',
        },
      },
    ],
    refusal: {
      fact: 'Entregarlo hoy',
      reason: 'El sofá sigue en Valencia y ningún camión sale antes de mañana',
      possible: 'La entrega este viernes, en la primera parada del día',
    },
    wanted: 'El mismo sofá de otra tienda, antes del jueves.',
  },
  ar: {
    options: [
      {
        id: 'deliver',
        title: 'التوصيل يوم الجمعة',
        what: 'يُحمل الأثاث إلى غرفة الجلوس، وتُؤخذ مواد التغليف.',
        by: { at: friday, zone },
        who: 'شركة نورتي للنقل، مع اتصال قبل الوصول بنصف ساعة',
        cost: 'بلا تكلفة',
        needs: 'وجود شخص في المنزل بين الثانية والسادسة مساءً',
        limit: { what: 'لا يمكن اختيار الساعة بالضبط', why: 'يُحدَّد خط السير في مساء اليوم السابق' },
        recommended: 'هو أقرب يوم يمكن أن تصل فيه الأريكة',
      },
      {
        id: 'loan',
        title: 'أريكة مُعارة حتى وصول الأريكة المطلوبة',
        what: 'أريكة بمقعدين من صالة العرض، من الغد وحتى وصول الأريكة المطلوبة.',
        by: { at: wednesday, zone },
        who: 'صالة العرض في مدريد',
        cost: 'بلا تكلفة',
        limit: { what: 'متوفرة بالرمادي فقط', why: 'هو الطراز الوحيد المخصص للإعارة' },
      },
      {
        id: 'refund',
        title: 'ردّ المبلغ مع توصيل مجاني',
        what: 'يُردّ مبلغ 1240 يورو كاملًا، وتصل الأريكة كذلك.',
        who: 'قسم الحسابات',
        needs: 'رقم الحساب الذي دُفع منه',
        approval: { from: 'إينيس كالفو', reason: 'القرار لها في كل مبلغ يزيد على 500 يورو' },
      },
    ],
    refusal: {
      fact: 'التوصيل اليوم',
      reason: 'الأريكة ما زالت في فالنسيا، ولا تنطلق شاحنة قبل الغد',
      possible: 'التوصيل يوم الجمعة في أول محطة من اليوم',
    },
    wanted: 'الأريكة نفسها من متجر آخر قبل يوم الخميس.',
  },
};
