import { describe, expect, test } from 'vitest';
import { summaryOf } from './summary-of.ts';

const TITLE = 'Boats that steer themselves';

/** More than a description has, of which one sentence says what it is about. */
const text = `The sea was calm that day. ${'Nobody at the harbour had expected anything else of it. '.repeat(8)}
  In this post, we'll show how boats steer themselves by a model of the wind. ${'There was coffee, too, and the wind came up. '.repeat(6)}`;

const SAID = 'How boats steer themselves by a model of the wind.';

const summary = (description: string, body = text, title = TITLE) =>
  summaryOf({ title, description, text: body }, 280);

describe("a feed's own description comes first", () => {
  test.each([
    ['in somebody’s words', 'What happens where a model of the wind holds the rudder.'],
    ['as the first paragraph, whole', 'The sea was calm that day.'],
    ['without a full stop', 'What happens where a model holds the rudder'],
    ['in Chinese', '模型掌舵时会发生什么，以及风'],
  ])('%s', (_, description) => {
    expect(summary(description)).toBe(description);
  });

  test.each([
    ['WordPress', 'What a model does at sea. The post Boats appeared first on Harbour Blog.'],
    ['German WordPress', 'What a model does at sea. Der Beitrag Boote erschien zuerst auf Hafen.'],
    ['an invitation to read', 'What a model does at sea. Read more →'],
    ['a longer one', 'What a model does at sea. Continue reading “Boats that steer”'],
    ['a Chinese one', 'What a model does at sea. 阅读全文'],
    ['arXiv', 'arXiv:2611.00001v1 Announce Type: new Abstract: What a model does at sea.'],
  ])('without what programs add: %s', (_, description) => {
    expect(summary(description)).toBe('What a model does at sea.');
  });

  test('as many whole sentences as there is room for', () => {
    const sentence = 'A boat may go where the wind takes it, and mostly it does just that.';
    const long = Array.from({ length: 9 }, () => sentence).join(' ');
    expect(summary(long)).toBe(`${sentence} ${sentence} ${sentence} ${sentence}`);
  });

  test('cut between words where one sentence fills all the room', () => {
    const cut = summary(`A boat ${'that sails on '.repeat(40)}`);
    expect(cut).toMatch(/^A boat that .*…$/);
    expect(cut.length).toBeLessThanOrEqual(281);
  });
});

describe('what is no description', () => {
  test.each([
    ['none', ''],
    ['the title again', 'Boats that steer themselves.'],
    ['the beginning of the text, cut off', 'The sea was calm that day. Nobody at the har…'],
    ['the same, marked otherwise', 'The sea was calm that day. Nobody at the har [...]'],
    ['the same, not marked at all', 'The sea was calm that day. Nobody at the'],
    ['only an invitation', 'Read the full article'],
    ['a word', 'Comments'],
  ])('%s: the text says it', (_, description) => {
    expect(summary(description)).toBe(SAID);
  });

  test('but cut off, and there is no more: it stays', () => {
    expect(summary('The sea was calm that day, and nobody at the har…', '')).toBe(
      'The sea was calm that day, and nobody at the har…',
    );
  });

  test('nothing but the title is nothing', () => {
    expect(summary('', 'Boats that steer themselves')).toBe('');
    expect(summary('', '')).toBe('');
  });
});

test('a short text is its own description', () => {
  expect(summary('', 'A note. It has two sentences.')).toBe('A note. It has two sentences.');
});

test('a Chinese text is read by its words', () => {
  const aside = '港口今天没有人。天气很好。大家在家里休息。';
  const told = '新模型让船自己航行。';
  const more = '船看着风航行。模型学会了掌舵。'.repeat(45);
  expect(summary('', `${aside}${told}${more}`, '让船自己航行的模型')).toBe(told);
});

describe('five hostile megabytes are read soon', () => {
  const often = (piece: string) => piece.repeat(5_000_000 / piece.length);
  test.each([
    ['letters', often('a')],
    ['stops', often('. ')],
    ['brackets', often('(')],
    ['half invitations', often('read the post appeared ')],
    ['half promises', often('in this new new ')],
    ['Chinese', often('模型')],
  ])('%s', { timeout: 5_000 }, (_, body) => {
    expect(summary(body, body).length).toBeLessThanOrEqual(281);
    expect(summary('', body).length).toBeLessThanOrEqual(281);
  });
});
