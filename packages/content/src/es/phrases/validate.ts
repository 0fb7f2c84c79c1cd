import type { Phrase } from '../../base/phrase/index.ts';

/** Holds the Spanish phrases that say why the reaction makes sense. */
export const validate: readonly Phrase[] = [
  {
    id: 'es.validate.razon.no-debio-pasar',
    title: 'Toda la razón',
    step: 'empathise',
    act: 'validate',
    feelings: ['angry', 'wronged'],
    intensity: [3, 5],
    keywords: ['tiene razón', 'de acuerdo', 'injusto', 'reclamo', 'queja', 'reclamación'],
    tags: ['queja', 'enojo'],
    written:
      '{address, select, informal {Tienes} other {Tiene}} toda la razón, {{ client.first_name | default: "sin duda" }}: eso no debió {address, select, informal {pasarte} other {pasarle}}.',
    spoken:
      '{address, select, informal {Tienes} other {Tiene}} toda la razón. Eso no debió {address, select, informal {pasarte} other {pasarle}}.',
  },
  {
    id: 'es.validate.espera.dias',
    title: 'Muchos días de espera',
    step: 'empathise',
    act: 'validate',
    feelings: ['angry', 'frustrated'],
    intensity: [2, 4],
    keywords: ['retraso', 'demora', 'semanas', 'tardanza', 'explicación'],
    tags: ['espera', 'retraso'],
    written:
      'Con {{ fill.tiempo }} de espera, lo normal es que {address, select, informal {pidas} other {pida}} explicaciones, y nos toca {address, select, informal {dártelas} other {dárselas}}.',
    spoken:
      '{address, select, informal {Llevas} other {Lleva}} {{ fill.tiempo }} esperando, y {address, select, informal {mereces} other {merece}} que {address, select, informal {te} other {le}} demos una explicación.',
    fillIns: [{ key: 'tiempo', label: 'Tiempo de espera (doce días)', type: 'text', required: true }],
  },
  {
    id: 'es.validate.dinero.hace-falta',
    title: 'Dinero que hace falta',
    step: 'empathise',
    act: 'validate',
    feelings: ['worried', 'overwhelmed'],
    intensity: [2, 5],
    keywords: ['reembolso', 'devolución', 'fin de mes', 'alquiler', 'apuro', 'cuenta en cero'],
    tags: ['reembolso', 'dinero'],
    written:
      '{address, select, informal {Contabas} other {Usted contaba}} con ese dinero y sigue sin llegar. Claro que {address, select, informal {te} other {le}} preocupa, y es normal que {address, select, informal {preguntes} other {pregunte}}.',
    spoken:
      '{address, select, informal {Contabas} other {Usted contaba}} con ese dinero. Claro que {address, select, informal {te} other {le}} preocupa, y es normal que {address, select, informal {preguntes} other {pregunte}}.',
  },
  {
    id: 'es.validate.promesa.otra-fecha',
    title: 'Cuesta creer otra fecha',
    step: 'empathise',
    act: 'validate',
    feelings: ['disappointed', 'frustrated', 'ignored'],
    intensity: [2, 4],
    keywords: ['no llamaron', 'incumplir', 'confianza', 'quedaron', 'plazo', 'compromiso'],
    tags: ['promesa incumplida', 'plazos'],
    written:
      'Después de dos fechas que no se cumplieron, es normal que {address, select, informal {te} other {le}} cueste creer una tercera.',
    spoken:
      'Después de dos fechas que no se cumplieron, es normal que {address, select, informal {te} other {le}} cueste creer otra.',
  },
  {
    id: 'es.validate.seguridad.cobro-desconocido',
    title: 'Cobro desconocido',
    step: 'empathise',
    act: 'validate',
    feelings: ['worried'],
    intensity: [2, 5],
    keywords: ['fraude', 'estafa', 'no reconozco', 'robo', 'tarjeta', 'susto', 'cargo'],
    tags: ['seguridad', 'cobro'],
    written:
      'Encontrarse con un cobro desconocido asusta. {address, select, informal {Hiciste} other {Hizo}} muy bien en avisar.',
    spoken:
      'Un cobro desconocido asusta. {address, select, informal {Hiciste} other {Hizo}} muy bien en avisar.',
  },
  {
    id: 'es.validate.descuido.le-pasa-a-muchos',
    title: 'Un paso que confunde',
    step: 'empathise',
    act: 'validate',
    feelings: ['embarrassed', 'confused'],
    intensity: [1, 2],
    formality: 'informal',
    keywords: ['error', 'pena', 'vergüenza', 'torpe', 'culpa mía', 'botón', 'equivocación'],
    tags: ['descuido', 'aplicación'],
    written: 'En ese paso se confunde muchísima gente; nos lo comentan a menudo.',
    spoken: 'Ahí se confunde muchísima gente, nos lo comentan a menudo.',
  },
  {
    id: 'es.validate.informacion.instrucciones',
    title: 'Instrucciones poco claras',
    step: 'empathise',
    act: 'validate',
    feelings: ['confused', 'embarrassed', 'frustrated'],
    intensity: [1, 3],
    keywords: ['manual', 'guía', 'pasos', 'no se entiende', 'explicación', 'tutorial'],
    tags: ['información', 'ayuda'],
    written: 'Acabo de leer esas instrucciones y es verdad que se prestan a confusión.',
    spoken: 'Acabo de leer esas instrucciones y sí, se prestan a confusión.',
  },
  {
    id: 'es.validate.precio.subida',
    title: 'Subida de precio',
    step: 'empathise',
    act: 'validate',
    feelings: ['wronged', 'angry', 'disappointed'],
    intensity: [1, 4],
    keywords: ['tarifa', 'más caro', 'aumento', 'factura', 'cuota', 'suscripción'],
    tags: ['precio', 'factura'],
    written:
      'Entiendo que {address, select, informal {te} other {le}} moleste pagar más por lo mismo y {address, select, informal {enterarte} other {enterarse}} con la factura en la mano.',
    spoken:
      '{address, select, informal {Pagas} other {Usted paga}} más por lo mismo, y {address, select, informal {te enteraste} other {se enteró}} al ver la factura. Es normal que {address, select, informal {te} other {le}} moleste.',
  },
  {
    id: 'es.validate.servicio.jornada-perdida',
    title: 'Jornada interrumpida',
    step: 'empathise',
    act: 'validate',
    feelings: ['frustrated', 'overwhelmed'],
    intensity: [2, 4],
    keywords: ['internet', 'caída', 'trabajo', 'no funciona', 'corte', 'avería', 'falla'],
    tags: ['servicio caído', 'trabajo'],
    written:
      'Claro que {address, select, informal {te} other {le}} complica el día {address, select, informal {quedarte} other {quedarse}} sin {{ fill.servicio }} en plena jornada.',
    spoken:
      '{address, select, informal {Quedarte} other {Quedarse}} sin {{ fill.servicio }} en plena jornada {address, select, informal {te} other {le}} complica el día, claro.',
    fillIns: [{ key: 'servicio', label: 'Qué falla (internet, luz, línea)', type: 'text', required: true }],
  },
  {
    id: 'es.validate.enojo.respuesta-clara',
    title: 'Una respuesta clara',
    step: 'empathise',
    act: 'validate',
    feelings: ['angry', 'frustrated'],
    intensity: [3, 5],
    keywords: ['disculpas', 'excusas', 'enfado', 'enojo', 'harta', 'harto', 'solución'],
    tags: ['enojo', 'contacto repetido'],
    written:
      'En {address, select, informal {tu} other {su}} lugar, yo también querría una respuesta clara y no otra disculpa.',
    spoken: 'Yo también querría una respuesta clara, y no otra disculpa.',
  },
  {
    id: 'es.validate.salud.enfermedad-en-casa',
    title: 'Enfermedad en casa',
    step: 'empathise',
    act: 'validate',
    feelings: ['overwhelmed', 'sad', 'worried'],
    intensity: [2, 5],
    keywords: ['hospital', 'enfermo', 'salud', 'operación', 'cuidar', 'familia'],
    tags: ['salud', 'trámites'],
    written:
      'Con alguien enfermo en casa, lo último que {address, select, informal {te} other {le}} hace falta es andar detrás de un trámite.',
    spoken:
      'Con alguien enfermo en casa, lo último que {address, select, informal {te} other {le}} hace falta es andar detrás de un trámite.',
  },
  {
    id: 'es.validate.redes.queja-publica',
    title: 'Queja en redes',
    step: 'empathise',
    act: 'validate',
    feelings: ['ignored', 'angry'],
    intensity: [2, 4],
    channels: ['social'],
    keywords: ['público', 'comentario', 'publicación', 'reseña', 'denuncia'],
    tags: ['redes sociales', 'sin respuesta'],
    written:
      'Nadie {address, select, informal {te} other {le}} respondió donde {address, select, informal {escribiste} other {escribió}} primero, así que tiene sentido que lo {address, select, informal {cuentes} other {cuente}} aquí.',
    spoken:
      'Nadie {address, select, informal {te} other {le}} respondió donde {address, select, informal {escribiste} other {escribió}} primero. Es normal que lo {address, select, informal {cuentes} other {cuente}} aquí.',
  },
  {
    id: 'es.validate.baja.obstaculos',
    title: 'Baja complicada',
    step: 'empathise',
    act: 'validate',
    feelings: ['wronged', 'frustrated', 'angry'],
    intensity: [2, 4],
    keywords: ['cancelar', 'contrato', 'suscripción', 'renuncia', 'permanencia', 'darse de baja'],
    tags: ['cancelación', 'trámites'],
    written:
      'Es lógico que {address, select, informal {te} other {le}} moleste: {address, select, informal {darte} other {darse}} de baja debería ser tan fácil como {address, select, informal {darte} other {darse}} de alta.',
    spoken:
      'Es lógico que {address, select, informal {te} other {le}} moleste. {address, select, informal {Darte} other {Darse}} de baja debería ser tan fácil como {address, select, informal {darte} other {darse}} de alta.',
  },
  {
    id: 'es.validate.decision.preguntar-antes',
    title: 'Preguntar antes de firmar',
    step: 'empathise',
    act: 'validate',
    feelings: ['worried', 'confused'],
    intensity: [1, 2],
    keywords: ['duda', 'contrato', 'decidir', 'comparar', 'condiciones', 'letra pequeña'],
    tags: ['consulta', 'contrato'],
    written:
      'Es una decisión importante, y {address, select, informal {haces} other {hace}} bien en preguntar dos veces antes de firmar.',
    spoken:
      'Es una decisión importante, y {address, select, informal {haces} other {hace}} bien en preguntar dos veces antes de firmar.',
  },
];
