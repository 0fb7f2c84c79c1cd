import { at } from '../conversations/conversation.ts';
import { type Case, on } from './case.ts';

const zone = 'Asia/Tokyo';

export const aikoTanaka: Case = {
  notes: [
    { id: 'aiko.1', kind: 'fact', text: 'the lamp came in pieces', at: at(24, '12:31') },
    { id: 'aiko.2', kind: 'feeling', text: 'embarrassed', verbatim: true, at: at(24, '12:31') },
    {
      id: 'aiko.3',
      kind: 'ask',
      text: 'a card that says: this one survived the journey',
      at: at(24, '12:52'),
    },
  ],
  promises: [
    {
      id: 'aiko.track',
      text: 'Look at the tracking on Thursday morning, Tokyo time, and write either way',
      from: 'reply',
      owner: 'Noor Haddad',
    },
    {
      id: 'aiko.card',
      text: 'A card goes with the lamp: this one survived the journey',
      from: 'reply',
      by: Date.parse('2026-11-24T20:00Z'),
      zone,
      owner: 'Noor Haddad',
    },
  ],
  options: [
    {
      id: 'aiko.new',
      title: 'A new lamp to your sister',
      what: 'A new lamp leaves Osaka tonight, with your card.',
      by: on('2026-11-26T09:00Z', zone),
      who: 'The Osaka depot, and I follow the tracking',
      cost: 'Nothing',
      limit: { what: 'The same lamp, not another colour.', why: 'Osaka has this one only.' },
    },
    {
      id: 'aiko.voucher',
      title: 'She chooses another lamp',
      what: 'Your sister gets a voucher for €74 by e-mail and chooses for herself.',
      by: on('2026-11-25T03:00Z', zone),
      who: 'I send it today',
      cost: 'Nothing',
      needs: 'Her e-mail address',
      limit: { what: 'It arrives later than Thursday.', why: 'It leaves when she has chosen.' },
    },
  ],
  next: { thanks: 'Thank you so much.', reply: 'It did not come on Thursday. What happened?' },
};
