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
    legend: '¿Enojo por el problema o falta de respeto a alguien?',
    hint: 'Levantar la voz o decir cosas duras o injustas sobre el problema es enojo. Las palabras contra usted u otras personas sí piden un límite.',
    issue: 'Enojo por el problema',
    abusive: 'Falta de respeto hacia mí o hacia otras personas',
    advice:
      'Entonces todavía no hace falta poner un límite. Reconozca el enojo una vez y pase a las opciones. Puede volver aquí en cualquier momento.',
  },
  behaviour: {
    label: 'Qué pasó',
    choose: 'Elija lo que vio u oyó',
    names: {
      shouting: 'Gritos',
      insult: 'Insultos',
      swearing: 'Groserías dirigidas a alguien',
      threat: 'Una amenaza',
      hate: 'Expresiones de odio',
      sexual: 'Comentarios sexuales',
      harassment: 'Preguntas sobre su vida privada',
      demands: 'Insistir después de la respuesta',
      other: 'Otra cosa',
    },
    atOnce: 'Después de esto, la política permite terminar de inmediato. No hace falta pasar por los pasos.',
  },
  quote: {
    label: 'Palabra por palabra, para el registro',
    none: 'Sin cita textual',
    part: 'El mensaje del cliente',
    hint: 'Seleccione una parte para guardar solo esa. Queda en el registro y no se envía al cliente.',
    kept: 'Se guarda',
  },
  ladder: {
    label: 'Pasos',
    steps: '{count, plural, one {# paso} many {# de pasos} other {# pasos}}',
    said: 'Dicho ({time})',
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
    next: { label: 'Indicar el siguiente paso', hint: 'Quién hace qué y para cuándo, y una pregunta.' },
    remind: { label: 'Pedir otro tono', hint: 'Qué pasó, qué provoca y qué se pide.' },
    choose: { label: 'Dar a elegir', hint: 'Dos caminos, y adónde lleva cada uno.' },
    warn: { label: 'Avisar de lo que viene', hint: 'Qué pasa si continúa y qué pasa si para.' },
    transfer: { label: 'Pasar a otra persona', hint: 'A alguien del equipo. Se puede en cualquier paso.' },
    end: { label: 'Terminar', hint: 'Que se termina, por qué y cómo se puede pedir una revisión.' },
    distress: { label: 'Acompañar al cliente', hint: 'Con calma, en pocas palabras y con una pregunta.' },
  },
  text: {
    label: 'Texto',
    another: 'Otra forma de decirlo',
    original: 'Volver al texto inicial',
    gap: 'Complete antes {gap}.',
  },
  act: {
    insert: 'Insertar',
    insertAll: 'Insertar todo lo que queda',
    copy: 'Copiar',
    said: 'Marcar como dicho',
    takeBack: 'Deshacer el último paso',
    end: 'Terminar la conversación',
    transfer: 'Pasar a otra persona',
    markEnded: 'Marcar como terminada',
    markTransferred: 'Marcar como transferida',
    settle: 'Está resuelto',
    again: 'Empezar de nuevo',
    retry: 'Intentar de nuevo',
  },
  closed: {
    title: 'Todavía no se puede terminar',
    distress:
      'Marcó señales de angustia. Esta conversación ya no se puede terminar, pero sí pasar a otra persona.',
    unchecked: 'Responda a la pregunta de arriba: ¿enojo por el problema o falta de respeto?',
    issue: 'Marcó que es enojo por el problema. Eso no es motivo para terminar.',
    behaviour: 'Elija qué pasó.',
    stages: 'Aún no se ha dicho: {stages}.',
    minimum:
      '{count, plural, one {Antes falta # paso} many {Antes faltan # de pasos} other {Antes faltan # pasos}}.',
    wait: 'Dele tiempo al cliente para responder. Hora límite: {time}.',
    transferOnly: 'Según su política, la conversación se pasa a otra persona; no se termina.',
  },
  stage: { before: 'Antes viene «{stage}».' },
  distress: {
    open: 'Señales de angustia o peligro',
    title: 'Otro camino: quizá esta persona necesite ayuda',
    advice:
      'Deje el límite a un lado. Mantenga la calma, vaya despacio y pida ayuda a las personas que su organización designa para estos casos.',
    notOurs:
      'Su política no incluye texto ni contacto propios para estos casos, y el texto de abajo tampoco da ninguno. Pida a quien coordina su equipo que los añada.',
    back: 'Volver al límite',
  },
  policy: {
    title: 'Política',
    review: 'Cómo puede el cliente pedir una revisión',
    noReview:
      'Su política no indica cómo pedir una revisión. Pregunte a quien coordina su equipo qué puede decirle al cliente.',
  },
  outcome: {
    settled: 'Resuelta',
    ended: 'Terminada',
    transferred: 'Transferida a otra persona',
    distress: 'Atendida por señales de angustia',
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
    notKept: 'En este navegador, los pasos se pierden al recargar la página.',
  },
  next: {
    rest: 'Hacer una pausa',
    why: 'Ha sido duro. Unos minutos de descanso pueden ayudar a recuperar la calma.',
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
