import { expect, test } from 'vitest';
import { checkPassphrase } from './passphrase.ts';

test.each([
  ['correct horse', 'correct horse', null],
  ['short', 'short', 'short'],
  ['', '', 'short'],
  ['x'.repeat(1_001), 'x'.repeat(1_001), 'long'],
  ['correct horse', 'correct house', 'different'],
  ['A\u030Angstr\u00F6m', '\u00C5ngstro\u0308m', null],
])('%j and %j: %s', (typed, again, problem) => {
  expect(checkPassphrase(typed, again)).toBe(problem);
});
