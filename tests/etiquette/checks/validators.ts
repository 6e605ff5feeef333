import { DAY, MINUTE, SECOND } from '../../../utils/time/units.ts';
import { type Ask, type Check, type Complaint, type Seen, urlOf } from '../check.ts';
import { ok, plainFeed } from '../documents.ts';

const etagOf = (ask: Ask | undefined) => ask?.headers['if-none-match'];
const dateOf = (ask: Ask | undefined) => ask?.headers['if-modified-since'];

/** An empty `If-None-Match` lists nothing: it is no condition. */
const isConditional = (ask: Ask) => Boolean(etagOf(ask)) || dateOf(ask) !== undefined;

const ETAGS = [
  '"abc"',
  'W/"abc"',
  'abc',
  '""',
  'W/""',
  '"a\\"b"',
  `"${'x'.repeat(8_000)}"`,
  '"\u00e9"',
  '"a b"',
  '"a","b"',
  '*',
  'w/"lower"',
  '"a"-gzip',
  '"abc-gzip"',
];

const DATES = [
  'mon, 01 jan 2024 00:00:00 gmt',
  'Mon, 01 Jan 2024 00:00:00 +0000',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  'Fri, 31 Dec 2999 23:59:59 GMT',
];
const MONDAY = DATES[0]!;

/** Of every ask but the first: whether this header has this value. */
function echoed(seen: Seen, key: string, of: (ask: Ask) => string | undefined, value: string) {
  const later = seen.of(key).asks.slice(1);
  const wrong = later.find((ask) => of(ask) !== value);
  return [
    later.length < 2 && `${key} was asked too seldom`,
    wrong && `${value.slice(0, 40)} came back as ${of(wrong)?.slice(0, 40)}`,
  ];
}

const BAD_BODIES = {
  cut: {
    headers: { 'content-length': '9000', etag: '"bad"' },
    stream: (response) => {
      response.write(plainFeed());
      setTimeout(() => response.destroy(), 50);
    },
  },
  'cut-unnoticed': { headers: { etag: '"bad"' }, body: plainFeed().slice(0, -60) },
  'over-cap': { headers: { etag: '"bad"' }, body: plainFeed() + ' '.repeat(11 * 1024 * 1024) },
  unreadable: { headers: { etag: '"bad"', 'cache-control': 'max-age=99999' }, body: 'Soon!' },
} satisfies Record<string, ReturnType<NonNullable<Check['feeds']>[number]['answer']>>;

