import { at } from '../conversations/conversation.ts';
import { type Case, on } from './case.ts';

const zone = 'Europe/Madrid';

export const tomasHerrera: Case = {
  notes: [
    { id: 'tomas.1', kind: 'fact', text: 'devolvió la mesa el 19 de octubre', at: at(24, '13:59') },
    { id: 'tomas.2', kind: 'fact', text: 'los 389 € no han llegado a su cuenta', at: at(24, '13:59') },
    { id: 'tomas.3', kind: 'need', text: 'una solución hoy', at: at(24, '13:59') },
    {
      id: 'tomas.4',
      kind: 'ask',
      text: 'una solución hoy, no una disculpa',
      verbatim: true,
      at: at(24, '13:59'),
    },
  ],
  promises: [
    {
      id: 'tomas.news',
      text: 'Noticias del departamento de pagos en tres días laborables',
      from: 'reply',
      by: Date.parse('2026-11-20T17:00Z'),
      zone,
      owner: 'Marta Ferrer',
    },
  ],
  options: [
    {
      id: 'tomas.today',
      title: 'Transferencia hoy mismo',
      what: 'Los 389 € salen hoy por transferencia inmediata a la cuenta que usted nos indique.',
      by: on('2026-11-24T17:00Z', zone),
      who: 'Inés Calvo, de pagos, y yo compruebo que ha salido',
      cost: 'Nada',
      needs: 'Su IBAN y el nombre del titular',
      limit: { what: 'Solo a una cuenta a su nombre.', why: 'Así lo exige la ley de pagos.' },
      recommended: 'Es la única que llega hoy.',
      approval: { from: 'Ruth Okafor', reason: 'Las transferencias inmediatas las firma una supervisora.' },
    },
    {
      id: 'tomas.card',
      title: 'Abono en la tarjeta',
      what: 'Los 389 € vuelven a la tarjeta con la que pagó.',
      by: on('2026-11-27T17:00Z', zone),
      who: 'Lo lanzo yo ahora',
      cost: 'Nada',
      limit: { what: 'Puede tardar hasta tres días laborables.', why: 'Lo apunta su banco, no nosotros.' },
    },
    {
      id: 'tomas.credit',
      title: 'Vale de 430 €',
      what: 'Recibe hoy un vale de 430 € para cualquier compra, sin fecha de caducidad.',
      by: on('2026-11-24T19:00Z', zone),
      who: 'Se lo envío yo por correo',
      cost: 'Nada',
      limit: { what: 'No se cambia por dinero.', why: 'Incluye 41 € que son un descuento nuestro.' },
    },
  ],
  refusal: {
    fact: 'El abono de octubre no se puede recuperar.',
    reason: 'Se anuló porque faltaba el número del justificante.',
    possible: 'Hacer hoy uno nuevo, con el justificante que usted envía.',
  },
  next: {
    thanks: 'Recibido. Muchas gracias.\n\nTomás Herrera',
    reply: 'Siguen sin aparecer los 389 €. ¿Con quién tengo que hablar?\n\nTomás Herrera',
  },
};
