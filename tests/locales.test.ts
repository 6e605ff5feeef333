import { readdirSync, readFileSync, statSync } from 'node:fs';
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

test('every message is used', () => {
  const root = new URL('../', import.meta.url);
  const program = ['components', 'entrypoints', 'utils', 'wxt.config.ts']
    .flatMap((place) => sourcesIn(new URL(place, root)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const unused = Object.keys(english).filter((key) => {
    const name = key.replace(/_(?:one|other)$/, '');
    return !program.includes(`'${name}'`) && !program.includes(`__MSG_${name}__`);
  });
  expect(unused).toEqual([]);
});

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

function sourcesIn(place: URL): URL[] {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .map((file) => new URL(file, `${place.href}/`));
}
