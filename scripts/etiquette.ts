/**
 * How politely feeds are asked for: 48 checks, 100 points, in a browser against publishers of our own, over seven
 * simulated days. Prints a row a check, and `N/100` last; ends with 1 below 100.
 *
 *   npm run etiquette            all of it, about five minutes
 *   npm run etiquette -- F02 F27 only these
 */
import { checks } from '../tests/etiquette/checks.ts';
import { runChecks } from '../tests/etiquette/run-checks.ts';
import { runCommand } from './command.ts';

await runCommand(async () => {
  const wanted = process.argv.slice(2);
  const chosen = checks.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  const startedAt = performance.now();
  const outcomes = await runChecks(chosen);
  for (const { check, complaints, note } of outcomes) {
    const points = String(check.points).padStart(3);
    const outcome =
      complaints.length === 0 ? 'ok' : `NOT MET: ${complaints.slice(0, 3).join('; ')}`;
    console.log(
      `${check.id} ${points}  ${check.what.padEnd(74)}  ${outcome}${note && ` (${note})`}`,
    );
  }
  const met = outcomes.filter(({ complaints }) => complaints.length === 0);
  const sum = (all: typeof outcomes) => all.reduce((points, { check }) => points + check.points, 0);
  console.log(
    `${met.length} of ${outcomes.length} in ${Math.round((performance.now() - startedAt) / 1_000)} s`,
  );
  console.log(`${sum(met)}/${sum(outcomes)}`);
  if (met.length < outcomes.length) process.exit(1);
});
