export * as EscalationButton from './escalation-button.ts';
