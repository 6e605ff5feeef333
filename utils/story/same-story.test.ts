import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../time/units.ts';
import { rarityAmong } from './rarity.ts';
import { sameness } from './same-story.ts';
import { toTelling } from './telling.ts';

const AT = Date.UTC(2026, 9, 1);

/** What blogs write on ordinary days: by it words are rare or not. */
const ORDINARY = [
  ...Array.from({ length: 12 }, (_, i) => `Corvid and the art of ${i}`),
  'Corvid for schools',
  'Magpie at work',
  'How Magpie thinks',
  'Agents in the bank',
  'Agents in the clinic',
  'Evaluating agents',
  'A search engine for code',
  'Code that explains itself',
].map((title) => telling('ordinary', title));
const rarity = rarityAmong(ORDINARY);

function telling(
  sourceId: string,
  title: string,
  { afterMs = 0, url = `https://${sourceId}.example/${sourceId}-page`, text = '' } = {},
) {
  return toTelling({ id: `${sourceId} ${title}`, sourceId, at: AT + afterMs, title, text, url });
}

const between = (one: string, other: string, more: Parameters<typeof telling>[2] = {}) =>
  sameness(telling('lab', one), telling('news', other, more), rarity);

describe('copies', () => {
  test.each([
    ['the same title', 'A search engine for code', 'A search engine for code'],
    ['but for its signs', 'Corvid 4.5: faster, smaller', 'Corvid 4.5 — Faster, smaller!'],
    [
      'with its date and section run into it',
      'Corvid plays chess',
      'Oct 1, 2026ResearchCorvid plays chess',
    ],
  ])('%s', (_, one, other) => {
    expect(between(one, other)).toBe('copy');
  });

  test('a translation, which has the same end of its address on the same site', () => {
    const english = telling('lab', 'Hello, Magpie 2', { url: 'https://lab.example/blog/magpie-2' });
    const chinese = telling('lab-zh', '你好', { url: 'https://www.lab.example/zh/blog/magpie-2/' });
    expect(sameness(english, chinese, rarity)).toBe('copy');
  });

  test('of one source too, where it tells an article by two ids', () => {
    expect(sameness(telling('lab', 'Corvid 5'), telling('lab', 'Corvid 5'), rarity)).toBe('copy');
  });
});

describe('the same news', () => {
  test.each([
    [
      'announced and looked at',
      'Introducing Corvid Opal 4.6',
      'Opal 4.6: everything you need to know',
    ],
    [
      'with a line of praise each',
      'Magpie 3.1 Pro: made for hard tasks',
      'Magpie 3.1 Pro: the new leader',
    ],
    [
      'in other words of the same kind',
      'Corvid Opal 4.6 benchmarks and analysis',
      'Corvid Opal 4.6 is now available',
    ],
    [
      'by its name alone and with more',
      'Project Rookery',
      'Project Rookery: can a model keep a shop?',
    ],
  ])('%s', (_, one, other) => {
    expect(between(one, other)).toBe('story');
  });
});

describe('not the same', () => {
  test.each([
    ['the next version', 'Introducing Corvid Opal 4.5', 'Introducing Corvid Opal 4.6'],
    [
      'another use of it',
      'Introducing Corvid Opal 4.6',
      'Teaching nurses and doctors with Corvid Opal 4.6',
    ],
    ['another product', 'Corvid for banks', 'Corvid for schools'],
    ['the same month', 'September 2026 product update', 'Changelog: September 2026'],
    ['the same kind of title', 'Our year in review', 'A year in review'],
    [
      'a newsletter that names it',
      'Introducing Corvid Tag',
      'Corvid Tag 💬, Sparrow 2.5 🎥, chips 🧠',
    ],
    ['a list of the week', 'Corvid 5', 'Corvid 5, a new chip, a law, and robots'],
    [
      'one word before the colon',
      'Rookery: three years of nests',
      'Rookery: what we would do anew',
    ],
    ['nothing in common', 'Agents in the bank', 'A search engine for code'],
    ['titles that tell nothing', 'Welcome!', 'Welcome'],
  ])('%s', (_, one, other) => {
    expect(between(one, other)).toBeNull();
  });

  test('what comes days later', () => {
    const [one, other] = ['Introducing Corvid Opal 4.6', 'Corvid Opal 4.6 is now available'];
    expect(between(one, other, { afterMs: 3 * DAY })).toBe('story');
    expect(between(one, other, { afterMs: 4 * DAY })).toBeNull();
  });

  test('two parts of one series on one site', () => {
    const [one, other] = ['Wave 10: planning mode', 'Wave 10: the browser'];
    const url = 'https://lab.example/wave-10-browser';
    expect(between(one, other, { afterMs: HOUR, url })).toBeNull();
  });
});
