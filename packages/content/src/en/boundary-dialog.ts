import type { BoundaryDialogContent, BoundaryDialogWords } from '../boundary-dialog/index.ts';
import { neutralPolicyEn } from './boundary-dialog/policies.ts';
import { boundaryScriptsEn } from './boundary-dialog/scripts.ts';

export {
  clinicPolicyEn,
  neutralPolicyEn,
  publicServicePolicyEn,
  retailPolicyEn,
} from './boundary-dialog/policies.ts';

const words: BoundaryDialogWords = {
  title: 'Set a boundary',
  description: 'Say no, or ask for respect, step by step. You can stop at any step.',
  open: 'Set a boundary',
  close: 'Close',
  mode: { label: 'What this is about', 'saying-no': 'Say no', standards: 'Ask for respect' },
  form: { label: 'Form', written: 'Written', spoken: 'Spoken' },
  check: {
    legend: 'Angry about the issue, or abusive to you?',
    hint: 'Loud, blunt or unfair words about the issue are anger. Words against you or other people call for a boundary.',
    issue: 'Angry about the issue',
    abusive: 'Abusive to me or others',
    advice:
      'Then no boundary is needed yet. Acknowledge the anger once, and go on with options. You can come back at any time.',
  },
  behaviour: {
    label: 'What happened',
    choose: 'Choose what you saw or heard',
    names: {
      shouting: 'Shouting',
      insult: 'Insults',
      swearing: 'Swearing at a person',
      threat: 'A threat',
      hate: 'Hate against people',
      sexual: 'Sexual remarks',
      harassment: 'Turning to your private life',
      demands: 'Asking again after an answer',
      other: 'Something else',
    },
    atOnce: 'Your policy lets you end at once after this. You need not go through the steps.',
  },
  quote: {
    label: 'Word for word, for the record',
    none: 'No quote',
    part: 'The client’s message',
    hint: 'Select a part to keep only that. It stays in the record and is not sent to the client.',
    kept: 'Kept',
  },
  ladder: {
    label: 'Steps',
    steps: '{count, plural, one {# step} other {# steps}}',
    said: 'Said at {time}',
    passed: 'Passed over',
    now: 'Now',
    later: 'Later',
    open: 'Open',
    closed: 'Not open yet',
  },
  steps: {
    acknowledge: { label: 'Acknowledge', hint: 'What the client wanted, and that it matters.' },
    fact: { label: 'Say what is so', hint: 'The no, in one plain sentence.' },
    reason: { label: 'Give the reason', hint: 'Why it is so: a reason, not a rule number.' },
    possible: { label: 'Say what is possible', hint: 'The nearest thing that you can do.' },
    next: { label: 'Name the next step', hint: 'Who does what by when, and a question.' },
    remind: {
      label: 'Ask for another tone',
      hint: 'Name what happened, what it does, and what you ask for.',
    },
    choose: { label: 'Offer the choice', hint: 'Two ways from here, and where each leads.' },
    warn: { label: 'Say what comes next', hint: 'What happens if it goes on, and what happens if it stops.' },
    transfer: { label: 'Hand over', hint: 'To a colleague. It is open at any step.' },
    end: { label: 'End', hint: 'Say that it ends, why, and how it can be reviewed.' },
    distress: { label: 'Stay with the client', hint: 'Calm, short, and one question.' },
  },
  text: {
    label: 'Words',
    another: 'Other words',
    original: 'First words again',
    gap: 'Fill in {gap} first.',
  },
  act: {
    insert: 'Insert',
    insertAll: 'Insert all that is left',
    copy: 'Copy',
    said: 'Mark as said',
    takeBack: 'Take back the last step',
    end: 'End the conversation',
    transfer: 'Hand over',
    markEnded: 'Mark as ended',
    markTransferred: 'Mark as handed over',
    settle: 'It is settled',
    again: 'Start again',
    retry: 'Try again',
  },
  closed: {
    title: 'Ending is not open yet',
    distress: 'You marked signs of distress. Ending stays closed in this conversation. You can hand it over.',
    unchecked: 'Answer the question at the top: angry about the issue, or abusive?',
    issue: 'You marked this as anger about the issue. That is no reason to end.',
    behaviour: 'Choose what happened.',
    stages: 'Not said yet: {stages}.',
    minimum: '{count, plural, one {# more step} other {# more steps}} to say first.',
    wait: 'Give the client until {time} to answer.',
    transferOnly: 'In your policy a conversation is handed over, not ended.',
  },
  stage: { before: '“{stage}” comes before this.' },
  distress: {
    open: 'Signs of distress or danger',
    title: 'Another path: this person may need help',
    advice:
      'Leave the boundary aside. Stay calm and slow, and bring in the people your organisation names for this.',
    notOurs:
      'Your policy has no words or contact of its own for this. The words below name none either. Ask your lead to add yours.',
    back: 'Back to the boundary',
  },
  policy: {
    title: 'Policy',
    review: 'The client’s way to a review',
    noReview: 'Your policy names no way to a review. Ask your lead what you can tell the client.',
  },
  outcome: {
    settled: 'Settled',
    ended: 'Ended',
    transferred: 'Handed over',
    distress: 'On the path for distress',
  },
  record: {
    title: 'Record',
    hint: 'What happened and when. It stays here until you hand it over.',
    soFar: 'Record so far',
    hand: 'Hand over the record',
    began: 'Began',
    closedAt: 'Closed',
    policy: 'Policy',
    steps: 'Steps',
    none: 'Nothing has been said yet.',
  },
  status: {
    pending: 'Waiting for the helpdesk …',
    inserted: 'Inserted',
    handedOver: 'Handed to the helpdesk',
    copied: 'Copied',
    notCopied: 'Copying is not allowed here. Select the words and copy them by hand.',
    recorded: 'The record is kept',
    failed: 'It did not work: {why}',
    noAnswer: 'The helpdesk did not answer. Nothing was lost.',
    notKept: 'This browser cannot keep your steps over a reload.',
  },
  next: { rest: 'Take a break', why: 'That was hard. A few minutes away may help you feel steadier.' },
  crashed: {
    title: 'This part has stopped',
    body: 'The rest of the page works. Your steps are kept. You can open it again.',
    retry: 'Open again',
  },
};

/** Holds what BoundaryDialog says in English, with a neutral policy. */
export const boundaryDialogEn: BoundaryDialogContent = {
  locale: 'en',
  words,
  scripts: boundaryScriptsEn,
  policy: neutralPolicyEn,
};
