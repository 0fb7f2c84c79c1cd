import type { EscalationButtonContent, EscalationButtonWords } from '../escalation-button/index.ts';

const words: EscalationButtonWords = {
  title: 'Escalation',
  trigger: {
    label: 'Escalate',
    hint: 'Ask somebody to help you or to take over. What you know of the case goes with it.',
    again: 'See your request',
    hintAgain: 'Shows whom you asked, what they were told, and where it stands.',
  },
  offer: {
    title: 'Somebody else may help here',
    start: 'Bring somebody in',
    dismiss: 'Not now',
    'asks-for-manager': 'The client asks for somebody else',
    'legal-threat': 'The client speaks of legal steps',
    'option-refused': 'Your options were turned down twice',
    'same-question': 'The same question came twice',
    'repeat-contact': 'This is not the first contact about it',
  },
  dialog: {
    title: 'Bring somebody in',
    description: 'Say why and whom to ask. What you know of the case goes with it.',
    sentTitle: 'Your request',
    close: 'Close',
  },
  reason: {
    label: 'Why',
    choose: 'Choose a reason',
    impasse: 'We are stuck',
    'client-asked': 'The client asked for it',
    'needs-authority': 'It needs a decision that is not mine',
    'policy-exception': 'It needs an exception to the rules',
    hostile: 'The client is hostile',
    threat: 'The client made a threat',
    safeguarding: 'I am worried about somebody’s safety',
    'agent-wellbeing': 'I need to step out',
  },
  urgency: { label: 'How urgent', low: 'Today', normal: 'Soon', high: 'Urgent', immediate: 'Right now' },
  target: {
    label: 'Whom to ask',
    available: 'available',
    away: 'away',
    next: 'If nobody accepts within {minutes, plural, one {# minute} other {# minutes}}, the same goes to {names}.',
    last: 'If nobody accepts within {minutes, plural, one {# minute} other {# minutes}}, you are told.',
    none: 'Your helpdesk lists nobody who may be asked for this reason.',
    kinds: {
      supervisor: 'Supervisor',
      management: 'Management',
      specialist: 'Specialist',
      security: 'Security',
    },
  },
  mode: {
    label: 'How they help',
    help: 'Quiet help',
    'take-over': 'Take over',
    hints: {
      help: 'They coach you beside the conversation. The client sees nothing of it.',
      'take-over': 'They carry on with the client, and you step back.',
    },
  },
  handover: {
    label: 'What they are told',
    hint: 'Built from your notes. Change what you like.',
    reset: 'Back to what was built',
    sections: {
      severity: 'How serious it is',
      summary: 'What happened',
      tried: 'Tried so far',
      wanted: 'What the client wants',
      promised: 'What was promised',
      needed: 'What you need from them',
    },
    hints: {
      severity: 'How urgent it is, and why.',
      summary: 'Two or three sentences are enough.',
      tried: 'What you offered, and what came of it.',
      wanted: 'In the client’s own words where you can.',
      promised: 'With a date and a name, if there is one.',
      needed: 'One thing, so that they can say it back.',
    },
  },
  built: {
    severity: '{urgency}. {reason}.',
    sign: {
      'asks-for-manager': 'The client asks for somebody else',
      'legal-threat': 'The client speaks of legal steps',
      'option-refused': 'Options were turned down twice',
      'same-question': 'The same question came twice',
      'repeat-contact': 'Not the first contact about it',
    },
    quoted: '{text}: “{quote}”',
    verbatim: '“{text}”',
    boundary: {
      settled: 'A boundary was set and kept.',
      ended: 'A boundary was set, and the contact was ended.',
      transferred: 'A boundary was set, and the contact was passed on.',
      distress: 'The client seemed in distress.',
      closed: 'A boundary was begun and not finished.',
    },
    confirmed: 'Said back: “{text}” The client confirmed it.',
    unconfirmed: 'Said back: “{text}” The client has not confirmed it yet.',
    contacts:
      '{count, plural, one {There was # earlier contact about it.} other {There were # earlier contacts about it.}}',
    chosen: '{option}: the client chose it.',
    refused: '{option}: turned down.',
    offered: '{option}: offered, no answer yet.',
    feels: 'Feels: {text}',
    unclear: 'Unclear: {text}',
    promise: {
      whole: '{text}: by {when}, {who}.',
      noOwner: '{text}: by {when}, nobody named.',
      noDate: '{text}: no date, {who}.',
      open: '{text}: no date, nobody named.',
      kept: '{text}: done.',
    },
    needed: {
      impasse: {
        help: 'Please read along and tell me what I could try next.',
        'take-over': 'Please take over and look at it afresh.',
      },
      'client-asked': {
        help: 'Please tell me what I may offer before you are brought in.',
        'take-over': 'Please speak with the client. They asked for you.',
      },
      'needs-authority': {
        help: 'Please decide, and tell me what I may promise.',
        'take-over': 'Please decide, and tell the client yourself.',
      },
      'policy-exception': {
        help: 'Please tell me whether an exception is possible, and why or why not.',
        'take-over': 'Please decide on an exception, and tell the client yourself.',
      },
      hostile: {
        help: 'Please stay with me in this conversation.',
        'take-over': 'Please take over. I have named the boundary as written above.',
      },
      threat: {
        help: 'Please stay with me, and tell me who else must know.',
        'take-over': 'Please take over, and see that those who must know are told.',
      },
      safeguarding: {
        help: 'Please tell me what to do next, and stay with me.',
        'take-over': 'Please take over. Somebody may not be safe.',
      },
      'agent-wellbeing': {
        help: 'Please stay with me until this is done.',
        'take-over': 'Please take over. I need to step out now.',
      },
    },
    readBack: 'When you accept, please say in one line what you will do first.',
  },
  redaction: {
    label: 'Private details',
    found:
      '{count, plural, one {# private detail was found. Tick it to leave it out.} other {# private details were found. Tick those to leave out.}}',
    in: '{detail}, in “{sections}”',
    kinds: { card: 'Card number', email: 'E-mail address', phone: 'Phone number' },
    masks: { card: '[card number ending {last}]', email: '[e-mail address]', phone: '[phone number]' },
  },
  preview: {
    open: 'Preview',
    edit: 'Back',
    receiver: '{name} sees',
    client: 'The client sees',
    nothing: 'Nothing, until you send this sentence yourself:',
    quiet: 'Nothing. It stays between you and {name}.',
    empty: 'Nothing is written yet.',
  },
  act: {
    ask: 'Ask {name}',
    withdraw: 'Withdraw',
    retry: 'Try again',
    change: 'Change it',
    next: 'Ask {name} instead',
    done: 'Clear',
  },
  status: {
    sending: 'Asking {name} …',
    handedOver: 'Handed to your helpdesk for {name}, {time}. Not confirmed yet.',
    requested: 'Asked {name}, {time}',
    seen: 'Asked {name}, {time} · seen',
    accepted: '{name} accepted, {time}',
    joined: '{name} is here, {time}',
    resolved: '{name} marked it as resolved, {time}',
    declined: '{name} cannot take it, {time}',
    withdrawing: 'Withdrawing …',
    withdrawn: 'You withdrew it, {time}',
    withdrawnUnconfirmed:
      'You took it back, {time}. Your helpdesk did not confirm that, so {name} may still see it.',
    notWithdrawn: 'It could not be withdrawn. {why}',
    failed: 'Not sent. {why}',
    unsure:
      'Your helpdesk did not confirm it. Trying again sends the same request, so nobody is asked twice.',
    timedOut: '{name} did not answer in time.',
    timedOutLast: 'Nobody accepted in time. You can ask again, or somebody else.',
    late: '{name} answered after the time was up.',
    readBack: 'They say: “{text}”',
    noAnswer: 'Your helpdesk did not answer in time.',
    missing: 'Choose a reason first.',
    notKept: 'What you wrote could not be stored here. A reload would lose it.',
  },
  client: {
    label: 'Tell the client',
    form: { label: 'Form', written: 'Written', spoken: 'Spoken' },
    insert: 'Insert',
    inserting: 'Inserting …',
    inserted: 'Inserted',
    handedOver: 'Handed to your helpdesk',
    failed: 'That did not work. {why}',
  },
  crashed: {
    title: 'The escalation stopped working',
    body: 'What you wrote is kept, and so is a request that was sent. Open it again.',
    retry: 'Open again',
  },
};

/** Holds what EscalationButton says in English. */
export const escalationButtonEn: EscalationButtonContent = {
  locale: 'en',
  words,
  client: {
    roles: {
      supervisor: 'my supervisor',
      management: 'our management',
      specialist: 'our specialist',
      security: 'our security team',
    },
    asked: {
      written:
        'I am asking {name}, {role}, to help with this. I am passing on what you told me, so you will not have to say it all again.',
      spoken:
        'I’m asking {name}, {role}, to help. I’m passing on what you told me, so you won’t have to say it again.',
    },
    accepted: {
      written:
        '{name}, {role}, is joining us now. What you told me is already passed on, so you will not have to say it all again.',
      spoken: '{name}, {role}, is joining us now. You won’t have to say it all again.',
    },
  },
};
