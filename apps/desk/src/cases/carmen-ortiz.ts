import { at } from '../conversations/conversation.ts';
import { type Case, on } from './case.ts';

const zone = 'Atlantic/Canary';

export const carmenOrtiz: Case = {
  notes: [
    { id: 'carmen.1', kind: 'fact', text: 'el sillón llegó sin el mando', at: at(24, '10:02:16') },
    { id: 'carmen.2', kind: 'fact', text: 'no tiene ordenador', at: at(24, '10:02:27') },
    { id: 'carmen.3', kind: 'feeling', text: 'vergüenza', verbatim: true, at: at(24, '10:02:51') },
    { id: 'carmen.4', kind: 'need', text: 'poder levantarse del sillón', at: at(24, '10:02:16') },
  ],
  promises: [],
  options: [
    {
      id: 'carmen.bring',
      title: 'Se lo llevamos a casa',
      what: 'Un compañero de La Laguna le lleva el mando, lo conecta y prueba el sillón con usted.',
      by: on('2026-11-25T12:00Z', zone),
      who: 'Yeray, de la tienda de La Laguna',
      cost: 'Nada',
      needs: 'Que esté usted en casa de 10 a 12',
      limit: { what: 'Hoy no.', why: 'El mando llega esta noche en el barco.' },
      recommended: 'No tiene que hacer nada, y queda probado.',
    },
    {
      id: 'carmen.post',
      title: 'Por correo, con llamada',
      what: 'El mando va por correo urgente, y yo la llamo para conectarlo juntas.',
      by: on('2026-11-26T14:00Z', zone),
      who: 'Correos, y la llamo yo',
      cost: 'Nada',
      limit: { what: 'Tarda un día más.', why: 'Correos reparte las islas al segundo día.' },
    },
    {
      id: 'carmen.loan',
      title: 'Otro sillón mientras tanto',
      what: 'Le dejamos hoy un sillón con mando y recogemos el suyo cuando esté completo.',
      by: on('2026-11-24T19:00Z', zone),
      who: 'La tienda de La Laguna',
      cost: 'Nada',
      limit: { what: 'Es de otro color.', why: 'Es el que hay en la exposición.' },
      approval: { from: 'Ruth Okafor', reason: 'Un sillón de exposición lo autoriza una supervisora.' },
    },
  ],
  next: { thanks: 'Muchas gracias, hija.', reply: 'Oiga, que ya son las doce y no ha venido nadie.' },
};
