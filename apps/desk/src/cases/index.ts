import { agentZone } from '../base/time.ts';
import { type Conversation, type Language, today } from '../conversations/index.ts';
import { aikoTanaka } from './aiko-tanaka.ts';
import { anyCase } from './any.ts';
import { carmenOrtiz } from './carmen-ortiz.ts';
import type { Case } from './case.ts';
import { danaWhitfield } from './dana-whitfield.ts';
import { eleanorPrice } from './eleanor-price.ts';
import { gretaLindqvist } from './greta-lindqvist.ts';
import { laylaMansour } from './layla-mansour.ts';
import { rhysMorgan } from './rhys-morgan.ts';
import { tomasHerrera } from './tomas-herrera.ts';
import { victorSalgado } from './victor-salgado.ts';
import { youssefAlkurdi } from './youssef-alkurdi.ts';

export * from './case.ts';

/** Holds the case of each written conversation, by its id. */
export const cases: Readonly<Record<string, Case>> = {
  'aiko-tanaka': aikoTanaka,
  'carmen-ortiz': carmenOrtiz,
  'dana-whitfield': danaWhitfield,
  'eleanor-price': eleanorPrice,
  'greta-lindqvist': gretaLindqvist,
  'layla-mansour': laylaMansour,
  'rhys-morgan': rhysMorgan,
  'tomas-herrera': tomasHerrera,
  'victor-salgado': victorSalgado,
  'youssef-alkurdi': youssefAlkurdi,
};

/** Gives what is known of a case. One that was opened here has what can be offered in the reply's language. */
export function caseOf({ id, client, openedAt }: Conversation, language: Language): Case {
  return cases[id] ?? anyCase(language, client.timeZone ?? agentZone(), openedAt ?? today);
}
