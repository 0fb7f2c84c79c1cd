import type { BoundaryDialogContent, BoundaryDialogWords } from '../boundary-dialog/index.ts';
import { neutralPolicyEs } from './boundary-dialog/policies.ts';
import { boundaryScriptsEs } from './boundary-dialog/scripts.ts';

export {
  clinicPolicyEs,
  neutralPolicyEs,
  publicServicePolicyEs,
  retailPolicyEs,
} from './boundary-dialog/policies.ts';

const words: BoundaryDialogWords = {
  title: 'Poner un límite',
  description: 'Decir que no o pedir respeto, paso a paso. Se puede parar en cualquier paso.',
  open: 'Poner un límite',
  close: 'Cerrar',
  mode: { label: 'De qué se trata', 'saying-no': 'Decir que no', standards: 'Pedir respeto' },
  form: { label: 'Forma', written: 'Escrita', spoken: 'Hablada' },
  check: {
    legend: '¿Enfado por el asunto o abuso contra alguien?',
    hint: 'Palabras altas, bruscas o injustas sobre el asunto son enfado. Palabras contra usted u otras personas piden un límite.',
    issue: 'Enfado por el asunto',
    abusive: 'Abuso contra mí u otros',
    advice:
      'Entonces todavía no hace falta un límite. Reconozca el enfado una vez y siga con opciones. Puede volver aquí en cualquier momento.',
  },
  behaviour: {
    label: 'Qué pasó',
    choose: 'Elija lo que vio u oyó',
    names: {
      shouting: 'Gritos',
      insult: 'Insultos',
      swearing: 'Palabras malsonantes contra alguien',
      threat: 'Una amenaza',
      hate: 'Odio contra personas',
      sexual: 'Comentarios sexuales',
      harassment: 'Preguntas sobre su vida privada',
      demands: 'Pedir de nuevo tras una respuesta',
      other: 'Otra cosa',
    },
    atOnce: 'Después de esto, la política permite terminar de inmediato. No hace falta pasar por los pasos.',
  },
  quote: {
    label: 'Palabra por palabra, para el registro',
    none: 'Sin cita',
    part: 'El mensaje del cliente',
    hint: 'Seleccione una parte para guardar solo esa. Queda en el registro y no se envía al cliente.',
    kept: 'Se guarda',
  },
  ladder: {
    label: 'Pasos',
    steps: '{count, plural, one {# paso} many {# de pasos} other {# pasos}}',
    said: 'Dicho a las {time}',
    passed: 'Omitido',
    now: 'Ahora',
    later: 'Después',
    open: 'Abierto',
    closed: 'Aún cerrado',
  },
  steps: {
    acknowledge: { label: 'Reconocer', hint: 'Lo que el cliente quería, y que importa.' },
    fact: { label: 'Decir lo que hay', hint: 'El no, en una frase clara.' },
    reason: { label: 'Dar el motivo', hint: 'Por qué es así: un motivo, no un número de norma.' },
    possible: { label: 'Decir lo que es posible', hint: 'Lo más cercano que puede hacer.' },
    next: { label: 'Nombrar el siguiente paso', hint: 'Quién hace qué y para cuándo, y una pregunta.' },
    remind: { label: 'Pedir otro tono', hint: 'Qué pasó, qué provoca y qué se pide.' },
    choose: { label: 'Ofrecer la elección', hint: 'Dos caminos, y adónde lleva cada uno.' },
    warn: { label: 'Decir lo que viene', hint: 'Qué pasa si continúa y qué pasa si para.' },
    transfer: { label: 'Pasar a otra persona', hint: 'A alguien del equipo. Se puede en cualquier paso.' },
    end: { label: 'Terminar', hint: 'Que termina, por qué, y cómo puede revisarse.' },
    distress: { label: 'Quedarse con el cliente', hint: 'Con calma, en pocas palabras y con una pregunta.' },
  },
  text: {
    label: 'Palabras',
    another: 'Otras palabras',
    original: 'Volver a las primeras',
    gap: 'Complete antes {gap}.',
  },
  act: {
    insert: 'Insertar',
    insertAll: 'Insertar todo lo que queda',
    copy: 'Copiar',
    said: 'Marcar como dicho',
    takeBack: 'Retirar el último paso',
    end: 'Terminar la conversación',
    transfer: 'Pasar a otra persona',
    markEnded: 'Marcar como terminada',
    markTransferred: 'Marcar como pasada',
    settle: 'Está resuelto',
    again: 'Empezar de nuevo',
    retry: 'Intentar de nuevo',
  },
  closed: {
    title: 'Todavía no se puede terminar',
    distress:
      'Marcó señales de angustia. En esta conversación ya no se termina; se puede pasar a otra persona.',
    unchecked: 'Responda a la pregunta de arriba: ¿enfado por el asunto o abuso?',
    issue: 'Marcó que es enfado por el asunto. Eso no es motivo para terminar.',
    behaviour: 'Elija qué pasó.',
    stages: 'Aún no se ha dicho: {stages}.',
    minimum:
      '{count, plural, one {Antes hay que decir # paso más} many {Antes hay que decir # de pasos más} other {Antes hay que decir # pasos más}}.',
    wait: 'Dé tiempo al cliente para responder hasta las {time}.',
    transferOnly: 'En su política, una conversación se pasa a otra persona; no se termina.',
  },
  stage: { before: 'Antes viene «{stage}».' },
  distress: {
    open: 'Señales de angustia o peligro',
    title: 'Otro camino: quizá esta persona necesita ayuda',
    advice:
      'Deje el límite a un lado. Mantenga la calma, vaya despacio y traiga a las personas que su organización nombra para esto.',
    notOurs:
      'Su política no tiene palabras ni contacto propios para esto. Las palabras de abajo tampoco nombran ninguno. Pida a quien la lleva que añada los suyos.',
    back: 'Volver al límite',
  },
  policy: {
    title: 'Política',
    review: 'Cómo puede el cliente pedir una revisión',
    noReview:
      'Su política no nombra ninguna vía de revisión. Pregunte a quien la lleva qué puede decirle al cliente.',
  },
  outcome: {
    settled: 'Resuelto',
    ended: 'Terminada',
    transferred: 'Pasada a otra persona',
    distress: 'En el camino para la angustia',
  },
  record: {
    title: 'Registro',
    hint: 'Qué pasó y cuándo. Se queda aquí hasta que lo entregue.',
    soFar: 'Registro hasta ahora',
    hand: 'Entregar el registro',
    began: 'Inicio',
    closedAt: 'Cierre',
    policy: 'Política',
    steps: 'Pasos',
    none: 'Todavía no se ha dicho nada.',
  },
  status: {
    pending: 'Esperando a la mesa de ayuda…',
    inserted: 'Insertado',
    handedOver: 'Entregado a la mesa de ayuda',
    copied: 'Copiado',
    notCopied: 'Aquí no se permite copiar. Seleccione las palabras y cópielas a mano.',
    recorded: 'El registro está guardado',
    failed: 'No funcionó: {why}',
    noAnswer: 'La mesa de ayuda no respondió. No se perdió nada.',
    notKept: 'Este navegador no puede guardar los pasos tras una recarga.',
  },
  next: {
    rest: 'Hacer una pausa',
    why: 'Ha sido duro. Unos minutos aparte pueden ayudar a recuperar el equilibrio.',
  },
  crashed: {
    title: 'Esta parte se detuvo',
    body: 'El resto de la página funciona. Los pasos están guardados. Se puede abrir de nuevo.',
    retry: 'Abrir de nuevo',
  },
};

/** Holds what BoundaryDialog says in Spanish, with a neutral policy. */
export const boundaryDialogEs: BoundaryDialogContent = {
  locale: 'es',
  words,
  scripts: boundaryScriptsEs,
  policy: neutralPolicyEs,
};
