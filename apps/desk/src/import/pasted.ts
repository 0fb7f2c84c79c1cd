import type { Message } from '../conversations/index.ts';
import { build } from './build.ts';
import { failed, type ImportContext, type ImportResult } from './problem.ts';
import { tidy } from './text.ts';

const name = String.raw`(?<name>[\p{L}][\p{L}\p{M}\p{N}.'’\-]*(?: [\p{L}\p{N}(][\p{L}\p{M}\p{N}.'’\-)]*){0,4})`;
/** One word, or a few that begin with a capital or belong to a script without capitals. */
const properName = String.raw`(?<name>[\p{L}][\p{L}\p{M}\p{N}.'’\-]*(?: (?:(?:de|del|la|el|al|bin|ibn|van|von|der|den|da|dos|du) )*[\p{Lu}\p{Lt}\p{Lo}\p{N}(][\p{L}\p{M}\p{N}.'’)\-]*){0,2})`;
const time = String.raw`(?<time>(?:\d{4}-\d{2}-\d{2}[T ]|\d{1,2}[./]\d{1,2}[./]\d{2,4},? ?)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?Z?)`;
const mark = '[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*';

/** Lists how chats write who says what. The first that fits a line is taken. */
const shapes = [
  // [14:02] Dana: text · (14:02) Dana: text · 24/11/2026, 14:02 - Dana: text · 14:02 Dana: text
  new RegExp(`^${mark}[[(]?${time}[\\])]?(?: ?[-–—])? +${mark}${name} ?[:：](?!//)\\s*(?<text>.*)$`, 'u'),
  // Dana (14:02): text · Dana [14:02]: text · Dana, 14:02: text
  new RegExp(`^${mark}${name}(?:,? [[(]?| ?[[(])${time}[\\])]?${mark}(?: ?[:：]\\s*(?<text>.*))?$`, 'u'),
  // Dana: text. Without a time only what is written like a name is one.
  new RegExp(`^${mark}${properName} ?[:：](?!//)\\s*(?<text>.*)$`, 'u'),
];

/** Words before a colon that name a thing, not a speaker. */
const notSpeakers =
  /^(?:re|fwd?|subject|order|date|from|to|cc|sent|note|ps|p\.s\.|total|address|phone|tel|e-?mail|ticket|invoice|asunto|pedido|fecha|de|para|nota|total|teléfono|correo|dirección|الموضوع|الطلب|التاريخ|من|إلى|ملاحظة|المجموع|https?|mailto)$/iu;
const agents =
  /^(?:agent|support|you|me|advisor|rep(?:resentative)?|service|help ?desk|agente|soporte|usted|yo|asesora?|الدعم|الموظف|الموظفة|أنت|أنا)(?: .*)?$/iu;

interface Turn {
  name: string;
  at?: number;
  lines: string[];
}

/** Reads a time of a chat log. One without a date belongs to the day on which it is opened. */
function momentOf(text: string | undefined, now: number): number | undefined {
  if (!text) return undefined;
  const clock = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?: ?([AaPp])\.?[Mm]\.?)?(Z?)$/.exec(text.trim());
  if (!clock) return undefined;
  const [, hour = '0', minute = '0', second = '0', half, utc] = clock;
  let hours = Number(hour);
  if (half) hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return undefined;
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{2,4})/.exec(text);
  const day = new Date(now);
  let [year, month, date] = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  if (iso) [year, month, date] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  else if (dotted) {
    [date, month, year] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])];
    if (year < 100) year += 2000;
    // A month over twelve can only mean that the month was written first.
    if (month > 12 && date <= 12) [date, month] = [month, date];
  }
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  const ms = utc
    ? Date.UTC(year, month - 1, date, hours, Number(minute), Number(second))
    : new Date(year, month - 1, date, hours, Number(minute), Number(second)).getTime();
  return Number.isNaN(ms) ? undefined : ms;
}

function turnOf(line: string, now: number): Turn | undefined {
  // A line of prose with a colon far in is not a speaker, and long lines need not be tried in full.
  const head = line.slice(0, 160);
  for (const shape of shapes) {
    const found = shape.exec(head);
    if (!found?.groups) continue;
    const { name: who = '', time: when, text = '' } = found.groups;
    if (notSpeakers.test(who)) return undefined;
    const at = momentOf(when, now);
    const said = text + (line.length > head.length ? line.slice(160) : '');
    return { name: who, ...(at === undefined ? {} : { at }), lines: said === '' ? [] : [said] };
  }
  return undefined;
}

/** Divides a pasted text into turns. A text that names nobody is one turn of an unknown client. */
function turnsOf(text: string, now: number): Turn[] {
  const turns: Turn[] = [];
  for (const line of tidy(text).split('\n')) {
    const turn = turnOf(line, now);
    // Before anyone is named, a line with a colon in it may be any text; the first turn has to open the paste.
    if (turn) turns.push(turn);
    else if (turns.length > 0) turns.at(-1)?.lines.push(line);
    else if (line.trim() !== '') return [{ name: '', lines: tidy(text).split('\n') }];
  }
  return turns;
}

/** Reads pasted text: lines such as "Dana: Where is it?", with or without times. Who speaks first is the client. */
export function readPasted(text: string, context: ImportContext): ImportResult {
  const turns = turnsOf(text, context.now);
  if (turns.length === 0) return failed({ code: 'empty' });
  const own = context.agent;
  const isAgent = (who: string) => who === own.name || who === own.firstName || agents.test(who);
  const client = turns.find(({ name: who }) => !isAgent(who))?.name ?? '';
  const messages: Omit<Message, 'id'>[] = turns.map(({ name: who, at, lines }) => {
    const from = who === client ? ('client' as const) : ('agent' as const);
    const named = from === 'agent' && who !== own.name && who !== own.firstName && !agents.test(who);
    return {
      from,
      text: tidy(lines.join('\n')),
      ...(at === undefined ? {} : { at }),
      ...(named ? { author: who } : {}),
    };
  });
  return build({ source: 'pasted', channel: 'chat', clientName: client, messages }, context);
}
