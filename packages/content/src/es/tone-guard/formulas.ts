import type { ToneRule } from '../../tone-guard/index.ts';

/** Holds the Spanish rules on apologies past measure and set phrases. */
export const formulaRules: readonly ToneRule[] = [
  {
    id: 'over-apology.en-exceso',
    category: 'over-apology',
    level: 2,
    any: [
      '[mil|infinitas|miles] de? [disculpas|perdones]',
      'más sinceras disculpas',
      'no [sabe|sabes] cuánto lo [siento|lamento|lamentamos]',
      '[ruego|rogamos|suplico] ~ [disculpe|disculpas|perdone|perdón]',
      'mil veces perdón',
    ],
    why: 'Una disculpa grande suena hueca y retrasa la solución; una, y concreta, basta.',
    consider: ['Le pido disculpas por la tarde perdida.', 'La entrega falló por nuestra parte.'],
    hit: [
      'Mil disculpas por todo.',
      'Reciba nuestras más sinceras disculpas.',
      'Le ruego que nos disculpe.',
      'No sabe cuánto lo lamento.',
      'Mil veces perdón.',
    ],
    miss: ['Le pido disculpas por la tarde perdida.', 'Mil gracias por los datos.'],
  },
  {
    id: 'over-apology.molestias-ocasionadas',
    category: 'over-apology',
    level: 2,
    any: [
      '[molestias|molestia|inconvenientes|inconveniente] [ocasionadas|ocasionada|ocasionados|ocasionado|causadas|causada|causados|causado|generados|generadas]',
      '[disculpe|disculpen|disculpa|lamento|lamentamos|siento|sentimos|por] cualquier [molestia|inconveniente]',
      '[molestias|inconvenientes] que [esto|ello|hayamos|haya|pueda|podamos]',
    ],
    why: 'Es la fórmula de los carteles de obra: no dice qué pasó ni a quién.',
    consider: ['Siento la tarde perdida.', 'Fueron dos cobros y no debió haber ninguno de más.'],
    hit: [
      'Lamentamos las molestias ocasionadas.',
      'Disculpe cualquier inconveniente.',
      'Perdón por las molestias que esto pueda causar.',
    ],
    miss: [
      'Siento que la espera fuera tan larga.',
      'El ruido causa molestias en la llamada.',
      'Si nota cualquier inconveniente, avíseme por aquí.',
    ],
  },
  {
    id: 'style.lamentablemente',
    category: 'style',
    level: 2,
    any: [
      '[lamentablemente|desafortunadamente|desgraciadamente|infortunadamente]',
      'por desgracia',
      'me temo que',
    ],
    why: 'Anuncia el no antes de explicar el porqué, y ya no se lee el resto.',
    consider: [
      'El envío ya salió, así que la dirección no se puede cambiar.',
      'Lo que sí es posible es esto.',
    ],
    hit: [
      'Lamentablemente no hay existencias.',
      'Por desgracia, el plazo venció.',
      'Me temo que no será posible.',
    ],
    miss: ['Quedan existencias en otra tienda.', 'Fue una desgracia y lo siento mucho.'],
  },
  {
    id: 'style.estimado-cliente',
    category: 'style',
    level: 2,
    any: [
      '[estimado|estimada|apreciado|apreciada|distinguido] [cliente|clienta|usuario|usuaria]',
      'a quien corresponda',
    ],
    why: 'Suena a circular: la persona tiene nombre.',
    consider: ['Buenos días, Marta:', 'Hola, Marta:'],
    hit: ['Estimado cliente:', 'Apreciada usuaria, le informamos.', 'A quien corresponda:'],
    miss: ['Estimada Marta:', 'El nombre del cliente figura en la ficha.'],
  },
  {
    id: 'style.formulas-de-cierre',
    category: 'style',
    level: 1,
    any: [
      '[quedo|quedamos] a [su|tu] [entera|completa]? disposición',
      'no [dude|dudes] en [contactarnos|contactarme|escribirnos|llamarnos|comunicarse|consultarnos]',
      'sin [otro|más] particular',
      'agradeciendo de antemano',
    ],
    why: 'Cierra con una fórmula donde cabía el siguiente paso.',
    consider: [
      'El jueves le escribo con el resultado.',
      'Si el paquete no llega hoy, este es mi número directo.',
    ],
    hit: [
      'Quedamos a su entera disposición.',
      'No dude en contactarnos.',
      'Sin otro particular, un saludo.',
      'Agradeciendo de antemano su comprensión.',
    ],
    miss: ['El jueves escribo con el resultado.', 'Si queda alguna duda, la vemos ahora.'],
  },
];
