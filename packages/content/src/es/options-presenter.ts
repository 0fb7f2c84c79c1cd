import type { OptionsPresenterContent } from '../options-presenter/index.ts';

/** Holds what OptionsPresenter says in Spanish. */
export const optionsPresenterEs: OptionsPresenterContent = {
  locale: 'es',
  words: {
    title: 'Nota de este paso',
    field: { label: 'Nota', hint: 'Con las palabras del cliente, si se puede.' },
    act: { add: 'Añadir' },
    status: {
      adding: 'Añadiendo…',
      added: 'Añadida',
      handedOver: 'Entregada',
      failed: 'No se añadió: {why}',
      noAnswer: 'La mesa de ayuda no la aceptó. El texto sigue aquí.',
    },
    crashed: {
      title: 'Esta parte se detuvo',
      body: 'El resto de la página funciona. Se puede abrir de nuevo.',
      retry: 'Abrir de nuevo',
    },
  },
};
