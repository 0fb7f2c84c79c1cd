import type { ReplyWords } from '../../follow-up-scheduler/index.ts';

/** Holds what a follow-up says to the client in English. */
export const replyEn: ReplyWords = {
  update: {
    message:
      'Hello {{ client.first_name | default: "there" }}, I promised you news today, and here I am. We are still working on it, and I have not forgotten you. Is there anything you need in the meantime?',
    call: 'Hello {{ client.first_name | default: "there" }}. I promised you news today, so here is where things stand.',
    written:
      'You will hear from me on {{ follow_up.when }} with the latest, even if there is nothing new by then.',
    spoken: 'You will hear from me on {{ follow_up.when }}, your time. Even if there is nothing new by then.',
  },
  answer: {
    message:
      'Hello {{ client.first_name | default: "there" }}, today is the day I promised you an answer. If it has not reached you yet, reply to this message and it comes straight to me.',
    call: 'Hello {{ client.first_name | default: "there" }}. I promised you an answer today, and I have it here.',
    written: 'You will have my answer on {{ follow_up.when }}.',
    spoken: 'You will have my answer on {{ follow_up.when }}, your time.',
  },
  'check-in': {
    message:
      'Hello {{ client.first_name | default: "there" }}, I wanted to see how things are since we last spoke. Is everything working as it should? If not, reply to this message and I will take it from there.',
    call: 'Hello {{ client.first_name | default: "there" }}. I wanted to hear how things are since we last spoke. Is everything working as it should?',
    written: 'I will check in with you on {{ follow_up.when }}, to make sure that everything works.',
    spoken:
      'I will check in with you on {{ follow_up.when }}, your time, to make sure that everything works.',
  },
  'call-back': {
    message:
      'Hello {{ client.first_name | default: "there" }}, this is the time at which I promised to call you. If another time suits you better, reply with it and I will call you then.',
    call: 'Hello {{ client.first_name | default: "there" }}. I promised to call you now. Is this still a good moment?',
    written: 'I will call you on {{ follow_up.when }}.',
    spoken: 'I will call you on {{ follow_up.when }}, your time.',
  },
  confirm: {
    message:
      'Hello {{ client.first_name | default: "there" }}, what we agreed on should have reached you by now. Has it? If not, reply to this message and I will look into it at once.',
    call: 'Hello {{ client.first_name | default: "there" }}. What we agreed on should have reached you by now. Has it?',
    written: 'I will ask you on {{ follow_up.when }} whether all of it has reached you.',
    spoken: 'I will ask you on {{ follow_up.when }}, your time, whether all of it has reached you.',
  },
};
