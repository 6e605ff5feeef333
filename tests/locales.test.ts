import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Messages = Record<string, { message: string }>;

const folder = new URL('../public/_locales/', import.meta.url);
const read = (language: string): Messages =>
  JSON.parse(readFileSync(new URL(`${language}/messages.json`, folder), 'utf8')) as Messages;
const english = read('en');
const gaps = (message: string) => (message.match(/\$\d/g) ?? []).toSorted();

test.each(readdirSync(folder))('%s has every message, with the same gaps to fill', (language) => {
  const messages = read(language);
  expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
  for (const [key, { message }] of Object.entries(messages)) {
    expect([key, gaps(message)]).toEqual([key, gaps(english[key]!.message)]);
    expect(message.trim()).not.toBe('');
  }
});

test.each(readdirSync(folder))(
  '%s says which language it is, so that dates are written in it',
  (language) => {
    expect(read(language)['locale']!.message).toBe(language);
  },
);

test('no text of a surface is written beside the catalogue', () => {
  const components = new URL('../components/', import.meta.url);
  const files = readdirSync(components, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  for (const file of files) {
    const source = readFileSync(new URL(file, components), 'utf8');
    const words = source.match(/>\s*[A-Za-z][a-z]+ [a-z]+[^<>{}()=;]*</g) ?? [];
    expect([file, words]).toEqual([file, []]);
  }
});
