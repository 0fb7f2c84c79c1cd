import type { BusinessHours } from '@evenkeel/content/follow-up-scheduler';
import { teamZone } from '../conversations/conversation.ts';

const day: BusinessHours['week']['mon'] = [['09:00', '18:00']];

/** Is when this house follows up: Dublin's weekdays and Saturday mornings, and never late in a client's evening. */
export const hours: BusinessHours = {
  version: 1,
  zone: teamZone,
  week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [['09:00', '13:00']] },
  holidays: [
    { date: '12-24', name: 'Christmas Eve', open: [['09:00', '13:00']] },
    { date: '12-25', name: 'Christmas Day' },
    { date: '12-26', name: 'St Stephen’s Day' },
    { date: '01-01', name: 'New Year’s Day' },
  ],
  client: { earliest: '08:00', latest: '20:00' },
  leastAhead: 5,
};
