import { at } from '../conversations/conversation.ts';
import { type Case, on } from './case.ts';

const zone = 'Europe/London';

export const rhysMorgan: Case = {
  notes: [
    { id: 'rhys.1', kind: 'ask', text: 'a manager', at: at(24, '13:47:05') },
    {
      id: 'rhys.2',
      kind: 'fact',
      text: 'the wardrobe came with a scratch on the door',
      at: at(24, '13:47:17'),
    },
    { id: 'rhys.3', kind: 'ask', text: 'the refund, the wardrobe and £500 on top', at: at(24, '13:47:38') },
    { id: 'rhys.4', kind: 'need', text: 'it in writing', at: at(24, '13:47:55') },
  ],
  promises: [],
  options: [
    {
      id: 'rhys.door',
      title: 'A new door, fitted for you',
      what: 'A fitter brings a new oak door and hangs it. It takes about twenty minutes.',
      by: on('2026-12-02T12:00Z', zone),
      who: 'Our fitter in Cardiff',
      cost: 'Nothing',
      needs: 'Somebody at home on Wednesday morning',
      limit: { what: 'Not this week.', why: 'The door is cut to match, and that takes three working days.' },
    },
    {
      id: 'rhys.keep',
      title: 'Keep it, with £90 back',
      what: 'You keep the wardrobe as it is, and £90 goes back to your card today.',
      by: on('2026-11-27T17:00Z', zone),
      who: 'I do it while we speak',
      cost: 'Nothing',
      limit: {
        what: 'A later claim for the same scratch is closed.',
        why: 'The £90 is the price of the repair.',
      },
    },
    {
      id: 'rhys.return',
      title: 'Collected, and all of it back',
      what: 'We collect the wardrobe, and £620 goes back to your card.',
      by: on('2026-12-03T17:00Z', zone),
      who: 'The Cardiff depot',
      cost: 'Nothing',
      needs: 'The wardrobe empty on the day',
      limit: { what: 'The refund starts when it is on the van.', why: 'We refund what we have back.' },
    },
  ],
  refusal: {
    fact: 'A full refund with the wardrobe kept, and £500 on top, is not possible.',
    reason: 'The scratch lowers its worth by the cost of a door, not by the whole price.',
    possible: '£90 back today, with the wardrobe kept.',
  },
  next: { thanks: 'Right. Thank you.', reply: 'No. Ninety pounds is an insult. Get me the manager.' },
};
