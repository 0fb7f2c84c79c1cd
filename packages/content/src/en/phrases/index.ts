import type { Phrase } from '../../base/phrase/index.ts';
import { acknowledgeContact } from './acknowledge-contact.ts';
import { acknowledgeLife } from './acknowledge-life.ts';
import { acknowledgeOrders } from './acknowledge-orders.ts';
import { ownOrders } from './own-orders.ts';
import { ownService } from './own-service.ts';
import { reassureCase } from './reassure-case.ts';
import { reassureMoment } from './reassure-moment.ts';
import { thankHelp } from './thank-help.ts';
import { thankTrust } from './thank-trust.ts';
import { validateOrders } from './validate-orders.ts';
import { validateService } from './validate-service.ts';

/** Holds the English phrases, one act after the other. */
export const phrasesEn: readonly Phrase[] = [
  ...acknowledgeOrders,
  ...acknowledgeContact,
  ...acknowledgeLife,
  ...validateOrders,
  ...validateService,
  ...reassureCase,
  ...reassureMoment,
  ...ownOrders,
  ...ownService,
  ...thankHelp,
  ...thankTrust,
];
