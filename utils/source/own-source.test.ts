import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { hostPatterns } from './host-patterns.ts';
import { feedAddress, isOwn, missingHosts, ownSourceId, toOwnSource } from './own-source.ts';
import { byFeed, findByHome, findKnown, planFollowing } from './plan-following.ts';

describe('an address as it is typed', () => {
  test.each([
    ['https://a.example/feed', 'https://a.example/feed'],
    ['  a.example/feed \n', 'https://a.example/feed'],
    ['a.example:8443/feed', 'https://a.example:8443/feed'],
    ['http://a.example/feed', 'http://a.example/feed'],
    ['feed://a.example/feed', 'https://a.example/feed'],
    ['feed:https://a.example/feed', 'https://a.example/feed'],
    ['feed:http://a.example/feed', 'http://a.example/feed'],
    ['https://a.example/feed?a=1&utm_source=x#top', 'https://a.example/feed?a=1&utm_source=x'],
    ['javascript:alert(1)', null],
    ['feed:javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['ftp://a.example/', null],
    ['https://me:secret@a.example/', null],
    ['', null],
    ['two words', null],
  ])('%j is %j', (typed, address) => {
    expect(feedAddress(typed)).toBe(address);
  });
});

describe('a source of the reader’s own', () => {
  const notes = { address: 'https://a.example/feed', name: 'Notes', home: '/blog' };

  test('has its hosts, its home beside its feed, and an id that hangs on the feed alone', () => {
    expect(toOwnSource(notes)).toEqual({
      id: expect.stringMatching(/^own-[0-9a-f]{16}$/) as string,
      name: 'Notes',
      home: 'https://a.example/blog',
      reads: { kind: 'feed', url: 'https://a.example/feed' },
      hosts: ['a.example'],
    });
    expect(isOwn(toOwnSource(notes))).toBe(true);
    expect(catalogue.some(isOwn)).toBe(false);
  });

  test('is the same however its address is written', () => {
    const ids = ['https://a.example/feed', 'http://a.example/feed/', 'https://A.example/feed#x'];
    expect(new Set(ids.map(ownSourceId)).size).toBe(1);
    expect(ownSourceId('https://a.example/feed?a')).not.toBe(ownSourceId(notes.address));
  });

  test.each([
    ['', 'a.example'],
    [' \u202e ', 'a.example'],
    ['A\u202eB\n C', 'AB C'],
    ['x'.repeat(500), 'x'.repeat(80)],
  ])('named %j it is called %j', (name, called) => {
    expect(toOwnSource({ ...notes, name }).name).toBe(called);
  });

  test.each([['javascript:alert(1)'], [null], ['  ']])('has no home at %j', (home) => {
    expect(toOwnSource({ ...notes, home }).home).toBe('https://a.example/');
  });

  test('has the five hosts with the most of its articles, public ones only', () => {
    const articles = [6, 5, 4, 3, 2, 1].flatMap((count) =>
      Array.from({ length: count }, (_, i) => `https://b${count}.example/${i}`),
    );
    const { hosts } = toOwnSource(notes, 'https://c.example/', [
      ...articles,
      ...Array.from({ length: 9 }, () => 'http://192.168.0.1/'),
    ]);
    expect(hosts).toEqual(
      ['a', 'b2', 'b3', 'b4', 'b5', 'b6', 'c'].map((name) => `${name}.example`),
    );
  });

  const many = ['b', 'c', 'd', 'e', 'f'].flatMap((name) => [
    `https://${name}.example/1`,
    `https://${name}.example/2`,
  ]);
  test.each([
    ['has no article', 'https://mail.example/', ['https://b.example/1'], 'a b'],
    ['has no article that is known of', 'https://mail.example/', [], 'a'],
    ['is on the host of the feed', 'https://a.example/blog', ['https://b.example/1'], 'a b'],
    ['has few articles', 'https://h.example/', [...many, 'https://h.example/1'], 'a b c d e f h'],
  ])('has these hosts where its home %s', (_, home, articles, names) => {
    const { hosts } = toOwnSource({ ...notes, home }, notes.address, articles);
    expect(hosts).toEqual(names.split(' ').map((name) => `${name}.example`));
  });

  test('asks for encrypted pages, and for others only where its feed is one', () => {
    const patterns = (address: string) => hostPatterns([toOwnSource({ ...notes, address })]);
    expect(patterns('https://a.example:8443/')).toEqual(['https://a.example/*']);
    expect(patterns('http://a.example/')).toEqual(['http://a.example/*', 'https://a.example/*']);
  });
});

test('where many of its articles are beside its hosts is told, few and private ones are not', () => {
  const urls = [
    ...Array.from({ length: 7 }, (_, i) => `https://b.example/${i}`),
    ...Array.from({ length: 3 }, (_, i) => `https://a.example/${i}`),
    'https://c.example/1',
    'http://192.168.0.1/',
    'http://192.168.0.1/2',
    'http://192.168.0.1/3',
  ];
  expect(missingHosts({ hosts: ['a.example'] }, urls)).toEqual(['b.example']);
  expect(missingHosts({ hosts: ['a.example', 'b.example'] }, urls)).toEqual([]);
});

test('feeds are sorted by what is to be done for each, each once', () => {
  const feed = (address: string, name = '') => ({ address, name, home: null });
  const own = toOwnSource(feed('https://own.example/feed', 'Own'));
  const plan = planFollowing(
    [
      feed('https://new.example/feed', 'New'),
      feed('http://new.example/feed/', 'New again'),
      feed('http://openai.com/news/rss.xml?utm_source=x'),
      feed('https://rss.arxiv.org/rss/cs.AI'),
      feed('https://own.example/feed'),
      feed('http://10.0.0.1/feed', 'Router'),
      feed('feed:javascript:alert(1)'),
      feed('', 'Forgotten'),
    ],
    byFeed([...catalogue, own], []),
    new Set(['openai', own.id]),
  );
  expect(plan.fresh.map(({ name }) => name)).toEqual(['New']);
  expect(plan.switchedOff.map(({ id }) => id)).toEqual(['arxiv-cs-ai']);
  expect(plan.followed.map(({ id }) => id)).toEqual(['openai', own.id]);
  expect(plan.refused).toEqual([
    { name: 'Router', why: 'private' },
    { name: 'feed:javascript:alert(1)', why: 'address' },
    { name: 'Forgotten', why: 'address' },
  ]);
});

const moved = {
  id: 'openai',
  moved: { from: ['https://openai.com/news/rss.xml'], to: 'https://openai.com/feed', at: 0 },
};

test.each([
  ['its feed', 'http://openai.com/news/rss.xml/', 'openai'],
  ['where its feed has moved to', 'https://openai.com/feed', 'openai'],
  ['its home', 'https://openai.com/news/', undefined],
])('a source is known by %s, and by nothing else', (_, address, id) => {
  expect(findKnown(address, byFeed(catalogue, [moved]))?.id).toBe(id);
});

test('a page is known as the home of a source, whatever feeds it names', () => {
  expect(findByHome('http://openai.com/news', catalogue)?.id).toBe('openai');
  expect(findByHome('https://openai.com/about', catalogue)).toBeNull();
});
