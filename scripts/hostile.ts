/**
 * Shows a file's attack strings in popup, side panel and reader view of the real extension, and counts what runs.
 * `npm run -s hostile -- FILE`, after `npm run build:world`; FILE is JSON with `items`, each with a `payload`.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Arm } from '../tests/hostile/in-frames.ts';
import { runHostile } from '../tests/hostile/run.ts';
import { fieldsOf } from '../utils/shape/fields-of.ts';
import { runCommand } from './command.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../.output/chrome-mv3-world');

/** More, and the lists they stand in take minutes to show whole. */
const IN_A_BROWSER = 150;

await runCommand(async () => {
  const payloads = readPayloads(process.argv[2]);
  let arms: Arm[] = [];
  for (let from = 0; from < payloads.length; from += IN_A_BROWSER) {
    arms = together(arms, await runHostile(payloads.slice(from, from + IN_A_BROWSER), EXTENSION));
    console.log(`${arms[0]!.payloads} of ${payloads.length} shown`);
  }
  console.table(arms.map(row));
  const [control, ...held] = arms;
  for (const { name, requests, residue } of held) {
    for (const left of [...requests, ...(residue ?? [])].slice(0, 20))
      console.log(`${name}: ${left}`);
  }
  if (control!.executed === 0)
    throw new Error('Nothing ran in the control either: this proves nothing.');
  if (held.some(isBroken)) throw new Error('Something ran, asked or was left where it must not.');
});

/** The same places, of one part of the payloads and of the parts before it. */
function together(before: readonly Arm[], now: readonly Arm[]): Arm[] {
  return now.map((arm, i) => {
    const sum = before[i] ?? { payloads: 0, executed: 0, requests: [], residue: [] };
    return {
      name: arm.name,
      payloads: sum.payloads + arm.payloads,
      executed: sum.executed + arm.executed,
      requests: [...sum.requests, ...arm.requests],
      residue: arm.residue && [...(sum.residue ?? []), ...arm.residue],
    };
  });
}

function readPayloads(file: string | undefined): string[] {
  if (!file || !existsSync(file))
    throw new Error(`There is no file of payloads: ${file ?? 'name one'}`);
  if (!existsSync(EXTENSION)) throw new Error('Build the world first: npm run build:world');
  const { items } = fieldsOf(JSON.parse(readFileSync(file, 'utf8')));
  const payloads = (Array.isArray(items) ? items : []).map((item) => fieldsOf(item)['payload']);
  return payloads.filter((payload) => typeof payload === 'string');
}

function row({ name, payloads, executed, requests, residue }: Arm) {
  return {
    where: name,
    payloads,
    executed,
    requests: requests.length,
    residue: residue?.length ?? '',
  };
}

function isBroken({ executed, requests, residue }: Arm): boolean {
  return executed > 0 || requests.length > 0 || (residue?.length ?? 0) > 0;
}
