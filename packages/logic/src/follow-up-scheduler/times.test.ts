import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { followUpSchedulerAr } from '@evenkeel/content/ar/follow-up-scheduler';
import { followUpSchedulerEn } from '@evenkeel/content/en/follow-up-scheduler';
import { followUpSchedulerEs } from '@evenkeel/content/es/follow-up-scheduler';
import type { BusinessHours, FollowUpSchedulerContent } from '@evenkeel/content/follow-up-scheduler';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { wallAt } from '../base/zones/index.ts';
import { hearTime, loadTimeReader, type Rules, settleHeard } from './index.ts';

const zone = 'Europe/Madrid';
const open: [string, string][] = [['09:00', '18:00']];
const hours: BusinessHours = {
  version: 1,
  zone,
  week: { mon: open, tue: open, wed: open, thu: open, fri: open },
};
const rules: Rules = { hours, agentZone: zone };
/** A Tuesday, 15:00 on the wall in Madrid. */
const now = Date.UTC(2026, 10, 24, 14);

const two = (number: number) => String(number).padStart(2, '0');
async function understand(
  { times, locale }: FollowUpSchedulerContent,
  text: string,
  from = now,
  where = zone,
) {
  const heard = hearTime(text, times, await loadTimeReader(times, locale), wallAt(from, where));
  if (heard.kind !== 'after' && heard.kind !== 'wall')
    return heard.kind === 'partly' ? `only ${heard.heard}` : heard.kind;
  const wall = wallAt(settleHeard(heard, where, rules, from).at, where);
  return `${wall.year}-${two(wall.month)}-${two(wall.day)} ${two(wall.hour)}:${two(wall.minute)}`;
}

const english: [string, string][] = [
  ['fri 3pm', '2026-11-27 15:00'],
  ['Friday', '2026-11-27 09:00'],
  ['fri 3', '2026-11-27 15:00'],
  ['monday 9', '2026-11-30 09:00'],
  ['Monday at 9.30', '2026-11-30 09:30'],
  ['next friday 10:30', '2026-12-04 10:30'],
  ['tomorrow', '2026-11-25 09:00'],
  ['tomorrow morning', '2026-11-25 09:00'],
  ['tomorrow morning at 10', '2026-11-25 10:00'],
  ['wed 4 in the afternoon', '2026-11-25 16:00'],
  ['tonight', '2026-11-24 20:00'],
  ['in 2 hours', '2026-11-24 17:00'],
  ['2h', '2026-11-24 17:00'],
  ['half an hour', '2026-11-24 15:30'],
  ['in an hour and a half', '2026-11-24 16:30'],
  ['in 2 hours and 15 minutes', '2026-11-24 17:15'],
  ['3 days', '2026-11-27 15:00'],
  ['in 3 days at 4pm', '2026-11-27 16:00'],
  ['day after tomorrow', '2026-11-26 09:00'],
  ['day after tomorrow at 8', '2026-11-26 08:00'],
  ['in 3 working days', '2026-11-27 09:00'],
  ['in 4 working days at 10', '2026-11-30 10:00'],
  ['next working day', '2026-11-25 09:00'],
  ['next week', '2026-12-01 09:00'],
  ['in a fortnight', '2026-12-08 09:00'],
  ['3pm', '2026-11-25 15:00'],
  ['16:00', '2026-11-24 16:00'],
  ['noon', '2026-11-25 12:00'],
  ['Nov 30 at 9', '2026-11-30 09:00'],
  ['30/11 9am', '2026-11-30 09:00'],
  ['1 dec', '2026-12-01 09:00'],
  ['2026-12-01 14:00', '2026-12-01 14:00'],
  ['3 Feb 11:00', '2027-02-03 11:00'],
  ['eod friday', '2026-11-27 17:00'],
  ['5pm UTC', '2026-11-24 18:00'],
  ['monday or tuesday', 'only monday'],
  ['sat 25:00', 'only sat'],
  ['last friday', 'nothing'],
  ['soon', 'nothing'],
];
const spanish: [string, string][] = [
  ['viernes 15h', '2026-11-27 15:00'],
  ['el viernes a las 3 de la tarde', '2026-11-27 15:00'],
  ['mañana', '2026-11-25 09:00'],
  ['mañana a las 9', '2026-11-25 09:00'],
  ['mañana por la mañana', '2026-11-25 09:00'],
  ['pasado mañana', '2026-11-26 09:00'],
  ['pasado mañana a las 10', '2026-11-26 10:00'],
  ['en 2 horas', '2026-11-24 17:00'],
  ['dentro de hora y media', '2026-11-24 16:30'],
  ['dentro de tres días', '2026-11-27 15:00'],
  ['en 3 días hábiles', '2026-11-27 09:00'],
  ['la semana que viene', '2026-12-01 09:00'],
  ['el 30 de noviembre a las 9:30', '2026-11-30 09:30'],
  ['30/11 a las 10', '2026-11-30 10:00'],
  ['hoy a las 17:00', '2026-11-24 17:00'],
  ['esta tarde', '2026-11-24 16:00'],
  ['lunes 9:00', '2026-11-30 09:00'],
  ['miércoles 10', '2026-11-25 10:00'],
  ['a las 4', '2026-11-24 16:00'],
  ['al mediodía', '2026-11-25 12:00'],
  ['sábado 11:30', '2026-11-28 11:30'],
  ['el martes pasado', 'nothing'],
  ['pronto', 'nothing'],
];
const arabic: [string, string][] = [
  ['الجمعة 3 مساءً', '2026-11-27 15:00'],
  ['يوم الجمعة', '2026-11-27 09:00'],
  ['غدًا', '2026-11-25 09:00'],
  ['غداً الساعة 10', '2026-11-25 10:00'],
  ['بكرة الصبح', '2026-11-25 09:00'],
  ['بعد غد الساعة ٩ صباحا', '2026-11-26 09:00'],
  ['بعد ساعتين', '2026-11-24 17:00'],
  ['بعد ساعة ونصف', '2026-11-24 16:30'],
  ['بعد ٣ أيام', '2026-11-27 15:00'],
  ['خلال 45 دقيقة', '2026-11-24 15:45'],
  ['بعد أسبوعين', '2026-12-08 15:00'],
  ['بعد يومي عمل', '2026-11-26 09:00'],
  ['الأسبوع القادم', '2026-12-01 09:00'],
  ['الثلاثاء القادم', '2026-12-01 09:00'],
  ['الاثنين الثالثة والنصف عصرا', '2026-11-30 15:30'],
  ['الأحد 11:30', '2026-11-29 11:30'],
  ['30 نوفمبر الساعة 9', '2026-11-30 09:00'],
  ['١ كانون الأول', '2026-12-01 09:00'],
  ['3/2 الساعة 10', '2027-02-03 10:00'],
  ['غدا ظهرا', '2026-11-25 12:00'],
  ['اليوم 5 مساء', '2026-11-24 17:00'],
  ['الساعة 4', '2026-11-24 16:00'],
  ['الخميس الماضي', 'nothing'],
  ['قريبا', 'nothing'],
  ['الجمعة أو السبت مع المدير', 'only الجمعه السبت'],
];

