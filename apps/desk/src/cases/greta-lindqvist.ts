import { at } from '../conversations/conversation.ts';
import { type Case, on } from './case.ts';

const zone = 'Europe/Stockholm';

export const gretaLindqvist: Case = {
  notes: [
    { id: 'greta.1', kind: 'fact', text: 'the fitter missed two visits', at: at(24, '11:12') },
    {
      id: 'greta.2',
      kind: 'fact',
      text: 'forty boards stand in the hallway, with two children',
      at: at(24, '11:12'),
    },
    { id: 'greta.3', kind: 'ask', text: 'who comes and when', verbatim: true, at: at(24, '11:12') },
  ],
  promises: [
    {
      id: 'greta.write',
      text: 'Write again with a new time for the fitter',
      from: 'reply',
      by: Date.parse('2026-11-24T16:00Z'),
      zone,
      owner: 'Noor Haddad',
    },
  ],
  options: [
    {
      id: 'greta.wednesday',
      title: 'Johan Ek, Wednesday at 7:30',
      what: 'Johan Ek puts the shelves up. He has your address and number, and rings when he leaves.',
      by: on('2026-11-25T09:30Z', zone),
      who: 'Johan Ek, our own fitter',
      cost: 'Nothing',
      needs: 'Somebody at home from 7:30 to 10:30',
      limit: { what: 'One man, so about three hours.', why: 'His partner is away until Monday.' },
      recommended: 'It clears the hallway first.',
    },
    {
      id: 'greta.fee',
      title: 'Your own fitter, paid by us',
      what: 'You take a fitter you trust, and we pay the bill up to €180.',
      by: on('2026-12-04T16:00Z', zone),
      who: 'You choose, I see to the payment',
      cost: 'Nothing up to €180',
      needs: 'The bill by e-mail',
      limit: { what: 'Up to €180.', why: 'That is what our own fitter costs for this size.' },
    },
    {
      id: 'greta.back',
      title: 'Boards collected, and all of it back',
      what: 'We take the forty boards out of the hallway and return €498.',
      by: on('2026-11-30T16:00Z', zone),
      who: 'The Stockholm depot',
      cost: 'Nothing',
      limit: { what: 'Collection on Thursday at the earliest.', why: 'The van needs two people.' },
      approval: { from: 'Ruth Okafor', reason: 'Returning a paid assembly takes a supervisor.' },
    },
  ],
  next: {
    thanks: 'Thank you.\n\nG. Lindqvist',
    reply: 'Wednesday, 7:30. If nobody stands at my door at 7:31 you will hear from my lawyer.',
  },
};
