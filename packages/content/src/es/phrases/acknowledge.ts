import type { Phrase } from '../../base/phrase/index.ts';

/** Holds the Spanish phrases that say what the client has been through. */
export const acknowledge: readonly Phrase[] = [
  {
    id: 'es.ack.entrega.espera-en-casa',
    title: 'Espera en casa',
    step: 'empathise',
    act: 'acknowledge',
    feelings: ['angry', 'frustrated'],
    intensity: [2, 4],
    keywords: ['no llegó', 'repartidor', 'timbre', 'tarde perdida', 'ausente', 'mensajero'],
    tags: ['entrega', 'espera'],
    written:
      'Toda una tarde en casa, pendiente del timbre, y el paquete no llegó. Vamos a ver qué pasó con esa entrega.',
    spoken: 'Toda la tarde pendiente del timbre y no llegó nadie. Vamos a ver qué pasó.',
  },
  {
    id: 'es.ack.contacto.varias-veces',
    title: 'Varias veces por lo mismo',
    step: 'empathise',
    act: 'acknowledge',
    feelings: ['frustrated', 'ignored', 'angry'],
    intensity: [3, 5],
    keywords: ['otra vez', 'reincidencia', 'tercera vez', 'cuarta vez', 'insistir', 'sigue igual'],
    tags: ['contacto repetido', 'sin resolver'],
    written:
      'Ya van {{ fill.veces }} veces que {address, select, informal {escribes} other {escribe}} por lo mismo y sigue sin resolverse. Antes de preguntar nada, voy a leer todo lo anterior.',
    spoken:
      'Ya van {{ fill.veces }} veces por lo mismo y sigue sin resolverse. Antes de preguntar nada, leo todo lo anterior.',
    fillIns: [{ key: 'veces', label: 'Número de veces, contando esta', type: 'number', required: true }],
  },
  {
    id: 'es.ack.contacto.repetir-historia',
    title: 'Contarlo todo otra vez',
    step: 'empathise',
    act: 'acknowledge',
    feelings: ['frustrated', 'ignored'],
    intensity: [2, 4],
    keywords: ['repetir', 'explicar de nuevo', 'empezar de cero', 'historial', 'otro agente'],
    tags: ['contacto repetido', 'historial'],
    written:
      'Tener que contar lo mismo otra vez, y a otra persona, cansa a cualquiera. Aquí está el historial completo: no hace falta que {address, select, informal {empieces} other {empiece}} de cero.',
    spoken:
      'Contarlo todo otra vez cansa a cualquiera. Aquí tengo el historial, no hace falta que {address, select, informal {empieces} other {empiece}} de cero.',
  },
  {
    id: 'es.ack.contacto.de-un-area-a-otra',
    title: 'De un departamento a otro',
    step: 'empathise',
    act: 'acknowledge',
    feelings: ['frustrated', 'ignored', 'angry'],
    intensity: [3, 5],
    keywords: ['transferir', 'pasar', 'departamento', 'vueltas', 'rebotar', 'derivar'],
    tags: ['traslados', 'sin resolver'],
    written:
      'Por lo que veo, {address, select, informal {te} other {le}} fueron pasando de un departamento a otro y nadie {address, select, informal {te} other {le}} dio una respuesta.',
    spoken:
      'Veo que {address, select, informal {te} other {le}} fueron pasando de un departamento a otro, y nadie {address, select, informal {te} other {le}} respondió.',
  },
  {
    id: 'es.ack.mensajes.sin-respuesta',
    title: 'Mensajes sin respuesta',
    step: 'empathise',
    act: 'acknowledge',
    feelings: ['ignored', 'worried'],
    intensity: [1, 4],
    keywords: ['no contestan', 'correos', 'silencio', 'sin contestar', 'ignorar'],
    tags: ['sin respuesta', 'mensajes'],
    written:
      'Tengo aquí los mensajes que nadie {address, select, informal {te} other {le}} contestó. Los estoy leyendo en orden, desde el primero.',
    spoken:
      'Tengo aquí los mensajes que nadie {address, select, informal {te} other {le}} contestó. Los leo desde el primero.',
  },
  {
    id: 'es.ack.cobro.doble',
    title: 'Cobro duplicado',
    step: 'empathise',
    act: 'acknowledge',
    feelings: ['angry', 'worried', 'wronged'],
    intensity: [2, 4],
    keywords: ['dos veces', 'cargo', 'tarjeta', 'cobraron', 'doble', 'banco'],
    tags: ['cobro', 'pago'],
    written:
      'Veo dos cobros de {{ fill.importe }} por la misma compra. Es dinero que no tenía por qué salir de {address, select, informal {tu} other {su}} cuenta.',
    spoken:
      'Son dos cobros por la misma compra. Ese dinero no tenía por qué salir de {address, select, informal {tu} other {su}} cuenta.',
    fillIns: [{ key: 'importe', label: 'Importe de cada cobro, con moneda', type: 'text', required: true }],
  },
  {
    id: 'es.ack.producto.llego-roto',
    title: 'Llegó roto',
    step: 'empathise',
    act: 'acknowledge',
    feelings: ['disappointed', 'sad'],
    intensity: [1, 3],
    keywords: ['dañado', 'golpe', 'defectuoso', 'caja', 'paquete', 'estropeado'],
    tags: ['producto dañado', 'entrega'],
    written: 'Qué decepción: tanto esperar el paquete para encontrarlo roto al abrirlo.',
    spoken: 'Qué decepción, tanto esperar para que llegue roto.',
  },
  {
    id: 'es.ack.fecha.llego-tarde',
    title: 'No llegó a tiempo',
    step: 'empathise',
    act: 'acknowledge',
    feelings: ['sad', 'disappointed', 'angry'],
    intensity: [2, 5],
    keywords: ['regalo', 'cumpleaños', 'boda', 'viaje', 'navidad', 'aniversario', 'tarde'],
    tags: ['fecha señalada', 'retraso'],
    written:
      'Era para {{ fill.ocasion }} y no llegó a tiempo. Con lo importante que era esa fecha para {address, select, informal {ti} other {usted}}, entiendo que {address, select, informal {te} other {le}} duela. Lo siento mucho.',
    spoken:
      'Era para {{ fill.ocasion }} y no llegó a tiempo. Entiendo cuánto {address, select, informal {te} other {le}} importaba esa fecha, y lo siento mucho.',
    fillIns: [
      { key: 'ocasion', label: 'Ocasión (la boda, el cumpleaños de su hija)', type: 'text', required: true },
    ],
  },
  {
    id: 'es.ack.cuenta.bloqueada',
    title: 'Cuenta bloqueada',
    step: 'empathise',
    act: 'acknowledge',
    feelings: ['worried', 'overwhelmed', 'frustrated'],
    intensity: [2, 4],
    keywords: ['acceso', 'contraseña', 'clave', 'no puedo entrar', 'sesión', 'usuario'],
    tags: ['cuenta', 'acceso'],
    written:
      'No poder entrar en {address, select, informal {tu} other {su}} cuenta justo cuando más {address, select, informal {te} other {le}} urge es para angustiarse. Ya estoy revisando el bloqueo.',
    spoken:
      'Justo cuando más {address, select, informal {te} other {le}} urge, no {address, select, informal {puedes} other {puede}} entrar en {address, select, informal {tu} other {su}} cuenta. Ya estoy revisando el bloqueo.',
  },
  {
    id: 'es.ack.trato.malas-formas',
    title: 'Malas formas',
    step: 'empathise',
    act: 'acknowledge',
    feelings: ['wronged', 'angry', 'sad'],
    intensity: [3, 5],
    keywords: ['grosero', 'maleducado', 'colgaron', 'falta de respeto', 'trato', 'queja'],
    tags: ['mal trato', 'queja'],
    written:
      'Lo que {address, select, informal {cuentas} other {cuenta}} de esa llamada no es forma de tratar a nadie. Me lo tomo en serio.',
    spoken: 'Esa no es forma de tratar a nadie. Me lo tomo en serio.',
  },
  {
    id: 'es.ack.limite.se-ha-ido-sumando',
    title: 'Todo se ha ido sumando',
    step: 'empathise',
    act: 'acknowledge',
    feelings: ['overwhelmed', 'angry', 'sad'],
    intensity: [4, 5],
    keywords: ['no puedo más', 'harta', 'harto', 'colmo', 'meses', 'desesperación'],
    tags: ['al límite', 'contacto repetido'],
    written:
      'No es solo lo de hoy: es todo lo que se {address, select, informal {te} other {le}} ha ido sumando. Aquí estoy, y tengo tiempo para {address, select, informal {escucharte} other {escucharle}}.',
    spoken:
      'No es solo lo de hoy, es todo lo que se {address, select, informal {te} other {le}} ha ido sumando. Aquí estoy.',
  },
  {
    id: 'es.ack.duelo.fallecimiento',
    title: 'Fallecimiento de un familiar',
    step: 'empathise',
    act: 'acknowledge',
    feelings: ['sad', 'overwhelmed'],
    intensity: [2, 5],
    formality: 'formal',
    keywords: ['murió', 'falleció', 'pésame', 'luto', 'muerte', 'difunto', 'titular'],
    tags: ['duelo', 'trámites'],
    written:
      '{address, select, informal {Te} other {Le}} doy mi más sentido pésame por el fallecimiento de {{ fill.persona }}. Con los trámites iremos a {address, select, informal {tu} other {su}} ritmo, cuando {address, select, informal {puedas} other {usted pueda}}.',
    spoken:
      '{address, select, informal {Te} other {Le}} doy mi más sentido pésame. Con los trámites iremos a {address, select, informal {tu} other {su}} ritmo, cuando {address, select, informal {puedas} other {usted pueda}}.',
    fillIns: [
      { key: 'persona', label: 'Quién falleció (su madre, su esposo)', type: 'text', required: true },
    ],
  },
  {
    id: 'es.ack.informacion.contradictoria',
    title: 'Respuestas contradictorias',
    step: 'empathise',
    act: 'acknowledge',
    feelings: ['confused', 'frustrated'],
    intensity: [1, 4],
    keywords: ['me dijeron', 'distinto', 'versiones', 'contradicción', 'aclarar'],
    tags: ['información', 'contacto repetido'],
    written:
      'Primero {address, select, informal {te} other {le}} dijeron una cosa y después la contraria. Así no hay quien sepa a qué atenerse.',
    spoken:
      'Primero {address, select, informal {te} other {le}} dijeron una cosa y después la contraria. Así no hay quien sepa a qué atenerse.',
  },
];
