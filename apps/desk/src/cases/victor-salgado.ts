import { at } from '../conversations/conversation.ts';
import { type Case, on } from './case.ts';

const zone = 'America/Mexico_City';

export const victorSalgado: Case = {
  notes: [
    {
      id: 'victor.1',
      kind: 'fact',
      text: 'pagó un colchón matrimonial y recibió dos veces el individual',
      at: at(24, '13:20'),
    },
    { id: 'victor.2', kind: 'feeling', text: 'ya me cansé', verbatim: true, at: at(24, '13:26') },
    { id: 'victor.3', kind: 'need', text: 'el colchón correcto mañana', at: at(24, '13:29') },
  ],
  promises: [
    {
      id: 'victor.puebla',
      text: 'Buscar un matrimonial en la bodega de Puebla',
      from: 'reply',
      owner: 'Noor Haddad',
    },
  ],
  options: [
    {
      id: 'victor.puebla',
      title: 'El matrimonial, el jueves',
      what: 'El matrimonial sale de Puebla mañana y llega el jueves entre 9 y 13 h. Se llevan los dos individuales.',
      by: on('2026-11-26T19:00Z', zone),
      who: 'La bodega de Puebla',
      cost: 'Nada',
      needs: 'Que haya alguien en casa',
      limit: { what: 'No llega mañana.', why: 'El camión de hoy ya salió y tarda un día.' },
    },
    {
      id: 'victor.money',
      title: 'Devolución completa',
      what: 'Regresamos los $8,450 a su tarjeta y recogemos los dos colchones.',
      by: on('2026-12-01T23:00Z', zone),
      who: 'Nuestro equipo de pagos',
      cost: 'Nada',
      limit: { what: 'Hasta cinco días hábiles.', why: 'Su banco lo registra y no podemos acelerarlo.' },
    },
  ],
  refusal: {
    fact: 'Mañana no puede llegar.',
    reason: 'En la Ciudad de México no queda ninguno de esa medida.',
    possible: 'El jueves en la mañana, desde Puebla.',
  },
  next: { thanks: 'Está bien, gracias.', reply: '¿Y si el jueves tampoco llega?' },
};
