import type { ToneRule } from '../../tone-guard/index.ts';

/** Rules about wordings that put the fault on the client. */
export const blameRules: ToneRule[] = [
  {
    id: 'blame.should-have',
    category: 'blame',
    level: 3,
    any: [
      "you [really|simply|just]? [should have|should've|ought to have|needed to have]",
      "you [shouldn't|should not] have [done|clicked|opened|ordered|signed|thrown|used|sent|waited|tried|told|given|paid]",
      "you [could|could've|might] [at least|also|simply|just]? have? [checked|read|told us|called|asked|said so|looked|waited]",
      'you were supposed to',
    ],
    unless: [
      'you should have [a|an|the|your|this|that|it|one|two|no|had|been|received|got|gotten|heard|found|access]',
      '[if|whether] you should have',
      'you were supposed to [get|receive|have|hear|be]',
    ],
    why: 'It looks back at what the client did, where nothing can be changed any more.',
    consider: [
      'From here, the quickest way is this.',
      'The deadline was the 14th. What I can still do is this.',
    ],
    hit: [
      'You should have read the instructions.',
      'You could at least have called us.',
      "You should've checked the size.",
      'You should not have opened the box.',
      'You were supposed to call first.',
    ],
    miss: ['You should have received an email by now.', 'You should have had this answer on Monday.'],
  },
  {
    id: 'blame.you-failed',
    category: 'blame',
    level: 3,
    any: [
      'you [have|had|simply|obviously|clearly]? [failed|neglected|omitted|refused|forgot|forgotten] to',
      'your failure to',
      'you ignored [the|our|my|all]',
    ],
    unless: ['[if|in case|when] you [have]? [forgot|forgotten] to'],
    why: 'It reads like a charge sheet. The missing thing can be named without the client in it.',
    consider: ['The form still needs a signature on page 2.', 'One detail is missing: the postcode.'],
    hit: [
      'You failed to return the form.',
      'You have neglected to update your address.',
      'Because of your failure to reply, the case was closed.',
      'You ignored our reminders.',
    ],
    miss: [
      'The form still needs your signature.',
      'If you forgot to sign, a photo of your signature will do.',
    ],
  },
  {
    id: 'blame.you-did-not',
    category: 'blame',
    level: 2,
    any: [
      "you [didn't|did not] [even|actually|properly|correctly]? [read|follow|check|provide|send|enter|fill|give|tell|pay|include|mention|update|confirm|reply|respond|call|contact|cancel|sign|return]",
      "you [haven't|have not|hadn't] [even|actually|properly|yet|correctly]? [read|followed|checked|provided|sent|entered|filled|given|told|paid|included|updated|confirmed|replied|responded|cancelled|signed|returned]",
      'you never [sent|provided|replied|paid|confirmed|returned|checked|told|mentioned|read]',
    ],
    unless: [
      "[if|in case|unless|whether|when|where|since|so|because] you [didn't|did not|haven't|have not] ~ [read|follow|check|provide|send|enter|fill|give|tell|pay|include|mention|update|confirm|reply|respond|call|contact|cancel|sign|return|followed|checked|provided|sent|entered|filled|given|told|paid|included|updated|confirmed|replied|responded|cancelled|signed|returned]",
      '[something|things|thing|order|charge] you did not [order|cancel|send|sign]',
    ],
    why: 'A sentence about what the client left undone invites a defence.',
    consider: [
      'I do not have the photo yet. Could you send it here?',
      'The payment of 4 November is not on the account.',
    ],
    hit: [
      "You didn't follow the steps.",
      'You have not provided the number.',
      'You never replied to our letter.',
    ],
    miss: [
      'If you have not sent the form yet, there is still time.',
      'You did not get the answer you needed.',
    ],
  },
  {
    id: 'blame.your-fault',
    category: 'blame',
    level: 3,
    any: [
      "[your|your own|the customer's|the client's] [fault|mistake|error|negligence|carelessness]",
      '[user|customer|operator] error',
      'you [only|just]? have yourself to blame',
      'you have only yourself to blame',
    ],
    unless: [
      "[not|isn't|wasn't|aren't|nothing|none|never|hardly|no|neither] ~ ~ [your|your own] [fault|mistake|error]",
      'your [error|mistake] [message|messages|code|codes|report|reports|log|logs|number]',
    ],
    why: 'Once fault is handed out, the talk is about fault and not about the way out.',
    consider: ['Let us look at where it went wrong.', 'Whatever the cause, this is how we fix it.'],
    hit: [
      'That was your own mistake.',
      'It looks like a user error.',
      'You only have yourself to blame.',
      'You have only yourself to blame.',
    ],
    miss: ['None of this is your fault.', 'The number of your error message helps me a lot.'],
  },
  {
    id: 'blame.must-have-done',
    category: 'blame',
    level: 2,
    any: [
      'you [must|probably must|surely must] have [done|clicked|entered|typed|pressed|made|missed|forgotten|deleted|given|overlooked|misread|changed|selected|ignored|dropped|lost]',
      'you [probably|obviously|clearly|apparently] [did|clicked|entered|typed|pressed|made|missed|forgot|deleted|gave|overlooked|misread|changed|dropped|lost]',
    ],
    why: 'It accuses on a guess.',
    consider: ['The record shows a change on Tuesday at 14:10.', 'May I ask which button you saw last?'],
    hit: ['You must have clicked the wrong link.', 'You probably deleted it yourself.'],
    miss: ['You must have been surprised by the bill.', 'It was deleted on Tuesday; I am finding out how.'],
  },
  {
    id: 'blame.why-did-you',
    category: 'blame',
    level: 2,
    any: ["why [did|didn't|would|wouldn't|haven't|hadn't|don't|do|are] you", 'why on earth'],
    unless: [
      'why would you [like|prefer|recommend]',
      '[know|see|understand|imagine|explain|asking|wondering|wonder] why [are|do|did] you',
      "why [didn't|haven't] you [heard|received|got|hear|receive|get]",
    ],
    why: 'A question with "why" and "you" asks for a justification and not for information.',
    consider: ['What led up to that?', 'What happened just before the screen went dark?'],
    hit: ["Why didn't you call earlier?", 'Why did you open the box, then?', 'Why on earth is it wet?'],
    miss: ['May I ask what made you choose the larger one?', 'I can see why you waited.'],
  },
];
