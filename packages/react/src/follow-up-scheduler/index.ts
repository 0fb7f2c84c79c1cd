export * as FollowUpScheduler from './follow-up-scheduler.tsx';
