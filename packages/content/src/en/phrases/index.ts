import type { Phrase } from '../../base/phrase/index.ts';
import { acknowledgeContact } from './acknowledge-contact.ts';
import { acknowledgeLife } from './acknowledge-life.ts';
import { acknowledgeOrders } from './acknowledge-orders.ts';

/** Holds the English phrases, an act after the other. */
export const phrasesEn: readonly Phrase[] = [...acknowledgeOrders, ...acknowledgeContact, ...acknowledgeLife];
