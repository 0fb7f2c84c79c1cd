import type { BoundaryScripts } from '../../boundary-dialog/index.ts';

/** Holds what is said to a client in English, step by step: what was seen, what it does, what happens next. */
export const boundaryScriptsEn: BoundaryScripts = {
  steps: {
    acknowledge: {
      chat: [
        'You were counting on [what was asked for], and I can see why it matters to you.',
        'I hear that you need [what was asked for], and I want to be straight with you about it.',
      ],
      email: [
        'Thank you for explaining this in detail. You were counting on [what was asked for], and I can see why it matters to you.',
        'I have read everything you wrote about [what was asked for], and I want to be straight with you about it.',
      ],
      phone: [
        'You were counting on [what was asked for]. I can hear why it matters.',
        'I hear that you need [what was asked for].',
      ],
    },
    fact: {
      chat: [
        'The answer is no: [what was asked for] is not possible here.',
        'I cannot give you [what was asked for] in this case.',
      ],
      email: [
        'My answer is no: [what was asked for] is not possible in this case.',
        'In this case I cannot give you [what was asked for].',
      ],
      phone: [
        'The answer is no. [What was asked for] is not possible here.',
        'I cannot give you [what was asked for].',
      ],
    },
    reason: {
      chat: [
        'The reason is [the reason, in one sentence].',
        'I owe you the reason: [the reason, in one sentence].',
      ],
      email: [
        'The reason is [the reason, in one sentence].',
        'I owe you the reason: [the reason, in one sentence].',
      ],
      phone: ['The reason is [the reason, in one sentence].'],
    },
    possible: {
      chat: ['What I can do is [what is possible].', 'Two ways are open: [the first], or [the second].'],
      email: [
        'What I can do is [what is possible].',
        'Two ways are open to you: [the first], or [the second].',
      ],
      phone: ['What I can do is [what is possible].', 'There are two ways: [the first], or [the second].'],
    },
    next: {
      chat: [
        'If that suits you, I will [the next step] by [day and time]. Shall I go ahead?',
        'Which of these would you like?',
      ],
      email: [
        'If that suits you, answer with a short yes, and I will [the next step] by [day and time].',
        'Tell me which of these you would like, and I will start on it.',
      ],
      phone: [
        'If that suits you, I will [the next step] by [day and time]. Shall I?',
        'Which of these would you like?',
      ],
    },
    remind: {
      chat: [
        '{named} It makes it hard for me to keep my mind on your problem, and I want to get it solved. Can we go on without that?',
        'I want to sort this out with you. {named} That keeps me from doing it well. Can we leave it out and go on with your case?',
      ],
      email: [
        'I have read your message, and I want to get the problem solved.\n\n{named} It takes my attention away from what you need. I would ask you to leave it out in your next message. I am going on with your case.',
      ],
      phone: [
        'I want to help you with this. {named} It makes it hard for me to think about your problem. Can we go on without it?',
        'I am with you. {named} I can do more for you without it. Can we go on like that?',
      ],
    },
    choose: {
      chat: [
        '{named} There are two ways from here. Without that, I stay with you until we have a next step. If it goes on, I will end this chat. I would much rather find the next step with you.',
      ],
      email: [
        '{named}\n\nThere are two ways from here. If your next message is about the matter itself, I will go on working on it with you. If it goes on like this, I will stop this exchange. I would much rather find a solution with you.',
      ],
      phone: [
        '{named} There are two ways from here. Without that, I stay on the line until we have a next step. If it goes on, I will end the call. I would rather stay.',
      ],
    },
    warn: {
      chat: [
        '{named} I am telling you now what comes next, so that it is no surprise. If it happens again, I will end this chat. If it stops, we go straight on with your case. {policy}',
      ],
      email: [
        '{named}\n\nI am telling you now what comes next, so that it is no surprise. If it happens again, I will end this exchange. If it stops, we go straight on with your case.\n\n{policy}',
      ],
      phone: [
        'I am telling you what comes next, so that it is no surprise. {named} If it happens again, I will end the call. If it stops, we go straight on. {policy}',
      ],
    },
    transfer: {
      chat: [
        'I am handing this conversation to a colleague. {named} I am passing on what you told me about the matter itself. {review}',
      ],
      email: [
        'I am handing your case to a colleague. {named}\n\nI am passing on what you told me about the matter itself.\n\n{review}',
      ],
      phone: [
        'I am handing you to a colleague. I am passing on what you told me about the matter itself. {review}',
      ],
    },
    end: {
      chat: [
        'I am ending this chat now. {named} I cannot go on with the conversation like this. If you write to us again about the matter itself, we will deal with the matter. {review} {policy}',
        'I am ending this chat now. {named} What happens with your case: [what happens next]. {review} {policy}',
      ],
      email: [
        'I am ending this exchange with this message. {named} I cannot go on with it like this.\n\nIf you write to us again about the matter itself, we will deal with the matter.\n\n{policy}\n\n{review}',
        'I am ending this exchange with this message. {named}\n\nWhat happens with your case: [what happens next].\n\n{policy}\n\n{review}',
      ],
      phone: [
        'I am ending the call now. {named} If you call again about the matter itself, we will deal with the matter. {review} Goodbye.',
      ],
    },
    distress: {
      chat: [
        'Thank you for telling me that. It sounds very heavy, and I am taking it seriously. I would like to bring in a colleague who can help you better than I can. Is that all right with you?',
        'The other matter can wait. I am here and I am reading. What would help you most right now?',
      ],
      email: [
        'Thank you for telling me that. It sounds very heavy, and I am taking it seriously. I would like a colleague who can help you better than I can to get in touch with you. Is that all right with you?',
      ],
      phone: [
        'Thank you for telling me that. I am taking it seriously. I would like to bring in a colleague who can help you better than I can. Is that all right?',
        'The other matter can wait. I am here. What would help you most right now?',
      ],
    },
  },
  named: {
    shouting: {
      written: 'Several of your messages are in capitals, and that reads as shouting.',
      spoken: 'You are speaking very loudly to me.',
    },
    insult: {
      written: 'Some of your words are about me as a person, and they are insults.',
      spoken: 'Some of your words are about me as a person, and they are insults.',
    },
    swearing: {
      written: 'There is swearing in your messages, and it is aimed at me.',
      spoken: 'You are swearing at me.',
    },
    threat: {
      written: 'Your last message contains a threat.',
      spoken: 'What you said just now is a threat.',
    },
    hate: {
      written: 'Your last message attacks people for who they are.',
      spoken: 'What you said just now attacks people for who they are.',
    },
    sexual: { written: 'Your last message is sexual.', spoken: 'What you said just now is sexual.' },
    harassment: {
      written: 'Your messages have turned to me and my private life.',
      spoken: 'Your questions have turned to me and my private life.',
    },
    demands: {
      written: 'You have asked for the same thing several times, and my answer is still the same.',
      spoken: 'You have asked for the same thing several times. My answer is still the same.',
    },
    other: {
      written: 'In your last message there was [what was said or done].',
      spoken: 'Just now there was [what was said or done].',
    },
  },
  policy: {
    written: 'You can read what we ask of each other here: {url}',
    spoken: 'What we ask of each other is written down. It is called {label}.',
  },
};
