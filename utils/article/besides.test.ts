import { expect, test } from 'vitest';
import { besidesOf, fileKind } from './besides.ts';

const URL_OF_IT = 'https://a.example/1';
const file = (url: string, type: string | null = 'audio/mpeg', length: number | null = 1) => ({
  url,
  type,
  length,
});
const sound = file('https://a.example/1.mp3');

test('files come once each and five at most, pictures never', () => {
  const picture = file('https://a.example/1.jpg', 'image/jpeg');
  const more = Array.from({ length: 9 }, (_, i) => file(`https://a.example/${i}.mp3`));
  const told = { enclosures: [sound, sound, picture], commentsUrl: null };
  expect(besidesOf(told, URL_OF_IT)).toEqual({ files: [sound] });
  expect(besidesOf({ ...told, enclosures: more }, URL_OF_IT).files).toHaveLength(5);
});

test.each([
  ['another page', 'https://b.example/1', { commentsUrl: 'https://b.example/1' }],
  ['the same page', `${URL_OF_IT}#comments`, {}],
  ['none', null, {}],
])('comments on %s', (_, commentsUrl, besides) => {
  expect(besidesOf({ enclosures: [], commentsUrl }, URL_OF_IT)).toEqual(besides);
});

test.each([
  ['https://a.example/1', 'Audio/MPEG', 'audio'],
  ['https://a.example/1.mp3?x=1', null, 'audio'],
  ['https://a.example/1', 'video/mp4', 'video'],
  ['https://a.example/1.webm', null, 'video'],
  ['https://a.example/1.mp3', 'application/pdf', null],
  ['https://a.example/1', null, null],
])('%s of type %s is %s', (url, type, kind) => {
  expect(fileKind({ url, type })).toBe(kind);
});
