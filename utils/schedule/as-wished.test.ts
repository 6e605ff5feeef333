import { expect, test } from 'vitest';
import { DAY, HOUR, NEVER } from '../time/units.ts';
import { asWished } from './as-wished.ts';

const ttl = { kind: 'ttl' } as const;

test.each([
  ['sooner than the reader wishes: as late as that', HOUR, DAY, DAY, 'wished'],
  ['later than that: as it is', 2 * DAY, DAY, 2 * DAY, 'ttl'],
  ['no wish: as it is', HOUR, 0, HOUR, 'ttl'],
  ['never: never', NEVER, DAY, NEVER, 'ttl'],
])('what would be %s', (_, at, leastMs, becomes, kind) => {
  expect(asWished({ at, reason: ttl }, 0, leastMs)).toEqual({
    at: becomes,
    reason: { kind },
  });
});
