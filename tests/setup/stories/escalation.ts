import type { EscalationTarget, Sign } from '@evenkeel/logic/base/escalation';
import type { CaseParts, EscalationState } from '@evenkeel/logic/escalation-button';

/** Lists who can be brought in at the helpdesk of the stories. */
export const targets: readonly EscalationTarget[] = [
  { id: 'marta', kind: 'supervisor', name: 'Marta Ruiz', available: true },
  { id: 'ken', kind: 'supervisor', name: 'Ken Osei', available: false },
  { id: 'amina', kind: 'specialist', name: 'Amina Haddad', available: true },
  { id: 'office', kind: 'management', name: 'Client office' },
  { id: 'guard', kind: 'security', name: 'Security desk', available: true },
];

/** Is what is known of Dana Whitfield's case: a sofa that did not come, twice. */
export const sofa: CaseParts = {
  notes: [
    { id: 'n1', kind: 'fact', text: 'Order 48213, paid with 4111 1111 1111 1111 on 2 November' },
    { id: 'n2', kind: 'feeling', text: 'nobody talks to each other', verbatim: true },
    { id: 'n3', kind: 'ask', text: 'A day that holds, or the money back' },
    { id: 'n4', kind: 'fact', text: 'Best reached at +34 600 123 456' },
  ],
  paraphrase: { text: 'You took two days off for a sofa that came on neither.', confirmed: true },
  options: [{ option: { title: 'Delivery next week' }, answer: 'refused' }, { option: { title: 'Refund' } }],
  promises: [
    {
      id: 'p1',
      text: 'A call from the depot',
      from: 'note',
      by: Date.UTC(2026, 10, 25, 16),
      zone: 'Europe/Madrid',
      owner: 'Noor',
    },
  ],
  earlierContacts: 2,
};

/** Are the signs that Dana's messages give. */
export const signs: readonly Sign[] = [
  { kind: 'asks-for-manager', weight: 0.9, messages: ['m4'], quote: 'Let me speak to your manager.' },
  { kind: 'repeat-contact', weight: 0.4, messages: ['m1'], quote: 'This is the third time I am writing.' },
];

const start = Date.UTC(2026, 10, 24, 13, 2);

/** Is a request to Marta Ruiz in some phase, as a host would have stored it. */
export const requestIn = (more: Partial<EscalationState>): EscalationState => ({
  phase: 'requested',
  request: {
    key: 'k',
    conversation: 'dana',
    reason: 'impasse',
    urgency: 'normal',
    target: targets[0]!,
    mode: 'take-over',
    handover: [
      { section: 'severity', text: 'Soon. We are stuck.' },
      { section: 'summary', text: 'You took two days off for a sofa that came on neither.' },
    ],
  },
  askedAt: start,
  deadline: start + 180 * 60_000,
  wait: 180 * 60_000,
  queue: [targets[2]!],
  answer: 'taken',
  acks: [],
  earlier: [],
  ...more,
});
