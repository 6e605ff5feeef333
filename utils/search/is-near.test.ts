import { expect, test } from 'vitest';
import { isNear } from './is-near.ts';

test.each([
  ['agent', 'agents', 'a letter too few'],
  ['aggent', 'agent', 'a letter too many'],
  ['agemt', 'agent', 'another letter'],
  ['agnet', 'agent', 'two letters changed over'],
  ['xgent', 'agent', 'another first letter'],
  ['agenx', 'agent', 'another last letter'],
])('%s is near %s: %s', (one, other) => {
  expect(isNear(one, other)).toBe(true);
  expect(isNear(other, one)).toBe(true);
});

test.each([
  ['agent', 'agent'],
  ['agent', 'agentic'],
  ['agent', 'urgent'],
  ['agent', 'tnega'],
  ['abcd', 'badc'],
  ['', 'ab'],
])('%s is not near %s', (one, other) => {
  expect(isNear(one, other)).toBe(false);
  expect(isNear(other, one)).toBe(false);
});
