import { type EscalationRules, neutralRules } from '@evenkeel/content/escalation-button';

/**
 * Is this house's rules for bringing somebody in: the neutral ones, but only a clear sign offers it. A second contact
 * alone is common here, and the agent's next step is to listen.
 */
export const rules: EscalationRules = {
  ...neutralRules,
  id: 'larkfield',
  signs: { ...neutralRules.signs, least: 0.7 },
};
