import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { database } from '../utils/database.ts';

test('the picture in docs/architecture.md names every table of the database', () => {
  const text = readFileSync(new URL('../docs/architecture.md', import.meta.url), 'utf8');
  const [, below = ''] = text.split(/─ IndexedDB, by Dexie ─.*\n/);
  const [box = ''] = below.split('└');
  // Of each line what is in the box, not what stands beside it.
  const named = [...box.matchAll(/^ │([\w ]+)│/gm)].flatMap(([, line]) => line!.trim().split(/ +/));
  expect(named.sort()).toEqual(database.tables.map(({ name }) => name).sort());
});
