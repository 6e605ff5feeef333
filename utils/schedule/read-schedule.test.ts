import { expect, test } from 'vitest';
import { NO_SCHEDULE } from './feed-schedule.ts';
import { readSchedule } from './read-schedule.ts';

const nothing = { ttl: '', updatePeriod: '', updateFrequency: '', skipHours: [], skipDays: [] };

test.each([
  ['nothing', {}, {}],
  ['a ttl', { ttl: ' 180 ' }, { ttlMinutes: 180 }],
  ['a ttl of nought', { ttl: '0' }, {}],
  ['a ttl in words', { ttl: 'an hour' }, {}],
  ['a period', { updatePeriod: '\n hourly ' }, { updateMinutes: 60 }],
  ['twice a day', { updatePeriod: 'daily', updateFrequency: '2' }, { updateMinutes: 720 }],
  ['a frequency alone', { updateFrequency: '4' }, { updateMinutes: 360 }],
  ['an unknown period', { updatePeriod: 'often', updateFrequency: '4' }, {}],
  ['hours', { skipHours: ['0', ' 23', '24', '25', '-1', 'x'] }, { skipHours: [0, 23] }],
  ['days', { skipDays: ['Sunday', 'saturday', 'Caturday'] }, { skipDays: [0, 6] }],
])('%s', (_, written, schedule) => {
  expect(readSchedule({ ...nothing, ...written })).toEqual({ ...NO_SCHEDULE, ...schedule });
});
