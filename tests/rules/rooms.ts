import { checkImports } from './rooms/imports.ts';
import { checkNever } from './rooms/never.ts';
import type { Fault, File } from './rooms/parse.ts';
import {
  checkCircles,
  checkClient,
  checkLength,
  checkLockfiles,
  checkLonely,
  checkNames,
} from './rooms/shape.ts';
import { checkWords } from './rooms/words.ts';

export type { Fault, File } from './rooms/parse.ts';

/** Holds a whole tree against the rule of rooms and rows and the never-list. Pure: it is given the files. */
export function checkRooms(files: readonly File[]): Fault[] {
  const checks = [
    checkImports,
    checkNever,
    checkWords,
    checkClient,
    checkCircles,
    (all: readonly File[]) => checkLonely(all),
    checkNames,
    checkLength,
    checkLockfiles,
  ];
  return checks.flatMap((check) => check(files));
}

/** Writes faults as a person reads them: place, clause, reason. */
export function told(faults: readonly Fault[]): string {
  return faults.map(({ path, line, clause, message }) => `${path}:${line} [${clause}] ${message}`).join('\n');
}
