import { aikoTanaka } from './aiko-tanaka.ts';
import { carmenOrtiz } from './carmen-ortiz.ts';
import type { Conversation } from './conversation.ts';
import { danaWhitfield } from './dana-whitfield.ts';
import { eleanorPrice } from './eleanor-price.ts';
import { gretaLindqvist } from './greta-lindqvist.ts';
import { laylaMansour } from './layla-mansour.ts';
import { rhysMorgan } from './rhys-morgan.ts';
import { tomasHerrera } from './tomas-herrera.ts';
import { victorSalgado } from './victor-salgado.ts';
import { youssefAlkurdi } from './youssef-alkurdi.ts';

export * from './conversation.ts';

/** Holds the conversations that the desk starts with, newest first. */
export const conversations: readonly Conversation[] = [
  danaWhitfield,
  tomasHerrera,
  laylaMansour,
  rhysMorgan,
  victorSalgado,
  aikoTanaka,
  eleanorPrice,
  gretaLindqvist,
  youssefAlkurdi,
  carmenOrtiz,
];
