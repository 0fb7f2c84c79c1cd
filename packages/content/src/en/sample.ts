import type { PhrasePack } from '../base/pack/index.ts';

/**
 * Holds a small library that does not change, for a consumer's own tests: four phrases, one of each kind that
 * behaves differently (a variable with fallback, one without, a fill-in, markup).
 */
export const samplePack: PhrasePack = {
  version: 1,
  id: 'evenkeel.sample',
  locale: 'en',
  phrases: [
    {
      id: 'sample.waited',
      title: 'Waited in',
      step: 'empathise',
      act: 'acknowledge',
      feelings: ['frustrated'],
      intensity: [2, 4],
      tags: ['late delivery'],
      written:
        'You kept the day free, {{ client.first_name | default: "and" }}, and the delivery did not come.',
      spoken: 'You kept the day free, and the delivery did not come.',
    },
    {
      id: 'sample.order',
      title: 'Order overdue',
      step: 'empathise',
      act: 'own',
      intensity: [1, 5],
      tags: ['late delivery'],
      written: 'Order {{ order.number }} is late, and that is on us.',
      spoken: 'Your order is late, and that is on us.',
    },
    {
      id: 'sample.amount',
      title: 'Charged too much',
      step: 'empathise',
      act: 'validate',
      feelings: ['worried'],
      intensity: [2, 5],
      tags: ['billing'],
      written: 'A charge of {{ fill.amount }} that you did not expect is a worry.',
      spoken: 'A charge that you did not expect is a worry.',
      fillIns: [{ key: 'amount', label: 'Amount', type: 'text', required: true }],
    },
    {
      id: 'sample.thanks',
      title: 'Thanks for the photos',
      step: 'empathise',
      act: 'thank',
      intensity: [1, 3],
      format: 'markdown',
      written: 'Thank you for the **photos**. They show it clearly.',
      spoken: 'Thank you for the photos. They show it clearly.',
    },
  ],
};
