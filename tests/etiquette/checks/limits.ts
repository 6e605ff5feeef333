import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { MINUTE, SECOND } from '../../../utils/time/units.ts';
import { BOMBS } from '../bombs.ts';
import { type Check, type TestFeed, urlOf } from '../check.ts';
import { ok, plainFeed, redirect, rss } from '../documents.ts';
import type { Lab } from '../lab.ts';
import { ADDRESSES, PRIVATE_HOSTS, PUBLIC_HOSTS } from '../vectors.ts';

const MEGABYTE = 1024 * 1024;
const MOST_READ = 12 * MEGABYTE;

/** One poll of each, and what is known of them then. */
async function pollOnce(lab: Lab, feeds: TestFeed[]) {
  await lab.leaveAll();
  await lab.follow(feeds);
  await lab.pass(MINUTE);
  return lab.look(feeds.map(({ key }) => key));
}

/** A gigabyte at a hundred megabits a second: faster, and what is measured is how much the system keeps in between. */
const endless: TestFeed = {
  key: 'f37',
  answer: () => ({
    stream(response) {
      const part = Buffer.alloc(64 * 1024, ' ');
      let left = 1024 * MEGABYTE;
      const writing = setInterval(() => {
        response.write(part);
        left -= part.length;
        if (left <= 0) response.end();
      }, 5);
      response.on('close', () => clearInterval(writing));
    },
  }),
};

const packed = (key: string, encoding: string, bytes: Buffer): TestFeed => ({
  key,
  answer: () => ok(bytes, { 'content-encoding': encoding }),
});

const withItem = (link: string) => rss([{ title: 'one', link }]);

