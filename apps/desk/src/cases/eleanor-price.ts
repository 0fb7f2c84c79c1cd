import { at } from '../conversations/conversation.ts';
import { type Case, on } from './case.ts';

const zone = 'Europe/Dublin';

export const eleanorPrice: Case = {
  notes: [
    {
      id: 'eleanor.1',
      kind: 'fact',
      text: 'the bed was due this morning and did not come',
      at: at(24, '12:18:04'),
    },
    {
      id: 'eleanor.2',
      kind: 'fact',
      text: 'a father comes home from hospital at four and cannot lie flat',
      at: at(24, '12:18:16'),
    },
    { id: 'eleanor.3', kind: 'feeling', text: 'overwhelmed', at: at(24, '12:18:47') },
    { id: 'eleanor.4', kind: 'need', text: 'a bed he can sleep in tonight', at: at(24, '12:19:01') },
  ],
  promises: [
    {
      id: 'eleanor.line',
      text: 'Stay on the line until there is an answer',
      from: 'reply',
      owner: 'Noor Haddad',
    },
  ],
  options: [
    {
      id: 'eleanor.showroom',
      title: 'The showroom bed, this evening',
      what: 'Two people bring the adjustable bed from our Blackrock showroom and set it up.',
      by: on('2026-11-24T19:00Z', zone),
      who: 'The Blackrock team',
      cost: 'Nothing',
      needs: 'Somebody at home from five',
      limit: { what: 'It comes after four.', why: 'The van is back in Blackrock at half past four.' },
      recommended: 'It is the only one that is there tonight.',
      approval: { from: 'Ruth Okafor', reason: 'A showroom bed leaves with a supervisor’s word.' },
    },
    {
      id: 'eleanor.hire',
      title: 'A hired care bed for two nights',
      what: 'We hire a care bed near you and pay for it until yours is there.',
      by: on('2026-11-24T18:00Z', zone),
      who: 'I ring the hire firm while you wait',
      cost: 'Nothing',
      limit: { what: 'It depends on what they have.', why: 'They keep four and lend by the day.' },
    },
    {
      id: 'eleanor.tomorrow',
      title: 'Your own bed, tomorrow first',
      what: 'Your bed is the first delivery of the day.',
      by: on('2026-11-25T09:00Z', zone),
      who: 'The Dublin depot',
      cost: 'Nothing',
      limit: { what: 'Not tonight.', why: 'It stands on a van in Galway.' },
    },
  ],
  next: {
    thanks: 'Thank you so much.',
    reply: 'It is seven and nobody is here. What do I do?',
  },
};
