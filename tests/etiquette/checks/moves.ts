import { DAY, HOUR } from '../../../utils/time/units.ts';
import { type Ask, type Check, type Complaint } from '../check.ts';
import { loginPage, ok, plainFeed, redirect, rss, START } from '../documents.ts';

const NEW = 'https://f29-new.example/feed';
const isEarly = ({ at }: Ask) => at < START + 40 * HOUR;

/** A third article, which must not be stored. */
const forged = () => rss([{ title: 'forged', at: START }]);

const BAD = {
  'f34-empty': { status: 200, headers: { 'content-type': 'application/rss+xml' } },
  'f34-204': { status: 204 },
  'f34-206': { ...ok(forged()), status: 206 },
  'f34-304': { status: 304 },
};

export const moves: Check[] = [
  {
    id: 'F28',
    points: 3,
    what: '410: never asked again, its articles stay, and its row says so',
    feeds: [{ key: 'f28', answer: (n) => (n === 0 ? ok(plainFeed()) : { status: 410 }) }],
    acts: [{ afterMs: 3 * DAY, act: (lab) => lab.checkNow('f28') }],
    judge: (seen) => {
      const { asks, articles, row } = seen.of('f28');
      return [
        asks.length !== 2 && `asked ${asks.length} times`,
        articles.length !== 2 && `${articles.length} articles are left`,
        !row.includes('gone for good') && `its row says: ${row}`,
      ];
    },
  },
  {
    id: 'F29',
    points: 3,
    what: 'a move is adopted after two days, three polls; the old address is kept',
    feeds: [
      {
        key: 'f29',
        answer: () => redirect(301, NEW),
        also: { [NEW]: () => ok(plainFeed(), { etag: '"1"' }) },
      },
    ],
    judge: (seen) => {
      const { asks, record, row, articles } = seen.of('f29');
      const direct = seen.asks(NEW).length - asks.length;
      const lastOld = asks.at(-1)!.at - START;
      return [
        lastOld < 2 * DAY && 'it was adopted too soon',
        lastOld > 4 * DAY && 'it was not adopted',
        direct < 2 && `asked directly ${direct} times`,
        record.moved?.to !== NEW && `adopted: ${record.moved?.to}`,
        !record.moved?.from.includes('https://f29.example/feed') && 'the old address is lost',
        articles.length !== 2 && `${articles.length} articles`,
        !row.includes(NEW) && `its row says: ${row}`,
      ];
    },
  },
  {
    id: 'F30',
    points: 2,
    what: 'a redirect for now is never adopted; its row says where it leads',
    feeds: [
      ...[302, 303, 307].map((status) => ({
        key: `f30-${status}`,
        answer: (_: number, ask: Ask) =>
          isEarly(ask)
            ? redirect(status, `https://f30-now-${status}.example/feed`)
            : ok(plainFeed()),
        also: { [`https://f30-now-${status}.example/feed`]: () => ok(plainFeed()) },
      })),
      {
        key: 'f30-changing',
        answer: (n) => redirect(302, `https://f30-now.example/${n % 2}`),
        also: {
          'https://f30-now.example/0': () => ok(plainFeed()),
          'https://f30-now.example/1': () => ok(plainFeed()),
        },
      },
    ],
    judge: (seen) => [
      ...['302', '303', '307', 'changing'].map(
        (name) => seen.of(`f30-${name}`).record.moved !== null && `${name} was adopted`,
      ),
      seen.of('f30-302').asks.filter((ask) => !isEarly(ask)).length < 3 &&
        'the old address was left',
      !seen.of('f30-changing').row.includes('f30-now.example') &&
        `its row says: ${seen.of('f30-changing').row}`,
    ],
    note: '302 and 301 look alike: one that leads to the same place for two days is adopted, and asked again after a month',
  },
  {
    id: 'F31',
    points: 1,
    what: 'a loop of redirects is one error, and its row says so',
    feeds: [
      {
        key: 'f31',
        answer: () => redirect(302, 'https://f31-back.example/feed'),
        also: { 'https://f31-back.example/feed': () => redirect(302, 'https://f31.example/feed') },
      },
    ],
    judge: (seen) => {
      const { record, polls, articles, row } = seen.of('f31');
      const hops = seen.asks().filter(({ url }) => url.includes('f31')).length;
      return [
        polls.length === 0 && 'it was not polled',
        record.errorsInRow !== polls.length && `${record.errorsInRow} errors of ${polls.length}`,
        polls.length > 12 && `polled ${polls.length} times`,
        hops > 21 * polls.length && `${hops} requests`,
        (articles.length > 0 || record.moved !== null) && 'something was kept',
        !row.includes('could not be reached') && `its row says: ${row}`,
      ];
    },
    note: 'the browser ends a loop after 20 hops and tells no numbers: a chain of 6 to 20 is followed',
  },
  {
    id: 'F33',
    points: 2,
    what: 'a login page with 200 is an error, moves nothing, and passes',
    feeds: [
      {
        key: 'f33',
        answer: (n) => (n === 0 || n > 3 ? ok(plainFeed(), { etag: '"feed"' }) : loginPage),
      },
      {
        key: 'f33-moved',
        answer: (_, ask) =>
          ask.at > START && ask.at < START + 4 * DAY
            ? redirect(302, 'https://f33-login.example/')
            : ok(plainFeed(), { etag: '"feed"' }),
        also: { 'https://f33-login.example/': () => loginPage },
      },
    ],
    judge: (seen) =>
      ['f33', 'f33-moved'].flatMap((key): Complaint[] => {
        const { asks, polls, record, articles } = seen.of(key);
        return [
          polls.filter(({ problem }) => problem === 'notAFeed').length < 3 && `${key}: no error`,
          asks.some(({ headers }) => headers['if-none-match'] === '"login"') &&
            `${key}: the page's ETag was kept`,
          record.moved !== null && `${key}: the move was adopted`,
          record.lastPoll!.problem !== null && `${key}: it did not recover`,
          articles.length !== 2 && `${key}: ${articles.length} articles`,
        ];
      }),
  },
  {
    id: 'F34',
    points: 1,
    what: 'an empty 200, 204, 206 and an unasked 304 are errors, not "no articles"',
    feeds: Object.entries(BAD).map(([key, bad]) => ({
      key,
      answer: (n) => (n === 1 ? bad : ok(plainFeed())),
    })),
    judge: (seen) =>
      Object.keys(BAD).flatMap((key) => {
        const { polls, articles, record } = seen.of(key);
        return [
          !polls[1]?.problem && `${key}: no error`,
          articles.length !== 2 && `${key}: ${articles.length} articles`,
          record.errorsInRow > 0 && `${key}: it did not recover`,
        ];
      }),
  },
  {
    id: 'F35',
    points: 1,
    what: 'what comes with an error is not read, be it a feed',
    feeds: [
      {
        key: 'f35',
        answer: (n) => (n === 1 ? { ...ok(forged()), status: 502 } : ok(plainFeed())),
      },
    ],
    judge: (seen) => {
      const { polls, articles } = seen.of('f35');
      return [
        polls[1]?.problem !== 'status' && 'no error',
        articles.some(({ title }) => title === 'forged') && 'it was read',
        articles.length !== 2 && `${articles.length} articles`,
      ];
    },
  },
  {
    id: 'F36',
    points: 1,
    what: 'a redirect from https to http is refused, and its row says so',
    feeds: [
      {
        key: 'f36',
        answer: () => redirect(301, 'http://f36.example/plain'),
        also: { 'http://f36.example/plain': () => ok(plainFeed()) },
      },
    ],
    judge: (seen) => {
      const { record, articles, row, asks } = seen.of('f36');
      return [
        asks.length < 3 && `asked ${asks.length} times`,
        (articles.length > 0 || record.moved !== null || record.etag !== null) &&
          'something was kept',
        !row.includes('unencrypted') && `its row says: ${row}`,
      ];
    },
    note: (seen) =>
      `the browser follows it by itself: ${seen.asks('http://f36.example/plain').length} requests over http`,
  },
];
