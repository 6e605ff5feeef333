import { DAY, HOUR, MINUTE, SECOND } from '../../../utils/time/units.ts';
import { type Ask, type Check, gaps, type TestFeed } from '../check.ts';
import { ok, plainFeed } from '../documents.ts';

const at = (ms: number) => new Date(ms).toUTCString();

/** What is asked for at the first answer, after it everything is well. */
function busy(key: string, status: number, retryAfter: (now: number) => string): TestFeed {
  return {
    key,
    answer: (n, ask) =>
      n === 0 ? { status, headers: { 'retry-after': retryAfter(ask.at) } } : ok(plainFeed()),
  };
}

/** Two hours by seconds and three by a date, and how soon after it is asked again. */
function twoPauses(id: 'F21' | 'F22', points: number, status: number): Check {
  const key = id.toLowerCase();
  return {
    id,
    points,
    what: `${status} with Retry-After is waited for, and asked again soon after`,
    feeds: [
      busy(`${key}-seconds`, status, () => '7200'),
      busy(`${key}-date`, status, (now) => at(now + 3 * HOUR)),
    ],
    acts: [{ afterMs: HOUR, act: (lab) => lab.checkNow(`${key}-seconds`) }],
    judge: (seen) =>
      Object.entries({ seconds: 2 * HOUR, date: 3 * HOUR }).map(([name, waitMs]) => {
        const [first = 0] = gaps(seen.of(`${key}-${name}`).asks);
        const isMet = first >= waitMs - SECOND && first <= waitMs + HOUR;
        return !isMet && `${name}: came after ${first / MINUTE} min`;
      }),
  };
}

/** Each with the shortest and longest wait that may follow; the hour that is kept anyway comes on top. */
const RETRY_AFTERS: [written: string, least: number, most: number][] = [
  ['0', HOUR, 2 * HOUR],
  ['1', HOUR, 2 * HOUR],
  ['120', HOUR, 2 * HOUR],
  ['86400', DAY, DAY + HOUR],
  ['172800', 2 * DAY, 2 * DAY + HOUR],
  ['604800', 7 * DAY, 7 * DAY + HOUR],
  ['31536000', 7 * DAY, 7 * DAY + HOUR],
  ['999999999999999999999', 7 * DAY, 7 * DAY + HOUR],
  ['-5', HOUR, 4 * HOUR],
  ['1.5', HOUR, 4 * HOUR],
  ['1e3', HOUR, 4 * HOUR],
  ['abc', HOUR, 4 * HOUR],
  ['', HOUR, 4 * HOUR],
  ['Mon, 01 Jan 2024 00:00:00 GMT', HOUR, 2 * HOUR],
  ['Fri, 31 Dec 2999 23:59:59 GMT', 7 * DAY, 7 * DAY + HOUR],
  ['120, 240', HOUR, 4 * HOUR],
  ['+120', HOUR, 4 * HOUR],
  [' 120 ', HOUR, 2 * HOUR],
];

const onHost = (host: string, count: number, answer: TestFeed['answer']): TestFeed[] =>
  Array.from({ length: count }, (_, i) => ({
    key: `${host}-${i}`,
    url: `https://${host}.example/${i}`,
    answer,
  }));

/** Answers after a while, so that it is seen who doesn't wait. */
const slowly: TestFeed['answer'] = () => ({
  stream: (response) => setTimeout(() => response.end(plainFeed()), 150),
});

const most = (asks: readonly Ask[], of: 'host' | 'all') =>
  Math.max(0, ...asks.map(({ atOnce }) => atOnce[of]));

export const pauses: Check[] = [
  twoPauses('F21', 4, 429),
  twoPauses('F22', 2, 503),
  {
    id: 'F23',
    points: 1,
    what: 'an odd Retry-After is between a minute and a week, or none (18 of them)',
    feeds: RETRY_AFTERS.map(([written], i) => busy(`f23-${i}`, 429, () => written)),
    judge: (seen) =>
      RETRY_AFTERS.map(([written, least, longest], i) => {
        const { asks, record } = seen.of(`f23-${i}`);
        const waitMs = (asks[1]?.at ?? record.nextPollAt) - asks[0]!.at;
        const isMet = waitMs >= least && waitMs <= longest + HOUR;
        return !isMet && `"${written}" became ${Math.round(waitMs / MINUTE)} min`;
      }),
  },
  {
    id: 'F24',
    points: 2,
    what: 'one request a host at a time, a second apart; 429 pauses its feeds only',
    async drive(lab) {
      const crowded = onHost('f24-a', 50, slowly);
      const other = onHost('f24-b', 1, slowly);
      const paused = onHost('f24-c', 5, () => ({
        status: 429,
        headers: { 'retry-after': '7200' },
      }));
      const free = onHost('f24-d', 1, slowly);
      await lab.leaveAll();
      await lab.follow([...crowded, ...other, ...paused, ...free]);
      await lab.pass(MINUTE);
      const to = (host: string) => lab.server.asks.filter(({ url }) => url.includes(`${host}.`));
      const asks = to('f24-a');
      const apart = asks.slice(1).map((ask, i) => ask.realAt - asks[i]!.realAt);
      const before = to('f24-c').length;
      await lab.pass(HOUR);
      const during = to('f24-c').length;
      await lab.pass(90 * MINUTE);
      return [
        asks.length !== 50 && `${asks.length} of 50 were asked`,
        most(asks, 'host') > 1 && `${most(asks, 'host')} at once`,
        Math.min(...apart) < SECOND && `${Math.round(Math.min(...apart))} ms apart`,
        to('f24-b').length !== 1 && 'the other host was not asked',
        to('f24-b')[0]!.realAt > asks[9]!.realAt && 'the other host had to wait',
        before !== 1 && `${before} feeds of the paused host were asked`,
        during !== 1 && 'the paused host was asked again',
        to('f24-c').length !== 2 && `after its pause ${to('f24-c').length - 1} were asked`,
        to('f24-d').length < 1 && 'another host was paused with it',
      ];
    },
  },
  {
    id: 'F25',
    points: 2,
    what: 'a thousand feeds at once: four at a time, no burst',
    async drive(lab) {
      const feeds = Array.from({ length: 1_000 }, (_, i) => ({ key: `f25-${i}`, answer: slowly }));
      await lab.leaveAll();
      await lab.follow(feeds);
      await lab.begin();
      await new Promise((later) => setTimeout(later, 15 * SECOND));
      const asks = lab.server.asks.filter(({ url }) => url.includes('f25-'));
      await lab.leaveAll();
      await lab.pass(0);
      const perSecond = asks.map(
        ({ realAt }) =>
          asks.filter((ask) => ask.realAt >= realAt && ask.realAt < realAt + SECOND).length,
      );
      return [
        asks.length < 30 && `only ${asks.length} in 15 s`,
        most(asks, 'all') > 4 && `${most(asks, 'all')} at once`,
        Math.max(...perSecond) > 10 && `${Math.max(...perSecond)} in one second`,
      ];
    },
  },
];
