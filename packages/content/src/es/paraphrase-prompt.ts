import type { ParaphrasePromptContent, ParaphrasePromptWords } from '../paraphrase-prompt/index.ts';
import { factPatternsEs } from './paraphrase-prompt/facts.ts';
import { paraphraseFramesEs } from './paraphrase-prompt/frames.ts';

const words: ParaphrasePromptWords = {
  title: 'Decir lo escuchado',
  form: { label: 'Forma de la frase', written: 'Para escribir', spoken: 'Para decir' },
  heard: {
    title: 'Lo que se escuchó',
    empty: 'Aquí estarán las notas y los mensajes del cliente. La frase también se puede escribir a mano.',
    notes: 'Notas propias',
    quotes:
      '{count, plural, one {Citar al cliente: # frase} many {Citar al cliente: # frases} other {Citar al cliente: # frases}}',
    quotesHint: 'Una cita entra palabra por palabra.',
    quotesHide: 'Ocultar las frases del cliente',
    verbatim: 'con sus palabras',
    kind: {
      fact: 'Hecho',
      feeling: 'Sentimiento',
      need: 'Necesidad',
      ask: 'Pide',
      promise: 'Promesa',
      unclear: 'Por aclarar',
    },
  },
  frame: {
    label: 'Qué decir de vuelta',
    content: 'Qué pasó',
    feeling: 'Cómo se siente',
    need: 'Qué necesita',
    summary: 'Todo junto',
    'two-sided': 'Los dos lados',
    hint: {
      content: 'Muestra que la historia llegó.',
      feeling: 'Cuando lo primero es sentirse escuchado.',
      need: 'Lleva la queja hacia lo que ayudaría.',
      summary: 'Antes de ofrecer opciones, o tras un mensaje largo.',
      'two-sided': 'Cuando hay dos cosas que tiran en sentidos distintos.',
    },
    missing: {
      content:
        'Falta una nota de lo que pasó, un dato o una cita. La frase también se puede escribir a mano.',
      feeling: 'Falta una nota de cómo se siente el cliente. La frase también se puede escribir a mano.',
      need: 'Falta una nota de lo que el cliente necesita o pide. La frase también se puede escribir a mano.',
      summary:
        'Faltan notas de dos de estas cosas: qué pasó, cómo se siente, qué necesita. También se puede escribir a mano.',
      'two-sided':
        'Faltan notas de dos de estas cosas: qué pasó, cómo se siente, qué necesita. También se puede escribir a mano.',
    },
  },
  sentence: {
    label: 'La frase',
    spokenLabel: 'Para decir en voz alta',
    another: 'Otra redacción',
    reset: 'Volver a la original',
    edited: 'Editada a mano',
    restored: 'La frase sin terminar está de vuelta.',
  },
  suggestions: { title: 'Sugerencias', from: 'Sugerencia de {from}', use: 'Usar esta' },
  facts: {
    title: 'Datos en los mensajes del cliente',
    none: 'No hay importes, fechas ni números en los mensajes.',
    missing:
      '{count, plural, one {# aún sin mencionar} many {# aún sin mencionar} other {# aún sin mencionar}}',
    allMentioned: 'Todos mencionados',
    inSentence: 'en la frase',
    inDraft: 'en el borrador',
    notYet: 'aún sin mencionar',
    hint: 'Al pulsar uno entra en la frase; al pulsarlo de nuevo, sale.',
    more: '{count, plural, one {# más} many {# más} other {# más}}',
    kind: {
      amount: 'Importe',
      date: 'Fecha',
      duration: 'Duración',
      order: 'Pedido',
      ticket: 'Caso',
      tracking: 'Envío',
      contacts: 'Contactos',
      product: 'Producto',
    },
  },
  warnings: {
    label: 'Para revisar',
    copy: 'Un tramo largo repite al cliente palabra por palabra. Conviene acortarlo o decirlo de otra manera.',
    sentences: 'Tiene {count} oraciones. En un chat, dos se responden mejor: basta con lo más importante.',
    length: 'Tiene {count} palabras. En voz alta se siguen bien 25: algo puede quedar para después.',
    vague: '«{words}» puede ser cualquier cosa. Es mejor nombrarla.',
    check: 'No termina en pregunta. Preguntar si es así permite que el cliente corrija.',
    addCheck: 'Añadir una pregunta',
  },
  act: { insert: 'Insertar', copy: 'Copiar', said: 'Ya lo dije' },
  status: {
    inserting: 'Insertando…',
    inserted: 'Frase insertada',
    handedOver: 'Frase entregada al editor',
    copied: 'Frase copiada',
    said: 'Frase marcada como dicha',
    failed: 'No se pudo completar: {why}',
    retry: 'Reintentar',
    undo: 'Deshacer',
    undone: 'Cambio deshecho',
    notUndone: 'El borrador cambió desde entonces. Se puede deshacer en el propio borrador.',
    noClipboard:
      'Este navegador no permite copiar desde aquí. El texto se puede seleccionar y copiar a mano.',
    noAnswer: 'El sistema no respondió a tiempo. Conviene mirar el borrador antes de reintentar.',
    notKept: 'Lo escrito no se pudo guardar en este dispositivo; se perderá al recargar la página.',
  },
  confirm: {
    title: '¿Qué respondió el cliente?',
    question: 'Se le dijo:',
    confirmed: 'Que es así',
    corrected: 'Lo corrigió',
    unanswered: 'No respondió a eso',
    correction: '¿Qué es lo correcto?',
    correctionHint: 'Pasa a las notas, y la frase se abre de nuevo con ello.',
    save: 'Añadir a las notas',
    cancel: 'Cancelar',
    wasConfirmed: 'El cliente lo confirmó.',
    wasCorrected: 'La corrección está en las notas. Queda decirlo una vez más.',
    wasUnanswered: 'Aún sin respuesta. Se puede preguntar de nuevo, con otras palabras.',
    again: 'Decirlo de nuevo',
  },
  next: { title: 'A continuación', ask: 'Hacer una pregunta', options: 'Ofrecer opciones' },
  crashed: {
    title: 'Esta parte dejó de funcionar',
    body: 'El borrador y lo escrito aquí se conservan. Se puede abrir de nuevo.',
    retry: 'Volver a abrir',
  },
};

/** Holds what ParaphrasePrompt says in Spanish, and by what it reads messages in Spanish. */
export const paraphrasePromptEs: ParaphrasePromptContent = {
  locale: 'es',
  words,
  frames: paraphraseFramesEs,
  patterns: factPatternsEs,
};
