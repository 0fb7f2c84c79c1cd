export * from './escalation.ts';
