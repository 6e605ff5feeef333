import { expect, test } from 'vitest';
import { exportHead } from './export-file.ts';
import { kindOf } from './kinds.ts';
import { roughBytes } from './rough-bytes.ts';

test.each([
  ['abc', 3],
  [7, 8],
  [true, 8],
  [null, 8],
  [['abc', 'de'], 5],
  [{ id: 'abc', read: 1 }, 17],
  [new Uint16Array(10), 20],
  [{ low: new Uint8Array(100) }, 103],
])('%j takes about %d bytes', (value, bytes) => {
  expect(roughBytes(value)).toBe(bytes);
});

test.each([
  ['bodies', 'articles'],
  ['events', 'discussions'],
  ['something new', 'other'],
])('%s are of kind %s', (table, kind) => {
  expect(kindOf(table)).toBe(kind);
});

test('the head of an export says what it is, of when, and what is not in it', () => {
  const head = exportHead({ at: 0, version: '0.1.0', database: 3, settings: { relays: [] } });
  expect(JSON.parse(`${head}}}`)).toEqual({
    format: 'timeahead-companion-export',
    formatVersion: 1,
    exportedAt: '1970-01-01T00:00:00.000Z',
    companion: '0.1.0',
    database: 3,
    leftOut: expect.stringContaining('key') as string,
    settings: { relays: [] },
    tables: {},
  });
});
