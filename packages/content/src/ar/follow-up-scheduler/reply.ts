import type { ReplyWords } from '../../follow-up-scheduler/index.ts';

/** Holds what a follow-up says to the client in Arabic, without asking whether it is a man or a woman. */
export const replyAr: ReplyWords = {
  update: {
    message:
      'مرحبًا {{ client.first_name | default: "بكم" }}، وعدتكم بخبر اليوم وها أنا على الموعد. ما زلنا نعمل على طلبكم ولم يغب عن بالي. هل هناك ما يلزمكم في هذه الأثناء؟',
    call: 'مرحبًا {{ client.first_name | default: "بكم" }}. وعدتكم بخبر اليوم، وهذا ما وصلنا إليه.',
    written: 'سيصلكم مني خبر يوم {{ follow_up.when }}، وإن لم يستجدّ شيء حتى ذلك الحين.',
    spoken: 'سيصلكم مني خبر يوم {{ follow_up.when }} بتوقيتكم، وإن لم يستجدّ شيء.',
  },
  answer: {
    message:
      'مرحبًا {{ client.first_name | default: "بكم" }}، اليوم موعد الجواب الذي وعدتكم به. إن لم يصلكم بعد، فالرد على هذه الرسالة يصلني مباشرة.',
    call: 'مرحبًا {{ client.first_name | default: "بكم" }}. وعدتكم بجواب اليوم، وهو معي الآن.',
    written: 'سيكون جوابي عندكم يوم {{ follow_up.when }}.',
    spoken: 'سيكون جوابي عندكم يوم {{ follow_up.when }} بتوقيتكم.',
  },
  'check-in': {
    message:
      'مرحبًا {{ client.first_name | default: "بكم" }}، أردت الاطمئنان بعد آخر حديث بيننا. هل كل شيء يعمل كما ينبغي؟ وإن لم يكن كذلك، فالرد على هذه الرسالة يصلني وسأتابع الأمر بنفسي.',
    call: 'مرحبًا {{ client.first_name | default: "بكم" }}. أردت الاطمئنان بعد آخر حديث بيننا. هل كل شيء يعمل كما ينبغي؟',
    written: 'سأتواصل معكم يوم {{ follow_up.when }} للاطمئنان على أن كل شيء يعمل.',
    spoken: 'سأتواصل معكم يوم {{ follow_up.when }} بتوقيتكم، للاطمئنان على أن كل شيء يعمل.',
  },
  'call-back': {
    message:
      'مرحبًا {{ client.first_name | default: "بكم" }}، هذا موعد الاتصال الذي وعدتكم به. إن كان وقت آخر أنسب لكم، فيكفي الرد به على هذه الرسالة لأتصل بكم فيه.',
    call: 'مرحبًا {{ client.first_name | default: "بكم" }}. وعدتكم بالاتصال في هذا الوقت. هل الوقت مناسب الآن؟',
    written: 'سأتصل بكم يوم {{ follow_up.when }}.',
    spoken: 'سأتصل بكم يوم {{ follow_up.when }} بتوقيتكم.',
  },
  confirm: {
    message:
      'مرحبًا {{ client.first_name | default: "بكم" }}، يُفترض أن يكون ما اتفقنا عليه قد وصلكم. هل وصل؟ إن لم يصل، فالرد على هذه الرسالة يكفي وأتابعه فورًا.',
    call: 'مرحبًا {{ client.first_name | default: "بكم" }}. يُفترض أن يكون ما اتفقنا عليه قد وصلكم. هل وصل؟',
    written: 'سأسألكم يوم {{ follow_up.when }} إن كان كل شيء قد وصل.',
    spoken: 'سأسألكم يوم {{ follow_up.when }} بتوقيتكم إن كان كل شيء قد وصل.',
  },
};
