import type { EscalationButtonContent, EscalationButtonWords } from '../escalation-button/index.ts';

const words: EscalationButtonWords = {
  title: 'Escalado',
  trigger: {
    label: 'Escalar',
    hint: 'Pedir ayuda o relevo a otra persona. Lo que se sabe del caso va con la petición.',
    again: 'Ver la petición',
    hintAgain: 'Muestra a quién se pidió ayuda, qué se le contó y en qué punto está.',
  },
  offer: {
    title: 'Otra persona podría ayudar aquí',
    start: 'Pedir ayuda',
    dismiss: 'Ahora no',
    'asks-for-manager': 'El cliente pide hablar con otra persona',
    'legal-threat': 'El cliente habla de medidas legales',
    'option-refused': 'Las opciones se rechazaron dos veces',
    'same-question': 'La misma pregunta llegó dos veces',
    'repeat-contact': 'No es el primer contacto por este asunto',
  },
  dialog: {
    title: 'Pedir ayuda a otra persona',
    description: 'Primero el motivo, después a quién pedírselo. Lo que se sabe del caso va con la petición.',
    sentTitle: 'Petición enviada',
    close: 'Cerrar',
  },
  reason: {
    label: 'Motivo',
    choose: 'Elegir un motivo',
    impasse: 'No avanzamos',
    'client-asked': 'Lo pidió el cliente',
    'needs-authority': 'La decisión no me corresponde',
    'policy-exception': 'Hace falta una excepción a las normas',
    hostile: 'El cliente se muestra hostil',
    threat: 'El cliente ha amenazado',
    safeguarding: 'Me preocupa la seguridad de alguien',
    'agent-wellbeing': 'Necesito salir de esta conversación',
  },
  urgency: { label: 'Urgencia', low: 'Hoy', normal: 'Pronto', high: 'Urgente', immediate: 'Ahora mismo' },
  target: {
    label: 'A quién',
    available: 'disponible',
    away: 'ausente',
    next: 'Si nadie acepta en {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}, la misma petición pasa a {names}.',
    last: 'Si nadie acepta en {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}, aparecerá un aviso aquí.',
    none: 'Para este motivo no hay nadie en la lista de la mesa de ayuda.',
    kinds: {
      supervisor: 'Supervisión',
      management: 'Dirección',
      specialist: 'Especialista',
      security: 'Seguridad',
    },
  },
  mode: {
    label: 'Tipo de ayuda',
    help: 'Ayuda discreta',
    'take-over': 'Relevo',
    hints: {
      help: 'Orientación al margen de la conversación. El cliente no ve nada.',
      'take-over': 'Otra persona toma el relevo y sigue con el cliente.',
    },
  },
  handover: {
    label: 'Lo que acompaña a la petición',
    hint: 'Sale de las notas. Todo se puede cambiar.',
    reset: 'Volver al texto inicial',
    sections: {
      severity: 'Gravedad',
      summary: 'Qué ha pasado',
      tried: 'Qué se ha intentado',
      wanted: 'Qué quiere el cliente',
      promised: 'Qué se ha prometido',
      needed: 'Qué hace falta',
    },
    hints: {
      severity: 'La urgencia y el porqué.',
      summary: 'Bastan dos o tres frases.',
      tried: 'Qué se ofreció y con qué resultado.',
      wanted: 'Con sus propias palabras, si se puede.',
      promised: 'Con fecha y nombre, si los hay.',
      needed: 'Una sola cosa, para que la otra persona pueda repetirla.',
    },
  },
  built: {
    severity: '{urgency}. {reason}.',
    sign: {
      'asks-for-manager': 'El cliente pide hablar con otra persona',
      'legal-threat': 'El cliente habla de medidas legales',
      'option-refused': 'Las opciones se rechazaron dos veces',
      'same-question': 'La misma pregunta llegó dos veces',
      'repeat-contact': 'No es el primer contacto por este asunto',
    },
    quoted: '{text}: «{quote}»',
    verbatim: '«{text}»',
    boundary: {
      settled: 'Se puso un límite y se respetó.',
      ended: 'Se puso un límite y se terminó el contacto.',
      transferred: 'Se puso un límite y la conversación pasó a otra persona.',
      distress: 'El cliente parecía pasarlo muy mal.',
      closed: 'Se empezó a poner un límite y no se terminó.',
    },
    confirmed: 'Se le dijo al cliente: «{text}» Lo confirmó.',
    unconfirmed: 'Se le dijo al cliente: «{text}» Todavía no lo ha confirmado.',
    contacts:
      '{count, plural, one {Hubo # contacto anterior.} many {Hubo # de contactos anteriores.} other {Hubo # contactos anteriores.}}',
    chosen: '{option}: es lo que eligió el cliente.',
    refused: '{option}: rechazado.',
    offered: '{option}: ofrecido, sin respuesta todavía.',
    feels: 'Se siente así: {text}',
    unclear: 'Por aclarar: {text}',
    promise: {
      whole: '{text}: antes del {when}, {who}.',
      noOwner: '{text}: antes del {when}, sin responsable.',
      noDate: '{text}: sin fecha, {who}.',
      open: '{text}: sin fecha ni responsable.',
      kept: '{text}: hecho.',
    },
    needed: {
      impasse: {
        help: 'Lee la conversación conmigo y dime qué más puedo probar.',
        'take-over': 'Hazte cargo, por favor, y míralo con otros ojos.',
      },
      'client-asked': {
        help: 'Dime qué puedo ofrecer antes de pasarte la conversación.',
        'take-over': 'Habla con el cliente, por favor. Lo ha pedido.',
      },
      'needs-authority': {
        help: 'Decide, por favor, y dime qué puedo prometer.',
        'take-over': 'Decide, por favor, y comunícaselo al cliente.',
      },
      'policy-exception': {
        help: 'Dime si cabe una excepción y por qué sí o por qué no.',
        'take-over': 'Decide si cabe una excepción y comunícaselo al cliente.',
      },
      hostile: {
        help: 'Acompáñame en esta conversación, por favor.',
        'take-over': 'Hazte cargo, por favor. Ya puse el límite que consta arriba.',
      },
      threat: {
        help: 'Acompáñame, por favor, y dime quién más debe saberlo.',
        'take-over': 'Hazte cargo, por favor, y avisa a quien deba saberlo.',
      },
      safeguarding: {
        help: 'Dime qué hago ahora y acompáñame, por favor.',
        'take-over': 'Hazte cargo, por favor. Puede que alguien no esté a salvo.',
      },
      'agent-wellbeing': {
        help: 'Acompáñame hasta que esto termine, por favor.',
        'take-over': 'Hazte cargo, por favor. Necesito salir ahora.',
      },
    },
    readBack: 'Al aceptar, di en una línea qué harás primero.',
  },
  redaction: {
    label: 'Datos privados',
    found:
      '{count, plural, one {Se encontró # dato privado. Al marcarlo, se omite.} many {Se encontraron # de datos privados. Los que se marquen se omiten.} other {Se encontraron # datos privados. Los que se marquen se omiten.}}',
    in: '{detail}, en «{sections}»',
    kinds: { card: 'Número de tarjeta', email: 'Correo electrónico', phone: 'Teléfono' },
    masks: { card: '[tarjeta terminada en {last}]', email: '[correo electrónico]', phone: '[teléfono]' },
  },
  preview: {
    open: 'Vista previa',
    edit: 'Volver',
    receiver: 'Lo que ve {name}',
    client: 'Lo que ve el cliente',
    nothing: 'Nada, hasta que se envíe a mano esta frase:',
    quiet: 'Nada. Solo lo ve {name}.',
    empty: 'Todavía no hay nada escrito.',
  },
  act: {
    ask: 'Pedírselo a {name}',
    withdraw: 'Retirar',
    retry: 'Reintentar',
    change: 'Cambiar',
    next: 'Pedírselo a {name}',
    done: 'Quitar',
  },
  status: {
    sending: 'Pidiendo ayuda a {name}…',
    handedOver: 'Entregado a la mesa de ayuda para {name}, {time}. Sin confirmar todavía.',
    requested: 'Petición a {name}, {time}',
    seen: 'Petición a {name}, {time} · vista',
    accepted: '{name} ha aceptado, {time}',
    joined: '{name} ya está aquí, {time}',
    resolved: '{name} lo dio por resuelto, {time}',
    declined: '{name} no puede atenderlo, {time}',
    withdrawing: 'Retirando…',
    withdrawn: 'Petición retirada, {time}',
    withdrawnUnconfirmed:
      'Petición retirada, {time}. La mesa de ayuda no lo confirmó, así que {name} quizá la siga viendo.',
    notWithdrawn: 'No se pudo retirar. {why}',
    failed: 'Sin enviar. {why}',
    unsure:
      'La mesa de ayuda no lo confirmó. Al reintentar se envía la misma petición, así que nadie la recibe dos veces.',
    timedOut: '{name} no respondió a tiempo.',
    timedOutLast: 'Nadie aceptó a tiempo. Se puede pedir otra vez, o a otra persona.',
    late: '{name} respondió cuando ya había pasado el tiempo.',
    readBack: 'Responde: «{text}»',
    noAnswer: 'La mesa de ayuda no respondió a tiempo.',
    missing: 'Falta elegir un motivo.',
    notKept: 'Lo escrito no se pudo guardar aquí. Se perdería al recargar.',
  },
  client: {
    label: 'Para decírselo al cliente',
    form: { label: 'Forma', written: 'Para escribir', spoken: 'Para decir' },
    insert: 'Insertar',
    inserting: 'Insertando…',
    inserted: 'Insertado',
    handedOver: 'Entregado a la mesa de ayuda',
    failed: 'No funcionó. {why}',
  },
  crashed: {
    title: 'El escalado dejó de funcionar',
    body: 'Se conserva lo escrito, y también la petición enviada. Se puede abrir de nuevo.',
    retry: 'Abrir de nuevo',
  },
};

/** Holds what EscalationButton says in Spanish. */
export const escalationButtonEs: EscalationButtonContent = {
  locale: 'es',
  words,
  client: {
    roles: {
      supervisor: 'de supervisión',
      management: 'de la dirección',
      specialist: 'del equipo especializado',
      security: 'del equipo de seguridad',
    },
    asked: {
      written:
        'Estoy pidiendo ayuda a {name}, {role}. Junto con la petición envío lo que usted me ha contado, para que no tenga que repetirlo todo.',
      spoken:
        'Estoy pidiendo ayuda a {name}, {role}, y envío lo que me ha contado, para que no tenga que repetirlo todo.',
    },
    accepted: {
      written:
        '{name}, {role}, se une ahora a la conversación. Ya tiene lo que usted me ha contado, así que no hará falta repetirlo todo.',
      spoken: '{name}, {role}, se une ahora. No hará falta repetirlo todo.',
    },
  },
};
