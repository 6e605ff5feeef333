import { expect, test } from 'vitest';
import { diffWords } from './diff-words.ts';

/** `a -b- +c+ …` */
const told = (before: string, after: string) =>
  diffWords(before, after)
    .map((piece) => {
      if (piece.kind === 'skipped') return '…';
      const text = piece.text.trim();
      return { same: text, gone: `-${text}-`, new: `+${text}+` }[piece.kind];
    })
    .join(' ');

test.each([
  ['one two three', 'one four three', 'one -two- +four+ three'],
  ['one two', 'one two three', 'one two +three+'],
  ['one two three', 'two three', '-one- two three'],
  ['One two', 'one two', '-One- +one+ two'],
  ['one two', 'three four', '-one two- +three four+'],
  ['', 'one', '+one+'],
  ['新的模型。', '新的大模型。', '新的 +大+ 模型。'],
  ['one', '', '-one-'],
  [
    'the quick fox and the slow dog',
    'the fox and the very slow dog',
    'the -quick- fox and the +very+ slow dog',
  ],
])('%j, now %j: %s', (before, after, diff) => {
  expect(told(before, after)).toBe(diff);
});

test('what is the same is shown only near a change', () => {
  const words = Array.from({ length: 60 }, (_, n) => `w${n}`);
  const after = words.with(30, 'other').join(' ');
  expect(told(words.join(' '), after)).toBe(
    '… w24 w25 w26 w27 w28 w29 -w30- +other+ w31 w32 w33 w34 w35 w36 …',
  );
});

test('texts of any length are compared soon', () => {
  const many = (word: string) => Array.from({ length: 50_000 }, (_, n) => `${word}${n}.`).join(' ');
  const long = many('w');
  expect(told(long, `${long} More.`)).toContain('+More.+');
  expect(told(long, many('x')).length).toBeGreaterThan(long.length);
  expect(told('x'.repeat(1_000_000), 'y')).toContain('+y+');
});
