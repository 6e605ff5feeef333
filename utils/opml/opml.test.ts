import { describe, expect, test } from 'vitest';
import { catalogue } from '../source/catalogue.ts';
import { feedAddress, toOwnSource } from '../source/own-source.ts';
import { byFeed, planFollowing } from '../source/plan-following.ts';
import { type OpmlError, readOpml } from './read-opml.ts';
import { writeOpml } from './write-opml.ts';

const list = (body: string) => `<opml version="2.0"><body>${body}</body></opml>`;
const feed = (address: string, name = '', home: string | null = null, folder = '') => ({
  address,
  name,
  home,
  folder,
});

describe('reads', () => {
  test.each([
    [
      'a list as most readers write it',
      `<?xml version="1.0" encoding="UTF-8"?><opml version="1.0"><head><title>Mine</title></head><body><outline text="A" title="B" type="rss" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/></body></opml>`,
      [feed('https://a.example/feed', 'A', 'https://a.example/')],
    ],
    [
      'folders in folders',
      list(
        `<outline text="AI"><outline text="Labs"><outline text="A" xmlUrl="https://a.example/"/></outline><outline text="B" xmlUrl="https://b.example/"/></outline>`,
      ),
      [
        feed('https://a.example/', 'A', null, 'AI/Labs'),
        feed('https://b.example/', 'B', null, 'AI'),
      ],
    ],
    [
      'tags and attributes in any case',
      `<OPML><Body><OUTLINE Text="A" XMLURL="https://a.example/" HTMLURL="https://a.example/b"/></Body></OPML>`,
      [feed('https://a.example/', 'A', 'https://a.example/b')],
    ],
    [
      'URL where a program writes that',
      list(`<outline type="RSS" title="A" URL="https://a.example/"/>`),
      [feed('https://a.example/', 'A')],
    ],
    [
      'a link to a page as none',
      list(`<outline type="link" text="A" url="https://a.example/"/><outline text="a note"/>`),
      [],
    ],
    [
      'an entry that forgot its address, so that it can be named',
      list(`<outline type="rss" text="A"/>`),
      [feed('', 'A')],
    ],
    [
      'entities, and apostrophes around values',
      list(`<outline text='R&amp;D &#x201c;x&quot;' xmlUrl='https://a.example/?a=1&amp;b=2'/>`),
      [feed('https://a.example/?a=1&b=2', 'R&D “x"')],
    ],
    [
      'an address with an ampersand that is not escaped',
      list(`<outline text="A" xmlUrl="https://a.example/?a=1&b=2"/>`),
      [feed('https://a.example/?a=1&b=2', 'A')],
    ],
    [
      'a byte order mark, CDATA and comments between the entries',
      `\uFEFF<opml><!-- <outline xmlUrl="https://no.example/"/> --><head><title><![CDATA[<outline xmlUrl="https://no.example/"/>]]></title></head><body><outline text="A" xmlUrl="https://a.example/"/></body></opml>`,
      [feed('https://a.example/', 'A')],
    ],
    [
      'a file that breaks off',
      `<opml><body><outline text="A" xmlUrl="https://a.example/"/><outline text="B" xml`,
      [feed('https://a.example/', 'A')],
    ],
    ['an empty list', list(''), []],
  ])('%s', (_, text, feeds) => {
    expect(readOpml(text).feeds).toEqual(feeds);
  });

  test('two thousand feeds, and says that there are more', () => {
    const some = Array.from(
      { length: 2_001 },
      (_, i) => `<outline xmlUrl="https://a.example/${i}"/>`,
    );
    const { feeds, isCut } = readOpml(list(some.join('')));
    expect([feeds.length, isCut]).toEqual([2_000, true]);
    expect(readOpml(list(some.slice(1).join(''))).isCut).toBe(false);
  });
});

describe('refuses', () => {
  test.each([
    ['a feed', '<rss><channel><title>x</title></channel></rss>', 'noOpml'],
    ['a page', '<!doctype html><html><body><outline xmlUrl="https://a.example/">', 'hostile'],
    ['nothing', '', 'noOpml'],
    ['bytes without sense', '\u0000\u0001PK<<<', 'noOpml'],
    [
      'entities of its own',
      `<!DOCTYPE opml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${list('<outline text="&b;"/>')}`,
      'hostile',
    ],
    ['a file from elsewhere', `<!DOCTYPE opml SYSTEM "file:///etc/passwd">${list('')}`, 'hostile'],
    ['folders without end', `<opml>${'<outline text="a">'.repeat(100_000)}`, 'hostile'],
    ['more than five megabytes', list(' '.repeat(5 * 1024 * 1024)), 'tooLarge'],
  ])('%s', (_, text, problem) => {
    expect(() => readOpml(text)).toThrow(
      expect.objectContaining({ name: 'OpmlError', problem }) as OpmlError,
    );
  });

  test.each([
    ['closing tags that close nothing', `<opml>${'</b>'.repeat(1_000_000)}`],
    ['attributes without end', `<opml><outline ${'a="b" '.repeat(500_000)}/>`],
    ['one value without end', `<opml><outline text="${'&'.repeat(4_000_000)}"/>`],
    ['angle brackets', `<opml>${'<'.repeat(4_000_000)}`],
  ])('to lose time over %s', (_, text) => {
    const startedAt = performance.now();
    readOpml(text);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});

test('what is exported comes back as it was', () => {
  const strange = toOwnSource({
    address: feedAddress(`https://blog.example/feed?a=1&b='<2>'`)!,
    name: `R&D "notes" <b>'s</b>`,
    home: 'https://blog.example/?x=1&y=2',
  });
  const sources = [...catalogue.filter(({ reads }) => reads.kind === 'feed'), strange];
  const listed = sources.map(({ name, home, reads: { url } }) => ({
    name,
    home,
    address: url,
    folders: [],
  }));
  const { feeds } = readOpml(writeOpml(listed, 0));
  expect(feeds).toEqual(
    sources.map(({ name, home, reads }) => ({ address: reads.url, name, home, folder: '' })),
  );
  const plan = planFollowing(feeds, byFeed(catalogue, []), new Set());
  expect(plan.fresh).toEqual([strange]);
  expect(plan.switchedOff).toHaveLength(sources.length - 1);
});

test('folders come back as they were, also those in folders and with a slash in their name', () => {
  const listed = (name: string, folders: string[]) => ({
    name,
    home: 'https://a.example/',
    address: `https://${name}.example/feed`,
    folders,
  });
  const before = readOpml(
    list(
      `<outline text="AI"><outline text="Labs &amp; R/D"><outline text="a" xmlUrl="https://a.example/feed"/></outline></outline>`,
    ),
  );
  const { folders } = planFollowing(before.feeds, new Map(), new Set());
  const [path] = Object.values(folders)[0]!;
  const written = writeOpml([listed('a', [path!, 'Read']), listed('b', [])], 0);
  expect(written).toContain('<outline text="Labs &amp; R/D"');
  expect(readOpml(written).feeds.map(({ name, folder }) => [name, folder])).toEqual([
    ['a', path],
    ['a', 'Read'],
    ['b', ''],
  ]);
  const again = planFollowing(readOpml(written).feeds, new Map(), new Set());
  expect(again.fresh).toHaveLength(2);
  expect(again.folders[again.fresh[0]!.id]).toEqual([path, 'Read']);
});
