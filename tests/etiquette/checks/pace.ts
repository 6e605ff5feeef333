import { DAY, HOUR, MINUTE } from '../../../utils/time/units.ts';
import { type Ask, type Check, gaps, urlOf } from '../check.ts';
import { busyFeed, ok, plainFeed, START } from '../documents.ts';

const least = (asks: readonly Ask[]) => Math.min(...gaps(asks));
const minutes = (ms: number) => `${Math.round(ms / MINUTE)} min`;

/** All asks but the first, as an hour and a day of the week in UTC. */
const hours = (asks: readonly Ask[]) => asks.slice(1).map(({ at }) => new Date(at).getUTCHours());
const days = (asks: readonly Ask[]) => asks.slice(1).map(({ at }) => new Date(at).getUTCDay());

const BOUNDS = {
  'f18-max-age': (now: number) => ({ 'cache-control': 'max-age=14400', ...etag(now) }),
  'f18-expires': (now: number) => ({
    expires: new Date(now + 4 * HOUR).toUTCString(),
    ...etag(now),
  }),
};

const etag = (now: number) => ({ etag: `"${now}"` });

const SCHEDULES = {
  'f19-ttl': '<ttl>180</ttl>',
  'f19-period':
    '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>8</sy:updateFrequency>',
};

export const pace: Check[] = [
  {
    id: 'F17',
    points: 5,
    what: 'an hour between two polls of a feed, five minutes by hand',
    feeds: [
      { key: 'f17', answer: (n) => ok(busyFeed(), { etag: `"${n}"` }) },
      { key: 'f17-hand', answer: (n) => ok(busyFeed(), { etag: `"${n}"` }) },
    ],
    acts: [
      {
        afterMs: 2 * HOUR,
        everyMs: 5 * MINUTE,
        untilMs: 3 * HOUR,
        async act(lab) {
          for (const _ of [1, 2]) await lab.checkNow('f17-hand');
          await lab.pass(2 * MINUTE);
          await lab.checkNow('f17-hand');
        },
      },
    ],
    judge: (seen) => {
      const { asks } = seen.of('f17');
      const day = asks.filter(({ at }) => at < START + DAY).length;
      const byHand = seen.of('f17-hand').asks;
      return [
        (day > 24 || day < 12) && `${day} times a day`,
        least(asks) < HOUR && `${minutes(least(asks))} apart`,
        byHand.length < 25 && `by hand only ${byHand.length} times`,
        least(byHand) < 5 * MINUTE && `by hand ${minutes(least(byHand))} apart`,
      ];
    },
  },
  {
    id: 'F18',
    points: 4,
    what: 'max-age and Expires are waited for, a week at most',
    feeds: [
      ...Object.entries(BOUNDS).map(([key, headers]) => ({
        key,
        answer: (_: number, { at }: Ask) => ok(busyFeed(), headers(at)),
      })),
      { key: 'f18-year', answer: () => ok(busyFeed(), { 'cache-control': 'max-age=31536000' }) },
    ],
    judge: (seen) => {
      const { record } = seen.of('f18-year');
      const waitMs = record.nextPollAt - record.lastPoll!.at;
      return [
        ...Object.keys(BOUNDS).flatMap((key) => {
          const { asks } = seen.of(key);
          return [
            asks.length < 10 && `${key}: asked ${asks.length} times`,
            least(asks) < 4 * HOUR && `${key}: ${minutes(least(asks))} apart`,
          ];
        }),
        (waitMs < 7 * DAY || waitMs > 7 * DAY + HOUR) && `a year became ${minutes(waitMs)}`,
      ];
    },
  },
  {
    id: 'F19',
    points: 2,
    what: 'ttl, updatePeriod and updateFrequency are waited for',
    feeds: Object.entries(SCHEDULES).map(([key, channel]) => ({
      key,
      answer: (n) => (n % 2 ? { status: 304 } : ok(busyFeed(channel), { etag: `"${n}"` })),
    })),
    judge: (seen) =>
      Object.keys(SCHEDULES).flatMap((key) => {
        const { asks, row } = seen.of(key);
        return [
          asks.length < 20 && `${key}: asked ${asks.length} times`,
          least(asks) < 3 * HOUR && `${key}: ${minutes(least(asks))} apart`,
          !/asks|publishes/.test(row) && `its row says: ${row}`,
        ];
      }),
  },
  {
    id: 'F20',
    points: 1,
    what: 'nobody comes in skipHours and skipDays',
    feeds: [
      {
        key: 'f20-hours',
        answer: () =>
          ok(
            busyFeed(
              `<skipHours>${[0, 1, 2, 3, 4, 15, 16].map((hour) => `<hour>${hour}</hour>`).join('')}</skipHours>`,
            ),
          ),
      },
      {
        key: 'f20-days',
        answer: () => ok(busyFeed('<skipDays><day>Tuesday</day><day>Thursday</day></skipDays>')),
      },
    ],
    judge: (seen) => [
      hours(seen.of('f20-hours').asks).some((hour) => hour < 5 || hour === 15 || hour === 16) &&
        'came in a skipped hour',
      days(seen.of('f20-days').asks).some((day) => day === 2 || day === 4) &&
        'came on a skipped day',
      seen.of('f20-hours').asks.length < 12 && 'hardly came at all',
      seen.of('f20-days').asks.length < 8 && 'hardly came on other days',
    ],
  },
  {
    id: 'F26',
    points: 2,
    what: 'after three days of sleep each feed is polled once',
    async drive(lab) {
      const feeds = Array.from({ length: 20 }, (_, i) => ({
        key: `f26-${i}`,
        answer: () => ok(busyFeed()),
      }));
      await lab.leaveAll();
      await lab.follow(feeds);
      await lab.pass(MINUTE);
      await lab.pass(3 * DAY);
      for (const _ of [1, 2, 3]) await lab.pass(MINUTE);
      return feeds.map((feed) => {
        const times = lab.asks(urlOf(feed)).length;
        return times !== 2 && `${feed.key}: ${times - 1} times`;
      });
    },
  },
  {
    id: 'F27',
    points: 1,
    what: 'errors are met by coming later, a day at last, each feed at its own time',
    feeds: ['f27-a', 'f27-b'].map((key) => ({ key, answer: () => ({ status: 500 }) })),
    judge: (seen) => {
      const [a, b] = ['f27-a', 'f27-b'].map((key) => seen.of(key).asks);
      return [
        (a!.length > 12 || a!.length < 7) && `${a!.length} times a week`,
        gaps(a!).at(-1)! < DAY && `${minutes(gaps(a!).at(-1)!)} at last`,
        seen.of('f27-a').record.nextPollAt === seen.of('f27-b').record.nextPollAt && 'no chance',
        b!.length > 12 && `${b!.length} times a week`,
        !seen.of('f27-a').row.includes('errors in a row') && seen.of('f27-a').row,
      ];
    },
  },
  {
    id: 'F32',
    points: 2,
    what: '401, 403 and 404 are asked again after four hours at least',
    feeds: [401, 403, 404].map((status) => ({ key: `f32-${status}`, answer: () => ({ status }) })),
    judge: (seen) =>
      [401, 403, 404].flatMap((status) => {
        const { asks, row } = seen.of(`f32-${status}`);
        return [
          asks.length < 3 && `${status}: asked ${asks.length} times`,
          least(asks) < 4 * HOUR && `${status}: ${minutes(least(asks))} apart`,
          !row.includes(String(status)) && `${status}: its row says ${row}`,
        ];
      }),
  },
  {
    id: 'F47',
    points: 1,
    what: 'further pages and archives (RFC 5005) are not followed',
    feeds: [
      {
        key: 'f47',
        answer: () =>
          ok(
            plainFeed(
              '<atom:link rel="next" href="https://f47.example/feed?page=2"/><atom:link rel="prev-archive" href="https://f47.example/2025"/>',
            ),
          ),
      },
    ],
    judge: (seen) => [
      seen.asks().some(({ url }) => /f47\.example\/(feed\?page|2025)/.test(url)) && 'was followed',
    ],
  },
];
