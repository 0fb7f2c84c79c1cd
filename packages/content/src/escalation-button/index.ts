export * from './escalation-button.ts';
export * from './rules.ts';