export const validators: Check[] = [
  {
    id: 'F01',
    points: 4,
    what: 'looking at a feed and following it costs one GET',
    async drive(lab) {
      const address = 'https://f01.example/feed';
      lab.server.scripts.set(address, () => ok(plainFeed(), { etag: '"1"' }));
      await lab.tell('previewFeed', { address });
      await lab.tell('followFeed', { address });
      for (const _ of [1, 2, 3]) await lab.pass(10 * SECOND);
      const asks = lab.server.asks.filter(({ url }) => url.includes('f01.example'));
      return [
        asks.length !== 1 && `${asks.length} requests`,
        asks[0]?.url !== address && `asked for ${asks[0]?.url}`,
      ];
    },
  },
  {
    id: 'F02',
    points: 5,
    what: 'an ETag comes back byte for byte (14 odd ones)',
    feeds: ETAGS.map((etag, i) => ({ key: `f02-${i}`, answer: () => ok(plainFeed(), { etag }) })),
    judge: (seen) => ETAGS.flatMap((etag, i) => echoed(seen, `f02-${i}`, etagOf, etag)),
  },
  {
    id: 'F03',
    points: 5,
    what: 'Last-Modified comes back byte for byte (lower case, +0000, 1970, 2999)',
    feeds: DATES.map((date, i) => ({
      key: `f03-${i}`,
      answer: () => ok(plainFeed(), { 'last-modified': date }),
    })),
    judge: (seen) => DATES.flatMap((date, i) => echoed(seen, `f03-${i}`, dateOf, date)),
  },
  {
    id: 'F04',
    points: 3,
    what: 'both validators are sent when both were given',
    feeds: [
      { key: 'f04', answer: () => ok(plainFeed(), { etag: '"1"', 'last-modified': MONDAY }) },
    ],
    judge: (seen) => [
      ...echoed(seen, 'f04', etagOf, '"1"'),
      ...echoed(seen, 'f04', dateOf, MONDAY),
    ],
  },
  {
    id: 'F05',
    points: 3,
    what: 'a new ETag is kept though date and body are the same',
    feeds: [
      {
        key: 'f05',
        answer: (n) => ok(plainFeed(), { etag: `"${n}"`, 'last-modified': MONDAY }),
      },
    ],
    judge: (seen) =>
      seen
        .of('f05')
        .asks.slice(1)
        .map((ask, i) => etagOf(ask) !== `"${i}"` && `ask ${i + 2} had ${etagOf(ask)}`),
  },
  {
    id: 'F06',
    points: 2,
    what: 'a validator is forgotten after a 200 without it',
    feeds: [
      {
        key: 'f06',
        answer: (n) => ok(plainFeed(), n === 0 ? { etag: '"1"', 'last-modified': MONDAY } : {}),
      },
    ],
    judge: (seen) => {
      const [, second, third] = seen.of('f06').asks;
      return [
        (!second || !isConditional(second)) && 'the second was not conditional',
        (!third || isConditional(third)) && 'the third was conditional',
      ];
    },
  },
  {
    id: 'F07',
    points: 2,
    what: 'a 304 that brings another validator is heard',
    feeds: [
      {
        key: 'f07',
        answer: (n) => {
          if (n === 0) return ok(plainFeed(), { etag: '"1"', 'last-modified': MONDAY });
          const anew = { etag: '"2"', 'last-modified': DATES[1]! };
          return { status: 304, headers: n === 1 ? anew : {} };
        },
      },
    ],
    judge: (seen) => {
      const later = seen.of('f07').asks.slice(2);
      return [
        later.length < 2 && 'asked too seldom',
        later.some((ask) => etagOf(ask) !== '"2"') && `ETag: ${later.map(etagOf).join()}`,
        later.some((ask) => dateOf(ask) !== DATES[1]) && `date: ${later.map(dateOf).join()}`,
      ];
    },
  },
  {
    id: 'F08',
    points: 1,
    what: 'validators outlive a killed browser; nor is anything asked twice after it',
    async drive(lab) {
      const feed = { key: 'f08', answer: () => ok(plainFeed(), { etag: '"kept"' }) };
      await lab.follow([feed]);
      await lab.pass(MINUTE);
      await lab.crash();
      await lab.pass(MINUTE);
      const soon = lab.asks(urlOf(feed)).length;
      await lab.pass(2 * DAY);
      const asks = lab.asks(urlOf(feed));
      return [
        soon !== 1 && `${soon} requests within two minutes`,
        asks.length !== 2 && `${asks.length} requests`,
        etagOf(asks[1]) !== '"kept"' && `the next had ${etagOf(asks[1])}`,
      ];
    },
  },
  {
    id: 'F09',
    points: 2,
    what: 'no validator is kept of a cut, too long or unreadable answer',
    feeds: Object.entries(BAD_BODIES).map(([name, bad]) => ({
      key: `f09-${name}`,
      answer: (n) => (n === 0 ? bad : ok(plainFeed(), { etag: '"good"' })),
    })),
    judge: (seen) =>
      Object.keys(BAD_BODIES).flatMap((name): Complaint[] => {
        const { asks, articles } = seen.of(`f09-${name}`);
        const [, second, third] = asks;
        return [
          (!second || isConditional(second)) && `${name}: the second had ${etagOf(second)}`,
          second?.headers['range'] && `${name}: the second asked for a range`,
          etagOf(third) !== '"good"' && `${name}: the third had ${etagOf(third)}`,
          articles.length !== 2 && `${name}: ${articles.length} articles`,
        ];
      }),
  },
];
