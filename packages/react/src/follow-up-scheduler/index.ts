export * as FollowUpScheduler from './follow-up-scheduler.ts';
