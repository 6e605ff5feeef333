import { describe, expect, test } from 'vitest';
import { isPrivateHost } from '../url/is-private-host.ts';
import { webUrl } from '../url/web-url.ts';
import { catalogue } from './catalogue.ts';
import { findSource } from './find-source.ts';
import { hostPatterns } from './host-patterns.ts';

test('the catalogue is sorted by id, and no id comes twice', () => {
  const ids = catalogue.map((source) => source.id);
  expect(ids).toEqual([...new Set(ids)].sort());
});

test('no address is read twice', () => {
  const addresses = catalogue.map((source) => source.reads.url);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('it has at least twenty sources, and those that TimeAhead names', () => {
  expect(catalogue.length).toBeGreaterThanOrEqual(20);
  for (const id of [
    'import-ai',
    'openai',
    'microsoft-research',
    'aws-machine-learning',
    'cerebras',
  ]) {
    expect(findSource(id)?.id).toBe(id);
  }
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
});

test('permissions name each host once and nothing wider', () => {
  const patterns = hostPatterns(catalogue);
  expect(new Set(patterns).size).toBe(patterns.length);
  expect(patterns).toContain('https://openai.com/*');
  for (const pattern of patterns) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+\/\*$/);
});

test('an unknown id finds nothing', () => {
  expect(findSource('constructor')).toBeNull();
});