export const limits: Check[] = [
  {
    id: 'F37',
    points: 2,
    what: 'of a gigabyte twelve megabytes are taken, then the connection is cut',
    async drive(lab) {
      const found = await pollOnce(lab, [endless]);
      const sent = lab.asks(urlOf(endless))[0]!.bytesSent;
      return [
        sent > MOST_READ && `the server sent ${(sent / MEGABYTE).toFixed(1)} MB`,
        sent < 9 * MEGABYTE && `it was cut at ${(sent / MEGABYTE).toFixed(1)} MB`,
        found.get('f37')!.record.lastPoll?.problem !== 'tooLarge' && 'no error',
      ];
    },
  },
  {
    id: 'F38',
    points: 1,
    what: 'a gzip or brotli bomb is stopped at the cap',
    async drive(lab) {
      const bomb = Buffer.alloc(200 * MEGABYTE, 'a');
      const feeds = [
        packed('f38-gzip', 'gzip', gzipSync(bomb)),
        packed(
          'f38-br',
          'br',
          brotliCompressSync(bomb, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
        ),
      ];
      const found = await pollOnce(lab, feeds);
      const ledger = await lab.companion.worker.evaluate(() => world.database.ledger.toArray());
      return feeds.flatMap(({ key }) => {
        const bytes = ledger.find(({ host }) => host === `${key}.example`)?.bytes ?? 0;
        return [
          found.get(key)!.record.lastPoll?.problem !== 'tooLarge' && `${key}: no error`,
          bytes > MOST_READ && `${key}: read ${(bytes / MEGABYTE).toFixed(1)} MB`,
          bytes === 0 && `${key}: the ledger knows nothing`,
        ];
      });
    },
  },
  {
    id: 'F39',
    points: 2,
    what: 'after twenty seconds in all it is over: slow headers, a byte a second',
    async drive(lab) {
      const silent: TestFeed = { key: 'f39-silent', answer: () => ({ stream: () => {} }) };
      const dripping: TestFeed = {
        key: 'f39-drip',
        answer: () => ({
          stream(response) {
            const drip = setInterval(() => response.write(' '), SECOND);
            response.on('close', () => clearInterval(drip));
          },
        }),
      };
      const found = await pollOnce(lab, [silent, dripping]);
      return [silent, dripping].flatMap((feed) => {
        const [ask] = lab.asks(urlOf(feed));
        const seconds = (ask!.closedAt - ask!.realAt) / SECOND;
        return [
          (seconds > 21 || seconds < 10) && `${feed.key}: ${seconds.toFixed(1)} s`,
          found.get(feed.key)!.record.lastPoll?.problem !== 'slow' && `${feed.key}: no error`,
        ];
      });
    },
  },
  {
    id: 'F40',
    points: 2,
    what: 'XML bombs do nothing, in a second a megabyte (16 of them)',
    async drive(lab) {
      const bombs = Object.entries(BOMBS).map(([name, make]) => ({ name, document: make() }));
      const feeds = bombs.map(({ document }, i) => ({
        key: `f40-${i}`,
        answer: () => ok(document),
      }));
      await lab.leaveAll();
      // One after the other: what is measured is the time that each takes alone.
      for (const feed of feeds) {
        await lab.follow([feed]);
        await lab.pass(SECOND);
      }
      const found = await lab.look(feeds.map(({ key }) => key));
      return bombs.flatMap(({ name, document }, i) => {
        const { polls, articles } = found.get(`f40-${i}`)!;
        const mostMs = Math.max(1, document.length / 1_000_000) * SECOND;
        return [
          polls.length !== 1 && `${name}: it was not polled`,
          polls[0] && polls[0].ms > mostMs && `${name}: took ${polls[0].ms} ms`,
          articles.some(({ title }) => /root:|lollol/.test(title)) && `${name}: it was expanded`,
        ];
      });
    },
    judge: (seen) => [
      seen.asks().some(({ url }) => url.includes('f40-dtd')) && 'an entity was fetched',
    ],
  },
  {
    id: 'F41',
    points: 1,
    what: 'of a hundred thousand articles the newest thousand are kept, within two seconds',
    async drive(lab) {
      const count = 100_000;
      const items = Array.from(
        { length: count },
        (_, i) =>
          `<item><title>${i}</title><link>/${i}</link><pubDate>${new Date(lab.now() - i * MINUTE).toUTCString()}</pubDate></item>`,
      );
      const document = `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;
      const { polls, articles } = (
        await pollOnce(lab, [{ key: 'f41', answer: () => ok(document) }])
      ).get('f41')!;
      return [
        articles.length !== 1_000 && `${articles.length} articles`,
        articles.some(({ title }) => Number(title) >= 1_000) && 'not the newest',
        (polls[0]?.ms ?? Infinity) > 2 * SECOND && `took ${polls[0]?.ms} ms`,
      ];
    },
  },
  {
    id: 'F42',
    points: 2,
    what: 'only http and https are fetched or clickable (42 addresses)',
    async drive(lab) {
      const linked = ADDRESSES.map(([written], i) => ({
        key: `f42-link-${i}`,
        answer: () => ok(withItem(written.replace(/\0/g, ''))),
      }));
      // Not those that name a web server once they are read: to ask it would be right.
      const asked = ADDRESSES.filter(([, readAs]) => readAs === null).map(([written], i) => ({
        key: `f42-feed-${i}`,
        url: written,
        answer: () => ok(plainFeed()),
      }));
      const before = lab.server.asks.length;
      const found = await pollOnce(lab, [...linked, ...asked]);
      const strange = lab.server.asks.slice(before).filter(({ url }) => !isOfItself(url));
      return [
        ...strange.map(({ url }) => `asked for ${url}`),
        ...ADDRESSES.map(([written, readAs], i) => {
          const { polls, articles } = found.get(`f42-link-${i}`)!;
          const clickable = articles[0]?.url ?? null;
          if (polls.length !== 1) return `f42-link-${i} was not polled`;
          const isMet = clickable === null || clickable === readAs || isOfItself(clickable);
          return !isMet && `${written.slice(0, 40)} can be clicked as ${clickable}`;
        }),
      ];
    },
  },
  {
    id: 'F43',
    points: 2,
    what: 'private hosts are not asked, nor read by a redirect (50 hosts)',
    async drive(lab) {
      const hosts = [...PRIVATE_HOSTS, ...PUBLIC_HOSTS];
      const direct = hosts.map((host, i) => ({
        key: `f43-${i}`,
        url: `http://${host}/feed`,
        answer: () => ok(plainFeed()),
      }));
      const led = hosts.map((host, i) => ({
        key: `f43-led-${i}`,
        answer: () => redirect(302, `https://${host}/led`),
        also: { [new URL(`https://${host}/led`).href]: () => ok(plainFeed()) },
      }));
      const before = lab.server.asks.length;
      const found = await pollOnce(lab, [...direct, ...led]);
      const asks = lab.server.asks.slice(before).map(({ url }) => url);
      const hits = asks.filter((url) => url.endsWith('/feed') && !url.includes('f43-led'));
      const expected = PUBLIC_HOSTS.map((host) => `http://${host}/feed`);
      return [
        ...hits.filter((url) => !expected.includes(url)).map((url) => `asked ${url}`),
        ...expected.filter((url) => !hits.includes(url)).map((url) => `did not ask ${url}`),
        ...led.slice(0, PRIVATE_HOSTS.length).map(({ key }) => {
          const { articles, record } = found.get(key)!;
          return (articles.length > 0 || record.detour !== null) && `${key}: something was kept`;
        }),
        ...direct.slice(0, PRIVATE_HOSTS.length).map(({ key, url }) => {
          const { row } = found.get(key)!;
          return !row.includes('private') && `${url}: its row says ${row}`;
        }),
      ];
    },
    note: 'the browser follows redirects by itself, and names that resolve to a private address can not be seen',
  },
];

/** Read against the feed's own address, it leads to the feed's own host. */
function isOfItself(address: string): boolean {
  return /^https:\/\/f42-link-\d+\.example\//.test(address);
}
