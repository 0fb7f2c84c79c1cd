import type { TimePhrases, TimeTable } from '@evenkeel/content/follow-up-scheduler';
import { moveDate, type WallDate, weekdayOf } from '../base/zones/index.ts';
import { foldTime, type HeardTime, type Hearing, rewriteTime, type TimeReader } from './heard.ts';

type Atom =
  | { readonly kind: 'days'; readonly ahead: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'time'; readonly hour: number; readonly minute: number }
  | { readonly kind: 'hour'; readonly hour: number }
  | { readonly kind: 'part'; readonly minutes: number }
  | { readonly kind: 'number'; readonly value: number; readonly digits: number }
  | { readonly kind: 'date'; readonly date: readonly number[] }
  | { readonly kind: 'next' | 'at' | 'am' | 'pm' };

function dictionaryOf(table: TimeTable): Map<string, Atom> {
  const words = new Map<string, Atom>();
  const add = (list: readonly string[], atom: Atom) => {
    for (const word of list) words.set(foldTime(word), atom);
  };
  table.weekdays.forEach((list, weekday) => {
    add(list, { kind: 'weekday', weekday });
  });
  table.months.forEach((list, at) => {
    add(list, { kind: 'month', month: at + 1 });
  });
  table.hours.forEach((list, at) => {
    add(list, { kind: 'hour', hour: at + 1 });
  });
  add(table.today, { kind: 'days', ahead: 0 });
  add(table.tomorrow, { kind: 'days', ahead: 1 });
  add(table.dayAfterTomorrow, { kind: 'days', ahead: 2 });
  for (const kind of ['next', 'at', 'am', 'pm'] as const) add(table[kind], { kind });
  for (const [word, minutes] of Object.entries(table.parts))
    words.set(foldTime(word), { kind: 'part', minutes });
  for (const [word, clock] of Object.entries(table.times)) {
    const [hour = 0, minute = 0] = clock.split(':').map(Number);
    words.set(foldTime(word), { kind: 'time', hour, minute });
  }
  return words;
}

function readDigits(token: string): Atom | undefined {
  const clock = /^(\d{1,2}):(\d\d)$/.exec(token);
  if (clock) {
    const [hour, minute] = [Number(clock[1]), Number(clock[2])];
    return hour < 24 && minute < 60 ? { kind: 'time', hour, minute } : undefined;
  }
  if (/^\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?$/.test(token))
    return { kind: 'date', date: token.split(/[/-]/).map(Number) };
  if (/^\d{1,4}$/.test(token)) return { kind: 'number', value: Number(token), digits: token.length };
  return undefined;
}

/** Splits a text into what the table knows, longest first. Gives the piece that was known where some of it is not. */
function atomsOf(text: string, words: Map<string, Atom>, fillers: ReadonlySet<string>) {
  const tokens = text.split(' ').filter(Boolean);
  const atoms: Atom[] = [];
  const known: string[] = [];
  let all = true;
  for (let at = 0; at < tokens.length; ) {
    let taken = 0;
    for (let length = Math.min(4, tokens.length - at); length > 0 && !taken; length--) {
      const phrase = tokens.slice(at, at + length).join(' ');
      const atom = words.get(phrase) ?? (length === 1 ? readDigits(phrase) : undefined);
      if (!atom) continue;
      atoms.push(atom);
      known.push(phrase);
      taken = length;
    }
    if (!taken && !fillers.has(tokens[at] ?? '')) all = false;
    at += taken || 1;
  }
  return { atoms, all, heard: known.join(' ') };
}

function dateFrom(
  numbers: readonly number[],
  today: WallDate,
): { date: WallDate; year: boolean } | undefined {
  const yearFirst = (numbers[0] ?? 0) > 31;
  const [first = 0, second = 0, third] = numbers;
  const date = yearFirst
    ? { year: first, month: second, day: third ?? 0 }
    : {
        year: third === undefined ? today.year : third < 100 ? 2000 + third : third,
        month: second,
        day: first,
      };
  const real = new Date(Date.UTC(date.year, date.month - 1, date.day));
  if (real.getUTCMonth() + 1 !== date.month || real.getUTCDate() !== date.day) return undefined;
  return { date, year: yearFirst || third !== undefined };
}

/** Makes a reader that knows only what a table holds: days, dates, times of day, and how they are put together. */
export function tableReader(table: TimeTable, phrases: TimePhrases): TimeReader {
  const words = dictionaryOf(table);
  const fillers = new Set(phrases.fillers.map(foldTime));
  return (folded, today): Hearing => {
    const { atoms, all, heard } = atomsOf(rewriteTime(folded, phrases), words, fillers);
    if (atoms.length === 0) return { kind: 'nothing' };
    const partly: Hearing = { kind: 'partly', heard };
    if (!all) return partly;
    let day: { date: WallDate; year: boolean } | undefined;
    let weekday: number | undefined;
    let next = false;
    let hour: number | undefined;
    let minutes = 0;
    let half: 'am' | 'pm' | undefined;
    let exact = false;
    for (const [at, atom] of atoms.entries()) {
      const after = atoms[at + 1];
      const before = atoms[at - 1];
      if (atom.kind === 'days') day = { date: moveDate(today, { days: atom.ahead }), year: true };
      else if (atom.kind === 'weekday') weekday = atom.weekday;
      else if (atom.kind === 'next') next = true;
      else if (atom.kind === 'date') day = dateFrom(atom.date, today);
      else if (atom.kind === 'time') {
        // A named time of day says which half of the day an hour is in, when there is one.
        if (hour === undefined) {
          hour = atom.hour;
          minutes += atom.minute;
          exact = true;
        } else half ??= atom.hour >= 12 ? 'pm' : 'am';
      } else if (atom.kind === 'hour') hour = atom.hour;
      else if (atom.kind === 'part') minutes += atom.minutes;
      else if (atom.kind === 'am' || atom.kind === 'pm') half = atom.kind;
      else if (atom.kind === 'number' && after?.kind === 'month') {
        const year = atoms[at + 2];
        const said = year?.kind === 'number' && year.digits === 4 ? [year.value] : [];
        day = dateFrom([atom.value, after.month, ...said], today);
        if (!day) return partly;
      } else if (atom.kind === 'number' && !(before?.kind === 'month' && atom.digits === 4)) {
        if (hour !== undefined || atom.value > 23) return partly;
        hour = atom.value;
      }
    }
    if (atoms.some(({ kind }) => kind === 'date') && !day) return partly;
    const time = timeOf(hour, minutes, half, exact);
    const withTime = time ? { time } : {};
    if (day) return { kind: 'wall', ...day, ...withTime };
    if (weekday !== undefined && next) {
      const days = (weekday - weekdayOf(today) + 7) % 7 || 7;
      return { kind: 'wall', date: moveDate(today, { days }), year: true, ...withTime };
    }
    if (weekday !== undefined) return { kind: 'wall', weekday, ...withTime };
    return time ? { kind: 'wall', time } : partly;
  };
}

function timeOf(
  hour: number | undefined,
  minutes: number,
  half: 'am' | 'pm' | undefined,
  exact: boolean,
): HeardTime | undefined {
  if (hour === undefined) return undefined;
  let full = hour;
  if (half === 'pm' && hour < 12) full += 12;
  if (half === 'am' && hour === 12) full = 0;
  const past = full * 60 + minutes;
  const open = half === undefined && !(exact && hour > 12) ? { open: true } : {};
  return { hour: Math.floor(past / 60) % 24, minute: ((past % 60) + 60) % 60, ...open };
}
