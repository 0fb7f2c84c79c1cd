export * as EscalationButton from './escalation-button.tsx';
