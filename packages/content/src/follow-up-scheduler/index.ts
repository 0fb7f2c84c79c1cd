export * from './follow-up-scheduler.ts';
