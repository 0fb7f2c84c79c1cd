import type { Phrase } from '../../base/phrase/index.ts';

/** Holds the Spanish phrases that take responsibility, once and by name. */
export const own: readonly Phrase[] = [
  {
    id: 'es.own.entrega.fallamos',
    title: 'Fallamos con la entrega',
    step: 'empathise',
    act: 'own',
    feelings: ['angry', 'frustrated'],
    intensity: [2, 4],
    keywords: ['no llegó', 'disculpa', 'error nuestro', 'reparto', 'tarde perdida'],
    tags: ['entrega', 'disculpa'],
    written:
      '{address, select, informal {Te} other {Le}} fallamos con la entrega, y {address, select, informal {te} other {le}} pido disculpas por la tarde que {address, select, informal {perdiste} other {perdió}} esperando.',
    spoken:
      '{address, select, informal {Te} other {Le}} fallamos con la entrega. {address, select, informal {Te} other {Le}} pido disculpas por la tarde que {address, select, informal {perdiste} other {perdió}} esperando.',
  },
  {
    id: 'es.own.informacion.dato-incorrecto',
    title: 'Dato incorrecto',
    step: 'empathise',
    act: 'own',
    feelings: ['confused', 'wronged', 'frustrated'],
    intensity: [1, 4],
    keywords: ['información errónea', 'mal informado', 'corrección', 'me dijeron', 'equivocado'],
    tags: ['información', 'corrección'],
    written:
      'El dato que {address, select, informal {te} other {le}} dimos estaba mal. El correcto es este: {{ fill.dato }}.',
    spoken:
      'El dato que {address, select, informal {te} other {le}} dimos estaba mal. El correcto es este: {{ fill.dato }}.',
    fillIns: [{ key: 'dato', label: 'El dato correcto', type: 'text', required: true }],
  },
  {
    id: 'es.own.silencio.no-contestamos',
    title: 'No contestamos',
    step: 'empathise',
    act: 'own',
    feelings: ['ignored', 'angry'],
    intensity: [2, 4],
    keywords: ['sin respuesta', 'silencio', 'correos', 'días', 'descuido'],
    tags: ['sin respuesta', 'disculpa'],
    written:
      'Estuvimos {{ fill.tiempo }} sin {address, select, informal {contestarte} other {contestarle}}. Fue un descuido nuestro y lo siento.',
    spoken:
      'Estuvimos {{ fill.tiempo }} sin {address, select, informal {contestarte} other {contestarle}}. Fue un descuido nuestro y lo siento.',
    fillIns: [{ key: 'tiempo', label: 'Tiempo sin contestar (una semana)', type: 'text', required: true }],
  },
  {
    id: 'es.own.promesa.quedamos-en-llamar',
    title: 'Quedamos en llamar',
    step: 'empathise',
    act: 'own',
    feelings: ['disappointed', 'ignored', 'frustrated'],
    intensity: [2, 4],
    keywords: ['no llamaron', 'llamada', 'devolver', 'incumplir', 'esperando'],
    tags: ['promesa incumplida', 'llamada'],
    written: 'Quedamos en llamar {{ fill.cuando }} y no llamamos. Eso es culpa nuestra.',
    spoken: 'Quedamos en llamar {{ fill.cuando }} y no llamamos. Eso es culpa nuestra.',
    fillIns: [{ key: 'cuando', label: 'Cuándo quedamos en llamar (el lunes)', type: 'text', required: true }],
  },
  {
    id: 'es.own.cobro.de-mas',
    title: 'Cobro de más',
    step: 'empathise',
    act: 'own',
    feelings: ['wronged', 'angry'],
    intensity: [2, 4],
    keywords: ['factura', 'importe', 'error', 'cargo', 'diferencia', 'devolver'],
    tags: ['cobro', 'factura'],
    written:
      '{address, select, informal {Te} other {Le}} cobramos {{ fill.importe }} de más. El error es nuestro, y ya pedí que lo corrijan.',
    spoken:
      '{address, select, informal {Te} other {Le}} cobramos {{ fill.importe }} de más. El error es nuestro, y ya pedí que lo corrijan.',
    fillIns: [{ key: 'importe', label: 'Importe cobrado de más', type: 'text', required: true }],
  },
  {
    id: 'es.own.trato.en-nombre-del-equipo',
    title: 'Disculpa por el trato',
    step: 'empathise',
    act: 'own',
    feelings: ['wronged', 'angry', 'sad'],
    intensity: [3, 5],
    formality: 'formal',
    keywords: ['grosero', 'falta de respeto', 'colgaron', 'compañero', 'queja'],
    tags: ['mal trato', 'disculpa'],
    written:
      'En nombre del equipo, {address, select, informal {te} other {le}} pido disculpas por ese trato. Estuvo fuera de lugar.',
    spoken:
      'En nombre del equipo, {address, select, informal {te} other {le}} pido disculpas por ese trato. Estuvo fuera de lugar.',
  },
  {
    id: 'es.own.agente.me-equivoque',
    title: 'Me equivoqué yo',
    step: 'empathise',
    act: 'own',
    feelings: ['frustrated', 'confused'],
    intensity: [1, 4],
    keywords: ['mi error', 'confusión mía', 'leí mal', 'fallo mío', 'corrijo'],
    tags: ['error propio', 'corrección'],
    written:
      'Me equivoqué yo al leer {address, select, informal {tu} other {su}} caso, {{ client.first_name | default: "perdón" }}. Volvamos al punto anterior y sigamos desde ahí.',
    spoken:
      'Me equivoqué yo al leer {address, select, informal {tu} other {su}} caso, perdón. Volvamos al punto anterior.',
  },
  {
    id: 'es.own.bot.faltaba-una-persona',
    title: 'Faltaba una persona',
    step: 'empathise',
    act: 'own',
    feelings: ['frustrated', 'ignored'],
    intensity: [2, 4],
    keywords: ['robot', 'bot', 'asistente', 'automático', 'menú', 'grabación', 'opciones'],
    tags: ['asistente automático', 'espera'],
    written:
      'El asistente automático tenía que {address, select, informal {haberte} other {haberle}} pasado con una persona mucho antes. Ahí fallamos.',
    spoken:
      'El asistente automático tenía que {address, select, informal {haberte} other {haberle}} pasado con una persona mucho antes. Ahí fallamos.',
  },
  {
    id: 'es.own.embalaje.mal-protegido',
    title: 'Mal embalado',
    step: 'empathise',
    act: 'own',
    feelings: ['disappointed', 'angry'],
    intensity: [1, 3],
    keywords: ['roto', 'dañado', 'caja', 'golpe', 'almacén', 'embalaje'],
    tags: ['producto dañado', 'entrega'],
    written:
      'Salió mal embalado de nuestro almacén y por eso {address, select, informal {te} other {le}} llegó así. Nos toca responder.',
    spoken:
      'Salió mal embalado de nuestro almacén y por eso {address, select, informal {te} other {le}} llegó así. Nos toca responder.',
  },
  {
    id: 'es.own.fecha.no-se-repite',
    title: 'Un día que no vuelve',
    step: 'empathise',
    act: 'own',
    feelings: ['sad', 'angry', 'disappointed'],
    intensity: [4, 5],
    keywords: ['boda', 'cumpleaños', 'funeral', 'viaje', 'graduación', 'regalo'],
    tags: ['fecha señalada', 'disculpa'],
    written:
      'Fallamos el día que no se podía fallar, y eso no se arregla con un reembolso. Lo siento de verdad.',
    spoken: 'Fallamos el día que no se podía fallar, y eso no lo arregla un reembolso. Lo siento de verdad.',
  },
  {
    id: 'es.own.espera.no-dimos-abasto',
    title: 'No dimos abasto',
    step: 'empathise',
    act: 'own',
    feelings: ['frustrated', 'angry'],
    intensity: [1, 3],
    channels: ['chat', 'phone'],
    keywords: ['cola', 'fila', 'minutos', 'música', 'saturado', 'línea ocupada'],
    tags: ['espera', 'llamada'],
    written: 'Nadie debería pasar {{ fill.minutos }} minutos esperando. Hoy no dimos abasto.',
    spoken: 'Nadie debería pasar {{ fill.minutos }} minutos esperando. Hoy no dimos abasto.',
    fillIns: [{ key: 'minutos', label: 'Minutos de espera', type: 'number', required: true }],
  },
  {
    id: 'es.own.vueltas.nadie-se-hizo-cargo',
    title: 'Nadie se hizo cargo',
    step: 'empathise',
    act: 'own',
    feelings: ['angry', 'ignored', 'frustrated'],
    intensity: [3, 5],
    keywords: ['departamentos', 'responsable', 'vueltas', 'traslados', 'abandonado'],
    tags: ['traslados', 'sin resolver'],
    written:
      '{address, select, informal {Tu} other {Su}} caso pasó por muchas manos y nadie se hizo cargo. Ahora está en las mías.',
    spoken:
      '{address, select, informal {Tu} other {Su}} caso pasó por muchas manos y nadie se hizo cargo. Ahora está en las mías.',
  },
  {
    id: 'es.own.aviso.cambio-sin-aviso',
    title: 'Cambio sin aviso',
    step: 'empathise',
    act: 'own',
    feelings: ['wronged', 'confused', 'angry'],
    intensity: [1, 4],
    keywords: ['condiciones', 'tarifa', 'horario', 'cita', 'cambiaron', 'avisar'],
    tags: ['cambios', 'información'],
    written:
      'Debimos {address, select, informal {avisarte} other {avisarle}} de ese cambio con tiempo, y no lo hicimos.',
    spoken:
      'Debimos {address, select, informal {avisarte} other {avisarle}} de ese cambio con tiempo, y no lo hicimos.',
  },
];
