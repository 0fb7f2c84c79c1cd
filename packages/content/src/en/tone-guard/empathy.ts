import type { ToneRule } from '../../tone-guard/index.ts';

/** Rules about empathy and apologies that say too much. */
export const empathyRules: ToneRule[] = [
  {
    id: 'false-empathy.know-how-you-feel',
    category: 'false-empathy',
    level: 3,
    any: [
      '[i|we] [do]? [know|understand|can imagine] [exactly|just|precisely] [how|what] you',
      '[i|we] [do]? know how [you feel|you must feel|you are feeling|this feels|that feels]',
      "[i|we] know how [you're|you must be] feeling",
      "[i|we] know what [you're|you are] going through",
      '[i|we] feel your pain',
      "[i've|we've|we have all|we have|i have] [all]? been there",
    ],
    why: 'No one knows that, and a client in trouble will say so.',
    consider: ['You took a day off, and nobody came.', 'I can see why this matters today.'],
    hit: [
      'I know exactly how you feel.',
      "I know what you're going through.",
      "We've all been there.",
      'We know how you feel.',
      'I know how you must be feeling.',
      'I feel your pain.',
    ],
    miss: [
      'I would like to know how you feel about the two options.',
      'I know how the reset works and can do it with you.',
    ],
  },
  {
    id: 'false-empathy.completely-understand',
    category: 'false-empathy',
    level: 3,
    any: [
      '[i|we] [can|do]? [completely|totally|fully|absolutely|perfectly|entirely|truly|100] [understand|get|appreciate|sympathise|sympathize]',
      '[i|we] understand [completely|totally|fully|perfectly|entirely]',
    ],
    unless: [
      '[sure|before|until|whether|if|so|so that|that] [i|we] [can|do]? [fully|completely|perfectly] understand',
    ],
    why: 'The stronger the word, the less it is believed. A detail from their story proves more.',
    consider: [
      'Three calls and no answer: I can see why you have had enough.',
      'That was your only day off this week.',
    ],
    hit: ['I completely understand.', 'We totally get that you want it sooner.', 'I understand completely.'],
    miss: [
      'I want to be sure that I fully understand what you need.',
      'I understand it this way: the first payment is the right one.',
    ],
  },
  {
    id: 'false-empathy.understand-your-frustration',
    category: 'false-empathy',
    level: 2,
    any: [
      '[i|we] [can|do|really|certainly]? [understand|appreciate|hear|acknowledge|recognise|recognize] [your|the] [frustration|anger|disappointment|annoyance|concern|concerns|feelings|position|situation]',
      'your [frustration|anger|disappointment|concerns] [is|are] [completely|totally]? understandable',
    ],
    unless: [
      '[frustration|anger|disappointment|annoyance|concern|concerns] [about|at|over|with|after|because|when|that]',
    ],
    why: 'It is the formula that everyone uses. It shows no sign that the message was read.',
    consider: [
      'You were told Tuesday, and today is Friday.',
      'Having to call three times would annoy me too.',
    ],
    hit: [
      'I understand your frustration.',
      'We appreciate your concerns.',
      'Your frustration is completely understandable.',
    ],
    miss: [
      'I understand your anger about the second charge.',
      'I can see what three weeks without heating mean.',
    ],
  },
  {
    id: 'false-empathy.sorry-you-feel',
    category: 'false-empathy',
    level: 3,
    any: [
      '[sorry|apologise|apologize|regret] [if|that]? you [feel|felt|think|thought|believe|believed|perceived|took]',
      "[sorry|apologise|apologize|regret] [if|that]? [you're|you are|you were] [upset|offended|unhappy|disappointed|confused|not happy|not satisfied|dissatisfied]",
      '[sorry|apologise|apologize] if [you|i|we|anyone|anything|this|that|my|our]',
    ],
    why: 'It is sorry for the feeling and not for what happened, so it lands as no apology.',
    consider: ['I am sorry that we sent the wrong size.', 'The mistake was ours.'],
    hit: [
      'I am sorry that you feel this way.',
      'We apologise if our reply offended you.',
      'I am sorry that you are upset.',
    ],
    miss: ['I am sorry that we kept you waiting.', 'We are sorry for the tone of that reply.'],
  },
  {
    id: 'false-empathy.must-be',
    category: 'false-empathy',
    level: 1,
    any: [
      '[that|this|it] must [be|have been] ~ [frustrating|hard|difficult|annoying|stressful|upsetting|awful|terrible]',
      'you must [be|feel|have felt] ~ [frustrated|angry|upset|disappointed|worried|stressed|devastated]',
    ],
    why: 'Guessing at a feeling can miss. What the client said is safer ground.',
    consider: ['You said it ruined the weekend.', 'That took your whole morning.'],
    hit: ['That must be so frustrating.', 'You must be really upset.'],
    miss: ['It must be plugged in while it charges.', 'You said that you were upset by the letter.'],
  },
  {
    id: 'over-apology.again',
    category: 'over-apology',
    level: 2,
    any: [
      '[sorry|apologise|apologize|apologies] [once]? [again|more]',
      "[once]? again [we|i|i'm|i am|we're|we are|my|our]? [sorry|apologise|apologize|apologies]",
      'sorry [and]? sorry',
      'sorry ~ ~ [sorry|apologise|apologize|apologies]',
      "[can't|cannot|can not] [apologise|apologize|say sorry] enough",
      'a thousand apologies',
    ],
    why: 'Past the first few seconds, more apology made clients in filmed service cases less satisfied, not more.',
    consider: ['Here is what I have done so far.', 'These are the two ways we can go from here.'],
    hit: [
      'Once again, we apologise.',
      'Sorry about this, so sorry.',
      'I cannot apologise enough.',
      'I am sorry once more.',
      'I am sorry, sorry.',
      'A thousand apologies.',
    ],
    miss: [
      'I am sorry that we sent the wrong size. A new one left today.',
      'Should the error come up again, write to me.',
    ],
  },
  {
    id: 'over-apology.intensified',
    category: 'over-apology',
    level: 1,
    any: [
      '[so|very|really|truly|deeply|terribly|extremely|incredibly|awfully|most|sincerely] [very|so]? [sorry|apologise|apologize]',
      '[sincere|sincerest|deepest|heartfelt|humblest|profound|unreserved] apologies',
    ],
    unless: [
      '[so|very|really|truly|deeply] [very|so]? sorry [for your loss|about your|that your|to hear|for you]',
    ],
    why: 'A plain sorry for a named thing sounds truer than a large one.',
    consider: ['I am sorry that the parcel came late.', 'That was our mistake.'],
    hit: ['We are terribly sorry.', 'Our sincerest apologies.'],
    miss: ['I am so sorry for your loss.', 'I am sorry that the parcel came late.'],
  },
  {
    id: 'over-apology.forgive',
    category: 'over-apology',
    level: 2,
    any: [
      'forgive [me|us]',
      '[beg|ask] [for]? your [forgiveness|pardon]',
      '[i|we] feel [so|really|just]? [terrible|awful|horrible|dreadful|ashamed]',
      "[i'm|i am|we're|we are] [so|really|deeply]? [ashamed|mortified]",
    ],
    why: 'It asks the client to look after us. A repair asks nothing of them.',
    consider: ['I have sent the right one today.', 'The mistake was ours, and I have corrected it.'],
    hit: [
      'I hope you can forgive us.',
      'I feel terrible about this.',
      'We beg your forgiveness.',
      "I'm deeply ashamed of this.",
    ],
    miss: ['The frame forgives a bumpy road.', 'You told us that you felt awful after the visit.'],
  },
];
