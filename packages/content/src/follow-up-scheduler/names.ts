/** Names the days of a week as business hours are keyed by them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** Names what a follow-up is for. */
export const purposes = ['update', 'answer', 'check-in', 'call-back', 'confirm'] as const;
export type Purpose = (typeof purposes)[number];

/** Names the spans that may be counted. A working day is one with opening hours. */
export const timeUnits = ['minute', 'hour', 'day', 'working-day', 'week', 'month'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** Names the times that are suggested when a host names none of its own. */
export const presetNames = [
  'next-working-day',
  'in-2-hours',
  'tomorrow-same-time',
  'in-3-days',
  'in-a-week',
] as const;
export type PresetName = (typeof presetNames)[number];
