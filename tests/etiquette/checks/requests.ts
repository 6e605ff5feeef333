import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MINUTE } from '../../../utils/time/units.ts';
import type { Ask, Check, Seen } from '../check.ts';
import { ok, plainFeed, redirect } from '../documents.ts';
import { openLab } from '../lab.ts';

const WORLD = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3-world');

/** The first request that has this header, be it to whomever. */
function sent(seen: Seen, ...names: string[]) {
  return names.map((name) => {
    const ask = seen.asks().find(({ headers }) => headers[name] !== undefined);
    return ask && `${name}: ${ask.headers[name]} to ${ask.url}`;
  });
}

const cookies = (ask: Ask) => ask.headers['cookie'];

const EXACT = {
  'f11-1': '/a/B?x=1&y=%7e;z',
  'f11-2': '/feed',
  'f11-3': '/feed//',
  'f11-4': '/?feed=rss2#top',
};

export const requests: Check[] = [
  {
    id: 'F10',
    points: 3,
    what: 'no request says Cache-Control: no-cache or Pragma',
    feeds: [{ key: 'f10', answer: () => ok(plainFeed()) }],
    judge: (seen) => sent(seen, 'cache-control', 'pragma'),
  },
  {
    id: 'F11',
    points: 1,
    what: 'the address stays as it is: no query, slash or fragment is added',
    feeds: Object.entries(EXACT).map(([key, end]) => ({
      key,
      url: `https://${key}.example${end}`,
      answer: () => ok(plainFeed()),
    })),
    judge: (seen) =>
      Object.entries(EXACT).flatMap(([key, end]) => {
        const asks = seen.asks().filter(({ url }) => url.includes(`${key}.example`));
        const wrong = asks.find((ask) => ask.path !== end.replace(/#.*/, ''));
        return [asks.length === 0 && `${key} was not asked`, wrong && `asked for ${wrong.path}`];
      }),
  },
  {
    id: 'F12',
    points: 4,
    what: 'no cookie is ever sent or kept: Lax, Strict, None, Set-Cookie',
    async drive(lab) {
      const answer = () => ok(plainFeed(), { 'set-cookie': 'given=1; Secure; SameSite=None' });
      const preset = (['Lax', 'Strict', 'None'] as const).map((sameSite) => ({
        name: sameSite,
        value: '1',
        domain: 'f12.example',
        path: '/',
        secure: true,
        sameSite,
      }));
      await lab.companion.context.addCookies(preset);
      await lab.follow([{ key: 'f12', answer }]);
      await lab.pass(MINUTE);
      await lab.pass(6 * MINUTE);
      await lab.checkNow('f12');
      const asks = lab.asks('https://f12.example/feed');
      const kept = await lab.companion.context.cookies('https://f12.example/');
      // A page of the same host shows that the cookies are there to be sent.
      const before = lab.server.asks.length;
      const page = await lab.companion.context.newPage();
      await page.goto('https://f12.example/').catch(() => {});
      await page.close();
      const byPage = lab.server.asks.splice(before);
      return [
        asks.length < 2 && 'asked too seldom',
        ...asks.map((ask) => cookies(ask) && `sent ${cookies(ask)}`),
        kept.some(({ name }) => name === 'given') && 'kept the cookie it was given',
        !byPage.some(cookies) && 'the cookies were not there',
      ];
    },
  },
  {
    id: 'F13',
    points: 2,
    what: 'no Referer, no Origin with our id, with and without permission',
    async drive() {
      const extension = withoutHosts();
      const lab = await openLab(extension);
      const before = { ...lab.server };
      await lab.follow([{ key: 'f13', answer: () => ok(plainFeed()) }]);
      await lab.pass(MINUTE);
      const asks = before.asks.filter(({ url }) => url.includes('f13.example'));
      const { row } = (await lab.look(['f13'])).get('f13')!;
      await lab.close();
      rmSync(extension, { recursive: true, force: true });
      return [
        asks.length > 0 && `asked without permission, with ${asks[0]!.headers['origin']}`,
        !row.includes('not permitted') && `its row says: ${row}`,
      ];
    },
    judge: (seen) => sent(seen, 'origin', 'referer'),
  },
  {
    id: 'F14',
    points: 1,
    what: 'Accept names feeds, and gzip is taken',
    feeds: [{ key: 'f14', answer: () => ok(plainFeed()) }],
    judge: (seen) => {
      const { headers } = seen.of('f14').asks[0]!;
      return [
        !/application\/rss\+xml.*|application\/atom\+xml/.test(headers['accept'] ?? '') &&
          `Accept: ${headers['accept']}`,
        !headers['accept-encoding']?.includes('gzip') && 'no gzip',
      ];
    },
  },
  {
    id: 'F15',
    points: 0,
    what: 'who we are (for information)',
    feeds: [{ key: 'f15', answer: () => ok(plainFeed()) }],
    note: (seen) => `User-Agent: ${seen.of('f15').asks[0]?.headers['user-agent']}`,
  },
  {
    id: 'F16',
    points: 2,
    what: 'no password goes to another host; addresses with one are refused',
    feeds: [
      {
        key: 'f16-redirect',
        answer: () => redirect(302, 'https://me:secret@f16-other.example/feed'),
        also: { 'https://f16-other.example/feed': () => ok(plainFeed()) },
      },
      {
        key: 'f16-named',
        url: 'https://me:secret@f16-named.example/feed',
        answer: () => ok(plainFeed()),
      },
    ],
    judge: (seen) => [
      ...sent(seen, 'authorization'),
      seen.asks().some(({ url }) => url.includes('f16-named.example')) && 'was asked',
      !/private or unencrypted|password/.test(seen.of('f16-named').row) &&
        `its row says: ${seen.of('f16-named').row}`,
    ],
  },
];

/** The same build, for which nothing but the catalogue is granted, as it is shipped. */
function withoutHosts(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'etiquette-build-'));
  cpSync(WORLD, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['https://openai.com/*'] }));
  return folder;
}
