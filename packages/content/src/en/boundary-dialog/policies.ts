import type { BoundaryPolicy } from '../../boundary-dialog/index.ts';

/** Is what holds without a policy of the host: two requests, a choice, a warning, and time to answer. */
export const neutralPolicyEn: BoundaryPolicy = {
  version: 1,
  id: 'neutral',
  locale: 'en',
  title: 'Evenkeel’s neutral steps',
  behaviours: [
    { behaviour: 'shouting', level: 1 },
    { behaviour: 'swearing', level: 1 },
    { behaviour: 'demands', level: 1 },
    { behaviour: 'insult', level: 2 },
    { behaviour: 'harassment', level: 2 },
    { behaviour: 'other', level: 1 },
  ],
  stages: [
    { id: 'remind', kind: 'remind' },
    { id: 'choose', kind: 'choose', skippable: true },
    { id: 'warn', kind: 'warn' },
  ],
  ending: { mayEnd: 'agent', minimumSteps: 2, waitSeconds: 30 },
};

/** Is an example: a shop whose agents may end a conversation after a reminder and a warning. */
export const retailPolicyEn: BoundaryPolicy = {
  version: 1,
  id: 'retail',
  locale: 'en',
  title: 'How we talk with each other',
  owner: 'Customer care',
  readAgainBy: '2027-11-01',
  behaviours: [
    { behaviour: 'shouting', level: 1 },
    { behaviour: 'swearing', level: 1 },
    { behaviour: 'insult', level: 2 },
    { behaviour: 'harassment', level: 2 },
    { behaviour: 'other', level: 1 },
  ],
  stages: [
    { id: 'remind', kind: 'remind', skippable: true },
    { id: 'warn', kind: 'warn' },
  ],
  ending: { mayEnd: 'agent', minimumSteps: 1, waitSeconds: 30 },
  link: { label: 'How we talk with each other', url: 'https://shop.example/how-we-talk' },
  review: {
    written:
      'If you see this differently, write to review@shop.example within 30 days. Somebody who was not part of this conversation will read it and answer you.',
    spoken:
      'If you see this differently, you can ask for a review. Somebody who was not on this call will answer you.',
  },
};

/** Is an example: an office that has to stay within reach, so that agents hand over and a manager decides. */
export const publicServicePolicyEn: BoundaryPolicy = {
  version: 1,
  id: 'public-service',
  locale: 'en',
  title: 'Respectful contact',
  owner: 'Complaints office',
  readAgainBy: '2027-06-30',
  behaviours: [
    { behaviour: 'shouting', level: 1 },
    { behaviour: 'swearing', level: 1 },
    {
      behaviour: 'demands',
      level: 1,
      named: {
        written: 'You have had our decision on this, and asking again in this conversation cannot change it.',
        spoken: 'You have had our decision. Asking again on this call cannot change it.',
      },
    },
    { behaviour: 'insult', level: 1 },
    { behaviour: 'harassment', level: 2 },
    { behaviour: 'other', level: 1 },
  ],
  immediateEnd: ['threat', 'hate', 'sexual'],
  stages: [
    { id: 'remind', kind: 'remind' },
    { id: 'choose', kind: 'choose', skippable: true },
    { id: 'first-warning', kind: 'warn', label: 'First warning' },
    { id: 'last-warning', kind: 'warn', label: 'Last warning' },
  ],
  ending: {
    mayEnd: 'transfer-only',
    minimumSteps: 3,
    waitSeconds: 120,
    transferWords: {
      written:
        '{named} I am handing this to my manager, who decides how we stay in contact with you and tells you in writing. Your right to our service stays as it is. {review}',
      spoken:
        'I am handing this to my manager, who decides how we stay in contact and tells you in writing. Your right to our service stays as it is. {review}',
    },
  },
  link: { label: 'Respectful contact', url: 'https://office.example/respectful-contact' },
  review: {
    written:
      'You can have this decision reviewed within 28 days, free of charge: https://office.example/review. You can do so in writing, by telephone, or through somebody you trust.',
    spoken:
      'You can have this decision reviewed within 28 days, free of charge. We send you the form, or take it down by telephone.',
    url: 'https://office.example/review',
  },
  distress: {
    advice:
      'Stay in contact. Bring in the duty officer by the internal line, and say in one sentence what was said.',
    handOff: { label: 'Duty officer' },
  },
};

/** Is an example: a clinic, where pain and fear speak loudly, so that only threats, hate and sexual remarks end anything early. */
export const clinicPolicyEn: BoundaryPolicy = {
  version: 1,
  id: 'clinic',
  locale: 'en',
  title: 'Care needs respect on both sides',
  owner: 'Patient relations',
  readAgainBy: '2027-05-01',
  behaviours: [
    { behaviour: 'swearing', level: 1 },
    { behaviour: 'insult', level: 1 },
    { behaviour: 'harassment', level: 2 },
    { behaviour: 'other', level: 1 },
  ],
  immediateEnd: ['threat', 'hate', 'sexual'],
  stages: [
    {
      id: 'remind',
      kind: 'remind',
      words: {
        written:
          'I can see that this is a hard day. {named} It keeps me from getting you what you need. Can we go on without it?',
        spoken:
          'I can hear that this is a hard day. {named} Can we go on without it, so that I can get you what you need?',
      },
    },
    { id: 'remind-again', kind: 'remind', label: 'Ask again', skippable: true },
    { id: 'warn', kind: 'warn' },
  ],
  ending: {
    mayEnd: 'agent',
    minimumSteps: 2,
    waitSeconds: 60,
    words: {
      written:
        'I am ending this conversation now. {named} Your treatment does not depend on it: your appointments stay as they are. {review} {policy}',
      spoken:
        'I am ending the call now. {named} Your treatment does not depend on it. Your appointments stay as they are. {review} Goodbye.',
    },
  },
  link: { label: 'Care needs respect on both sides', url: 'https://clinic.example/respect' },
  review: {
    written:
      'If you think this was wrong, patient relations will look at it with you: https://clinic.example/patient-relations.',
    spoken:
      'If you think this was wrong, patient relations will look at it with you. I can send you the address.',
    url: 'https://clinic.example/patient-relations',
  },
  distress: {
    advice: 'Do not end the contact. Bring in the nurse on duty and stay until the nurse has taken over.',
    words: {
      written:
        'Thank you for telling me. I am staying here with you, and I am bringing in the nurse on duty now. The nurse will answer you in this conversation.',
      spoken:
        'Thank you for telling me. I am staying on the line, and I am bringing in the nurse on duty now.',
    },
    handOff: { label: 'Nurse on duty' },
  },
};
