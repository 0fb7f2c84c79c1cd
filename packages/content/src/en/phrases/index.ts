import type { Phrase } from '../../base/phrase/index.ts';
import { acknowledgeContact } from './acknowledge-contact.ts';
import { acknowledgeLife } from './acknowledge-life.ts';
import { acknowledgeOrders } from './acknowledge-orders.ts';
import { ownContact } from './own-contact.ts';
import { ownLife } from './own-life.ts';
import { ownOrders } from './own-orders.ts';
import { reassureCase } from './reassure-case.ts';
import { reassureMoment } from './reassure-moment.ts';
import { thankHelp } from './thank-help.ts';
import { thankTrust } from './thank-trust.ts';
import { validateContact } from './validate-contact.ts';
import { validateLife } from './validate-life.ts';
import { validateOrders } from './validate-orders.ts';

/** Holds the English phrases, one act after the other. */
export const phrasesEn: readonly Phrase[] = [
  ...acknowledgeOrders,
  ...acknowledgeContact,
  ...acknowledgeLife,
  ...validateOrders,
  ...validateContact,
  ...validateLife,
  ...reassureCase,
  ...reassureMoment,
  ...ownOrders,
  ...ownContact,
  ...ownLife,
  ...thankHelp,
  ...thankTrust,
];
