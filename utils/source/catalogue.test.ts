import { describe, expect, test } from 'vitest';
import { isPrivateHost } from '../url/is-private-host.ts';
import { webUrl } from '../url/web-url.ts';
import { catalogue, cataloguesByKind, installedHosts } from './catalogue.ts';
import { findSource } from './find-source.ts';

test('it is sorted by id, each list of it too, and no id comes twice', () => {
  for (const list of [catalogue, ...Object.values(cataloguesByKind)]) {
    const ids = list.map((source) => source.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  }
});

test('no address is read twice, and no name is given twice', () => {
  for (const told of [catalogue.map(({ reads }) => reads.url), catalogue.map(({ name }) => name)]) {
    expect(new Set(told).size).toBe(told.length);
  }
});

test('it has at least sixty sources that can be polled, and those that TimeAhead names', () => {
  const polled = catalogue.filter(({ reads }) => reads.kind === 'feed');
  expect(polled.length).toBeGreaterThanOrEqual(60);
  for (const id of [
    'import-ai',
    'openai',
    'microsoft-research',
    'aws-machine-learning',
    'cerebras',
  ]) {
    expect(findSource(id)?.id).toBe(id);
    expect(findSource(id)).not.toHaveProperty('startsOff');
  }
});

test('a beginner follows a good half of what was tried, and no more than fifty', () => {
  const followed = catalogue.filter(({ startsOff }) => startsOff === undefined);
  const tried = catalogue.filter(({ startsOff }) => startsOff !== 'untried');
  expect(followed.length).toBeGreaterThan(tried.length / 2);
  expect(followed.length).toBeLessThanOrEqual(50);
});

describe.each(catalogue)('$id', (source) => {
  test('has an id of small letters, digits and hyphens, and a name', () => {
    expect(source.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(source.name.trim()).toBe(source.name);
    expect(source.name).not.toBe('');
  });

  test('is reached over https at a public host', () => {
    for (const address of [source.home, source.reads.url]) {
      expect(webUrl(address)).not.toBeNull();
      expect(new URL(address).protocol).toBe('https:');
      expect(isPrivateHost(new URL(address).hostname)).toBe(false);
    }
  });

  test('lists its hosts sorted, its home and what is read among them', () => {
    expect(source.hosts).toEqual([...new Set(source.hosts)].sort());
    expect(source.hosts).toContain(new URL(source.home).host);
    expect(source.hosts).toContain(new URL(source.reads.url).host);
  });

  test("is the publisher's own, not made by others from its pages", () => {
    for (const host of source.hosts) {
      expect(host).not.toMatch(/githubusercontent|feedburner|rsshub|rss\.app|feedly|openrss/);
    }
  });

  test('says what its address was checked against', () => {
    const { noFeed, documented, answered, recorded, linked } = source.checked;
    const { lists = 0, programs = 0 } = source.checked;
    const told = [noFeed, documented, answered, recorded];
    const months = told.filter((month) => month !== undefined);
    for (const month of months) expect(month).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(source.reads.kind).toBe(noFeed === undefined ? 'feed' : 'page');
    expect(documented === undefined).toBe(noFeed === undefined);
    const isKnown = answered ?? recorded ?? noFeed ?? linked ?? lists + programs > 0;
    expect(isKnown).toBeTruthy();
  });
});

test('permissions name each host once and nothing wider', () => {
  const patterns = installedHosts;
  expect(new Set(patterns).size).toBe(patterns.length);
  expect(patterns).toContain('https://openai.com/*');
  for (const pattern of patterns) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+\/\*$/);
});

test('an unknown id finds nothing', () => {
  expect(findSource('constructor')).toBeNull();
});