describe.each([
  ['English', followUpSchedulerEn, english],
  ['Spanish', followUpSchedulerEs, spanish],
  ['Arabic', followUpSchedulerAr, arabic],
] as const)('an agent who types in %s', (_name, content, rows) => {
  test.each(rows)('“%s” is understood as %s', async (text, meant) => {
    expect(await understand(content, text)).toBe(meant);
  });

  test('the example that is offered is understood', async () => {
    expect(await understand(content, content.times.example)).toMatch(/^2026-11-27 15:00$/);
  });

  test('anything at all gives a time or an answer, never an error', async () => {
    const reader = await loadTimeReader(content.times, content.locale);
    const word = fc.constantFrom(
      ...rows.flatMap(([text]) => text.split(' ')),
      '31',
      '99',
      '-',
      '🙂',
      '\ud800',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 6 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const heard = hearTime(typed, content.times, reader, wallAt(now, zone));
        if (heard.kind === 'after' || heard.kind === 'wall')
          expect(Number.isFinite(settleHeard(heard, zone, rules, now).at)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('wherever the machine stands', () => {
  const machine = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = machine;
  });
  test.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata', 'Asia/Beirut'])(
    'in %s, a typed time is the same: it is meant in the zone that was chosen',
    async (where) => {
      process.env['TZ'] = where;
      const all: [FollowUpSchedulerContent, [string, string][]][] = [
        [followUpSchedulerEn, english],
        [followUpSchedulerEs, spanish],
        [followUpSchedulerAr, arabic],
      ];
      for (const [content, rows] of all)
        for (const [text, meant] of rows) expect.soft(await understand(content, text), text).toBe(meant);
    },
  );

  test('a span is counted as it passes, and a day keeps its time of day, over a change of the clocks', async () => {
    // Saturday 20:00 before the clocks go forward in Madrid, 28 March 2027.
    const before = Date.UTC(2027, 2, 27, 19);
    expect(await understand(followUpSchedulerEn, 'in 12 hours', before)).toBe('2027-03-28 09:00');
    expect(await understand(followUpSchedulerEn, 'in 1 day', before)).toBe('2027-03-28 20:00');
    expect(await understand(followUpSchedulerEn, 'sunday 02:30', before)).toBe('2027-03-28 03:30');
  });
});

test('English that writes the day first reads 3/4 as the third of April', async () => {
  const british = { ...followUpSchedulerEn, locale: 'en-GB' };
  expect(await understand(british, '3/4 10:00')).toBe('2027-04-03 10:00');
  expect(await understand(followUpSchedulerEn, '3/4 10:00')).toBe('2027-03-04 10:00');
});

test('a span needs no library, and all else says that it needs one', () => {
  const { times } = followUpSchedulerEn;
  expect(hearTime('in 2 hours', times, undefined, wallAt(now, zone)).kind).toBe('after');
  expect(hearTime('fri 3pm', times, undefined, wallAt(now, zone)).kind).toBe('needs-reader');
});

test('no module of the row loads the library by itself: it is asked for when the first text needs it', () => {
  const folders = [import.meta.dirname, join(import.meta.dirname, '../../../react/src/follow-up-scheduler')];
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.tsx?$/.test(name) && !/\.(test|stories|browser)\./.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const mentions = sources.flatMap((text) => text.match(/^.*['"]chrono-node[^'"]*['"].*$/gm) ?? []);
  expect(mentions.length).toBe(3);
  for (const mention of mentions) expect(mention).toMatch(/^\s*(?:import type |.*\bawait import\()/);
});
