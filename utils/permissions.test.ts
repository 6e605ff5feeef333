import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { grantedOf, requestHosts } from './permissions.ts';

const good = 'https://a.example/*';
const bad = 'https://[::/*';

function refusePatterns() {
  vi.spyOn(console, 'warn').mockReturnValue();
  const answer = ({ origins = [] }: { origins?: string[] }) =>
    origins.includes(bad) ? Promise.reject(new Error('Invalid pattern')) : Promise.resolve(true);
  browser.permissions.contains = answer;
  browser.permissions.request = answer;
}

test('a pattern that the browser does not understand is not granted, and others are', async () => {
  refusePatterns();
  expect(await grantedOf([bad, good])).toEqual([good]);
});

test('a question that the browser refuses is answered with no, and that is logged', async () => {
  refusePatterns();
  expect(await requestHosts([bad, good])).toEqual({ granted: false, fresh: [] });
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining(bad), expect.any(Error));
  expect(await requestHosts([good])).toEqual({ granted: true, fresh: [] });
});
