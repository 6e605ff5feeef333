import path from 'node:path';
import { leaks, vectors } from '../fixtures/hostile/vectors.ts';
import { runHostile } from '../hostile/run.ts';
import { expect, test } from './companion-test.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3-world');

test('what feeds smuggle in runs nowhere and asks nobody, with the sanitiser and without', async () => {
  test.setTimeout(240_000);
  const bodies = [...vectors, ...leaks].map(([, html]) => html);
  const [control, ...held] = await runHostile(bodies, EXTENSION);
  expect(control!.executed).toBeGreaterThan(vectors.length * 0.7);
  expect(control!.requests.length).toBeGreaterThan(leaks.length * 0.7);
  for (const { name, executed, requests, residue } of held) {
    expect({ name, executed, requests, residue: residue ?? [] }).toEqual({
      name,
      executed: 0,
      requests: [],
      residue: [],
    });
  }
});
