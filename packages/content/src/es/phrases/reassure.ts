import type { Phrase } from '../../base/phrase/index.ts';

/** Holds the Spanish phrases that steady with something true and checkable. */
export const reassure: readonly Phrase[] = [
  {
    id: 'es.reassure.seguimiento.sigo-yo',
    title: 'Sigo yo con el caso',
    step: 'empathise',
    act: 'reassure',
    feelings: ['ignored', 'frustrated'],
    intensity: [2, 5],
    keywords: ['misma persona', 'responsable', 'hacerse cargo', 'traslado', 'seguimiento'],
    tags: ['seguimiento', 'traslados'],
    written:
      'A partir de aquí sigo yo con {address, select, informal {tu} other {su}} caso, {{ client.first_name | default: "sin más vueltas" }}.',
    spoken:
      'A partir de aquí sigo yo con {address, select, informal {tu} other {su}} caso, {{ client.first_name | default: "sin más vueltas" }}.',
    variants: {
      sms: 'Desde ahora {address, select, informal {tu} other {su}} caso lo llevo yo, {{ agent.first_name | default: "personalmente" }}.',
    },
  },
  {
    id: 'es.reassure.plazo.haya-novedades-o-no',
    title: 'Noticias con hora',
    step: 'empathise',
    act: 'reassure',
    feelings: ['worried', 'ignored'],
    intensity: [2, 4],
    keywords: ['cuándo', 'plazo', 'avisar', 'llamar', 'novedades', 'seguimiento'],
    tags: ['plazos', 'seguimiento'],
    written:
      'Para no dejarlo en el aire: me pongo en contacto {address, select, informal {contigo} other {con usted}} {{ fill.cuando }}, aunque no haya nada nuevo.',
    spoken:
      'Me pongo en contacto {address, select, informal {contigo} other {con usted}} {{ fill.cuando }}, aunque no haya nada nuevo.',
    fillIns: [{ key: 'cuando', label: 'Día y hora (mañana a las 10)', type: 'text', required: true }],
  },
  {
    id: 'es.reassure.pago.localizado',
    title: 'Pago localizado',
    step: 'empathise',
    act: 'reassure',
    feelings: ['worried'],
    intensity: [2, 4],
    keywords: ['transferencia', 'dinero', 'reembolso', 'perdido', 'no aparece', 'comprobante'],
    tags: ['pago', 'reembolso'],
    written:
      'Encontré {address, select, informal {tu} other {su}} pago: no se perdió. Ahora estoy viendo en qué paso se quedó.',
    spoken:
      'Encontré {address, select, informal {tu} other {su}} pago, no se perdió. Estoy viendo dónde se quedó.',
  },
  {
    id: 'es.reassure.datos.siguen-ahi',
    title: 'Los datos siguen ahí',
    step: 'empathise',
    act: 'reassure',
    feelings: ['worried', 'overwhelmed'],
    intensity: [1, 4],
    keywords: ['se borró', 'perdí', 'archivos', 'fotos', 'copia', 'recuperar', 'aplicación'],
    tags: ['datos', 'aplicación'],
    written:
      'No se perdió lo que {address, select, informal {guardaste} other {usted guardó}}: lo estoy viendo en este momento.',
    spoken:
      'Aquí tengo lo que {address, select, informal {guardaste} other {usted guardó}}. No se perdió, lo estoy viendo en este momento.',
  },
  {
    id: 'es.reassure.ritmo.paso-a-paso',
    title: 'Paso a paso',
    step: 'empathise',
    act: 'reassure',
    feelings: ['overwhelmed', 'confused', 'embarrassed'],
    intensity: [1, 5],
    keywords: ['prisa', 'despacio', 'no entiendo', 'mayor', 'tecnología', 'ayuda'],
    tags: ['ayuda', 'aplicación'],
    written:
      'Vamos paso a paso, sin prisa. Si algo no {address, select, informal {te} other {le}} queda claro, lo vemos otra vez.',
    spoken:
      'Vamos paso a paso, sin prisa. Si algo no {address, select, informal {te} other {le}} queda claro, lo vemos otra vez.',
  },
  {
    id: 'es.reassure.seguridad.tarjeta-bloqueada',
    title: 'Tarjeta ya bloqueada',
    step: 'empathise',
    act: 'reassure',
    feelings: ['worried', 'overwhelmed'],
    intensity: [3, 5],
    keywords: ['fraude', 'robo', 'estafa', 'bloquear', 'banco', 'movimientos'],
    tags: ['seguridad', 'tarjeta'],
    written:
      '{address, select, informal {Tu} other {Su}} tarjeta ya está bloqueada. Ahora revisamos los movimientos, uno por uno.',
    spoken:
      '{address, select, informal {Tu} other {Su}} tarjeta ya está bloqueada. Ahora revisamos los movimientos, uno por uno.',
    variants: {
      sms: '{address, select, informal {Tu} other {Su}} tarjeta ya está bloqueada. Ahora revisamos los movimientos.',
    },
  },
  {
    id: 'es.reassure.pedido.en-pantalla',
    title: 'Pedido en pantalla',
    step: 'empathise',
    act: 'reassure',
    feelings: ['worried', 'frustrated'],
    intensity: [1, 4],
    keywords: ['rastrear', 'dónde está', 'envío', 'transportista', 'paquete', 'seguimiento'],
    tags: ['entrega', 'seguimiento'],
    written:
      'Tengo en pantalla el pedido {{ order.number | default: "del que hablamos" }} y estoy preguntando a la empresa de reparto dónde está.',
    spoken: 'Tengo el pedido en pantalla y estoy preguntando a la empresa de reparto dónde está.',
  },
  {
    id: 'es.reassure.llamada.sigo-en-linea',
    title: 'Sigo en la línea',
    step: 'empathise',
    act: 'reassure',
    feelings: ['worried', 'ignored'],
    intensity: [3, 5],
    channels: ['phone'],
    keywords: ['no cuelgue', 'colgar', 'espera', 'confirmación', 'se cortó'],
    tags: ['llamada', 'confirmación'],
    written:
      'Me quedo en la línea hasta que {address, select, informal {veas} other {vea}} la confirmación en el correo.',
    spoken:
      'Me quedo en la línea hasta que {address, select, informal {veas} other {vea}} la confirmación en el correo.',
  },
  {
    id: 'es.reassure.honestidad.lo-que-no-se',
    title: 'Lo que aún no sé',
    step: 'empathise',
    act: 'reassure',
    feelings: ['angry', 'worried'],
    intensity: [2, 5],
    keywords: ['causa', 'motivo', 'por qué', 'investigar', 'equipo', 'transparencia'],
    tags: ['incidencia', 'seguimiento'],
    written: 'Todavía no sé la causa, pero {{ fill.equipo }} ya la está buscando.',
    spoken: 'Todavía no sé la causa, pero ya la está buscando {{ fill.equipo }}.',
    fillIns: [
      {
        key: 'equipo',
        label: 'Quién lo revisa',
        type: 'select',
        options: ['el equipo de pagos', 'el equipo de envíos', 'el equipo técnico'],
        required: true,
      },
    ],
  },
  {
    id: 'es.reassure.constancia.por-escrito',
    title: 'Queda por escrito',
    step: 'empathise',
    act: 'reassure',
    feelings: ['wronged', 'ignored', 'frustrated'],
    intensity: [2, 4],
    keywords: ['constancia', 'anotar', 'prueba', 'registro', 'caso', 'acuerdo'],
    tags: ['constancia', 'seguimiento'],
    written:
      'Lo que acordemos hoy queda por escrito en la conversación {{ conversation.id | default: "que tenemos abierta" }}, a la vista de todo el equipo.',
    spoken: 'Lo que acordemos hoy queda por escrito, a la vista de todo el equipo.',
  },
  {
    id: 'es.reassure.urgencia.primero-lo-primero',
    title: 'Primero lo urgente',
    step: 'empathise',
    act: 'reassure',
    feelings: ['overwhelmed', 'sad', 'worried'],
    intensity: [4, 5],
    keywords: ['ansiedad', 'llanto', 'nervios', 'desbordada', 'desbordado', 'crisis'],
    tags: ['al límite', 'urgencia'],
    written:
      'Vamos primero con lo más urgente; lo demás lo vemos después. Sigo aquí {address, select, informal {contigo} other {con usted}}.',
    spoken:
      'Primero lo más urgente. Lo demás puede esperar, aquí sigo {address, select, informal {contigo} other {con usted}}.',
  },
  {
    id: 'es.reassure.consulta.en-orden',
    title: 'Todo en orden',
    step: 'empathise',
    act: 'reassure',
    feelings: ['worried', 'confused'],
    intensity: [1, 2],
    keywords: ['comprobar', 'confirmar', 'pago recibido', 'duda', 'revisión'],
    tags: ['consulta', 'pago'],
    written:
      'Está todo en orden, {{ client.first_name | default: "ya lo revisé" }}: el pago entró el {{ fill.fecha }}.',
    spoken: 'Está todo en orden. El pago entró el {{ fill.fecha }}.',
    fillIns: [{ key: 'fecha', label: 'Fecha del pago', type: 'date', required: true }],
  },
];
