export * from './escalation-button.ts';
