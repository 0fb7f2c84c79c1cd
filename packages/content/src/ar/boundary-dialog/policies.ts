import type { BoundaryPolicy } from '../../boundary-dialog/index.ts';

/** Is what holds without a policy of the host: a request, a choice, a warning, and time to answer. */
export const neutralPolicyAr: BoundaryPolicy = {
  version: 1,
  id: 'neutral',
  locale: 'ar',
  title: 'خطوات Evenkeel المحايدة',
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
