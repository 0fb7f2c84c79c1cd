import type { Phrase } from '../../base/phrase/index.ts';
import { acknowledge } from './acknowledge.ts';
import { own } from './own.ts';
import { reassure } from './reassure.ts';
import { thank } from './thank.ts';
import { validate } from './validate.ts';

/** Holds every Spanish empathy phrase, by act. */
export const phrasesEs: Phrase[] = [...acknowledge, ...validate, ...reassure, ...own, ...thank];
