import type { Phrase } from '../../base/phrase/index.ts';

/** Holds the Spanish phrases that thank for something the client did. */
export const thank: readonly Phrase[] = [
  {
    id: 'es.thank.espera.aguantar',
    title: 'Gracias por aguantar',
    step: 'empathise',
    act: 'thank',
    feelings: ['frustrated'],
    intensity: [1, 2],
    formality: 'informal',
    keywords: ['paciencia', 'espera', 'tiempo', 'demora'],
    tags: ['espera'],
    written:
      'Gracias por aguantar la espera, {{ client.first_name | default: "de verdad" }}. Ya tengo lo que faltaba.',
    spoken:
      'Gracias por aguantar la espera, {{ client.first_name | default: "de verdad" }}. Ya tengo lo que faltaba.',
  },
  {
    id: 'es.thank.detalle.explicacion',
    title: 'Explicación con detalle',
    step: 'empathise',
    act: 'thank',
    feelings: ['frustrated', 'worried', 'confused'],
    intensity: [1, 4],
    keywords: ['detalles', 'fechas', 'relato', 'contar', 'claro'],
    tags: ['información'],
    written:
      'Ayuda mucho que lo {address, select, informal {cuentes} other {cuente}} con tanto detalle, gracias. Ya sé por dónde empezar.',
    spoken:
      'Ayuda mucho que lo {address, select, informal {cuentes} other {cuente}} con tanto detalle, gracias. Ya sé por dónde empezar.',
  },
  {
    id: 'es.thank.pruebas.fotos',
    title: 'Fotos recibidas',
    step: 'empathise',
    act: 'thank',
    feelings: ['disappointed', 'frustrated'],
    intensity: [1, 3],
    keywords: ['imágenes', 'pruebas', 'adjunto', 'captura', 'comprobante', 'daño'],
    tags: ['pruebas', 'producto dañado'],
    written:
      'Con esas fotos se ve muy bien el daño, muchas gracias. Así no tengo que {address, select, informal {hacerte} other {hacerle}} tantas preguntas.',
    spoken: 'Con esas fotos se ve muy bien el daño, muchas gracias.',
  },
  {
    id: 'es.thank.aviso.a-tiempo',
    title: 'Aviso a tiempo',
    step: 'empathise',
    act: 'thank',
    feelings: ['worried'],
    intensity: [2, 4],
    keywords: ['fraude', 'cobro', 'alertar', 'avisar', 'menos mal', 'seguridad'],
    tags: ['seguridad', 'cobro'],
    written:
      'Menos mal que {address, select, informal {avisaste} other {avisó}} hoy. Gracias: así lo revisamos antes del próximo cobro.',
    spoken:
      'Menos mal que {address, select, informal {avisaste} other {avisó}} hoy. Así lo revisamos antes del próximo cobro, gracias.',
  },
  {
    id: 'es.thank.franqueza.asi-de-claro',
    title: 'Gracias por la franqueza',
    step: 'empathise',
    act: 'thank',
    feelings: ['angry', 'wronged', 'disappointed'],
    intensity: [3, 5],
    keywords: ['sinceridad', 'queja', 'crítica', 'directo', 'claro', 'reclamo'],
    tags: ['queja', 'enojo'],
    written:
      'Prefiero que me lo {address, select, informal {digas} other {diga}} así de claro. Gracias por la franqueza.',
    spoken:
      'Prefiero que me lo {address, select, informal {digas} other {diga}} así de claro. Gracias por la franqueza.',
  },
  {
    id: 'es.thank.confianza.otra-oportunidad',
    title: 'Otra oportunidad',
    step: 'empathise',
    act: 'thank',
    feelings: ['disappointed'],
    intensity: [2, 4],
    keywords: ['volver', 'regresar', 'mala experiencia', 'fidelidad', 'confianza'],
    tags: ['confianza', 'contacto repetido'],
    written:
      'Muchas gracias por volver a escribirnos después de la mala experiencia que {address, select, informal {tuviste} other {tuvo}} con nosotros.',
    spoken:
      'Muchas gracias por volver a llamarnos después de la mala experiencia que {address, select, informal {tuviste} other {tuvo}} con nosotros.',
  },
  {
    id: 'es.thank.correccion.bien-visto',
    title: 'Bien visto',
    step: 'empathise',
    act: 'thank',
    feelings: ['confused', 'frustrated'],
    intensity: [1, 2],
    formality: 'informal',
    keywords: ['corregir', 'fecha', 'error', 'dato', 'aclaración'],
    tags: ['corrección', 'información'],
    written: 'Bien visto, gracias: la fecha correcta es el {{ fill.fecha }}.',
    spoken: 'Bien visto, gracias. La fecha correcta es el {{ fill.fecha }}.',
    fillIns: [{ key: 'fecha', label: 'Fecha correcta', type: 'date', required: true }],
  },
  {
    id: 'es.thank.confianza.contarlo',
    title: 'Gracias por la confianza',
    step: 'empathise',
    act: 'thank',
    feelings: ['sad', 'overwhelmed', 'embarrassed'],
    intensity: [3, 5],
    keywords: ['personal', 'delicado', 'difícil', 'íntimo', 'salud', 'deudas', 'divorcio'],
    tags: ['situación personal', 'confianza'],
    written:
      'Sé que cuesta contar algo así, y {address, select, informal {te} other {le}} agradezco la confianza.',
    spoken:
      'Sé que cuesta contar algo así, y {address, select, informal {te} other {le}} agradezco la confianza.',
  },
  {
    id: 'es.thank.trato.amabilidad',
    title: 'Amabilidad en día difícil',
    step: 'empathise',
    act: 'thank',
    feelings: ['frustrated', 'overwhelmed'],
    intensity: [1, 3],
    keywords: ['amable', 'respeto', 'educación', 'buen trato', 'calma'],
    tags: ['buen trato'],
    written:
      'Con el día que {address, select, informal {llevas} other {lleva}}, {address, select, informal {te} other {le}} agradezco mucho la amabilidad.',
    spoken:
      'Con el día que {address, select, informal {llevas} other {lleva}}, {address, select, informal {te} other {le}} agradezco mucho la amabilidad.',
  },
  {
    id: 'es.thank.llamada.seguir-aqui',
    title: 'Llamada larga',
    step: 'empathise',
    act: 'thank',
    feelings: ['frustrated', 'overwhelmed'],
    intensity: [1, 3],
    channels: ['phone', 'chat'],
    keywords: ['tiempo', 'largo', 'tardar', 'pruebas', 'paciencia'],
    tags: ['llamada', 'espera'],
    written: 'Esto llevó más tiempo del que pensábamos. Gracias por seguir aquí.',
    spoken: 'Esto llevó más tiempo del que pensábamos. Gracias por seguir al teléfono.',
  },
  {
    id: 'es.thank.idea.paso-al-equipo',
    title: 'Una buena idea',
    step: 'empathise',
    act: 'thank',
    feelings: ['disappointed'],
    intensity: [1, 2],
    keywords: ['sugerencia', 'propuesta', 'mejora', 'comentario', 'opinión'],
    tags: ['sugerencia'],
    written:
      'Es una buena idea, gracias. La paso hoy al equipo, tal como me la {address, select, informal {cuentas} other {cuenta}}.',
    spoken: 'Es una buena idea, gracias. La paso hoy al equipo, con esas mismas palabras.',
  },
  {
    id: 'es.thank.datos.completos',
    title: 'Datos completos',
    step: 'empathise',
    act: 'thank',
    intensity: [1, 2],
    keywords: ['información', 'número', 'documento', 'enviar', 'recibido', 'avanzar'],
    tags: ['información', 'pruebas'],
    written: 'Perfecto, con esos datos ya puedo avanzar. Mil gracias.',
    spoken: 'Perfecto, con esos datos ya puedo avanzar. Mil gracias.',
  },
];
