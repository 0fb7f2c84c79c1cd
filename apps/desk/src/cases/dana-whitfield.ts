import { at } from '../conversations/conversation.ts';
import { type Case, on } from './case.ts';

const zone = 'Europe/Dublin';

export const danaWhitfield: Case = {
  notes: [
    {
      id: 'dana.1',
      kind: 'fact',
      text: 'the sofa, order 48213, has not arrived',
      at: at(24, '14:02'),
    },
    { id: 'dana.2', kind: 'fact', text: 'this is the third message about it', at: at(24, '14:02') },
    { id: 'dana.3', kind: 'feeling', text: 'ignored', at: at(24, '14:03') },
    { id: 'dana.4', kind: 'need', text: 'a day that holds', at: at(24, '14:03') },
    { id: 'dana.5', kind: 'ask', text: 'what happens now', verbatim: true, at: at(24, '14:06') },
  ],
  promises: [],
  options: [
    {
      id: 'dana.thursday',
      title: 'Delivery on Thursday morning',
      what: 'The sofa comes between 8 and 10, and the driver rings you half an hour before.',
      by: on('2026-11-26T10:00Z', zone),
      who: 'The Dublin depot, and I check it on Wednesday evening',
      cost: 'Nothing',
      needs: 'Somebody at home for two hours',
      limit: {
        what: 'Not before Thursday.',
        why: 'The sofa is in Cork, and the next van leaves on Wednesday night.',
      },
      recommended: 'It is the soonest, and takes no whole day off work.',
    },
    {
      id: 'dana.saturday',
      title: 'Delivery on Saturday',
      what: 'The sofa comes between 9 and 1, on a day you are at home anyway.',
      by: on('2026-11-28T13:00Z', zone),
      who: 'The Dublin depot',
      cost: 'Nothing',
      needs: 'Somebody at home for four hours',
      limit: { what: 'The window is longer.', why: 'Saturday routes are only planned on Friday evening.' },
    },
    {
      id: 'dana.refund',
      title: 'Cancel, and all of it back',
      what: 'The order is closed today, and €1,240 goes back to your card.',
      by: on('2026-12-01T17:00Z', zone),
      who: 'Our payments team',
      cost: 'Nothing',
      limit: {
        what: 'The money takes up to five working days.',
        why: 'Your bank books it, and we cannot hurry that.',
      },
    },
    {
      id: 'dana.fee',
      title: 'Thursday, and the delivery fee back',
      what: 'The sofa comes on Thursday between 8 and 10, and the €59 for delivery goes back to your card.',
      by: on('2026-11-26T10:00Z', zone),
      who: 'The Dublin depot and a supervisor',
      cost: 'Nothing',
      needs: 'Somebody at home for two hours',
      approval: { from: 'Ruth Okafor', reason: 'I can return up to €30 myself.' },
    },
  ],
  refusal: {
    fact: 'The sofa cannot come today.',
    reason: 'The last van left at noon, and the sofa is in Cork.',
    possible: 'Thursday at 8 is the first place on a van.',
  },
  next: {
    thanks: 'Thank you so much.',
    reply: 'Thursday? I have heard that before. Who do I call when it does not come?',
  },
};
