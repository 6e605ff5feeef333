/**
 * Kills the worker at random moments while sources are polled, and says what was lost, came twice, or is overdue. In a
 * browser, against publishers of our own (`tests/killing/`); about a second a kill.
 *
 *   npm run kills                                         500 kills, 200 sources
 *   npm run kills -- --kills 60 --sources 100 --seed 7
 */
import { parseArgs } from 'node:util';
import { openLab } from '../tests/etiquette/lab.ts';
import { killPolls } from '../tests/killing/kill-polls.ts';
import { runCommand } from './command.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '500' },
      sources: { type: 'string', default: '200' },
      seed: { type: 'string', default: '23' },
    },
  });
  const [kills, sources, seed] = [values.kills, values.sources, values.seed].map(Number);
  if (!kills || !sources || !seed)
    throw new Error('Give numbers: --kills 60 --sources 100 --seed 7');
  const startedAt = performance.now();
  const lab = await openLab();
  const killed = await killPolls(lab, { kills, sources, seed }).finally(() => lab.close());
  for (const complaint of killed.complaints.slice(0, 20)) console.log(complaint);
  const seconds = Math.round((performance.now() - startedAt) / 1_000);
  console.log(
    `${killed.kills} kills (seed ${seed}) in ${killed.cycles} rounds of ${sources} sources, ${seconds} s: ` +
      `${killed.articles} articles, ${killed.askedAgain} requests again, ${killed.complaints.length} complaints`,
  );
  if (killed.complaints.length > 0) process.exit(1);
});
