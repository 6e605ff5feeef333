/** All checks and tests, the quick ones first. Ends at the first that fails. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from '../tests/world/find-browser.ts';
import { runCommand } from './command.ts';

const STEPS: [name: string, program: string, ...given: string[]][] = [
  ['prepare', 'wxt', 'prepare'],
  ['format', 'prettier', '--check', '--log-level=warn', '.'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['types', 'tsc', '--noEmit'],
  ['unused', 'knip'],
  ['unit tests', 'vitest', 'run'],
  ['build for Chromium', 'wxt', 'build'],
  ['sizes', 'node', 'scripts/sizes.ts'],
  ['build for Edge', 'wxt', 'build', '-b', 'edge'],
  ['build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'],
  ['build of the sample world', 'wxt', 'build', '--mode', 'world'],
  ['end-to-end tests', 'playwright', 'test'],
];

await runCommand(() => {
  console.log(`Node ${process.version}, browser ${findBrowser()}`);
  const times: string[] = [];
  for (const [name, program, ...given] of STEPS) {
    console.log(`\n── ${name}`);
    const startedAt = performance.now();
    const { status, error } = spawnSync(program, given, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (error) throw new Error(`${name}: ${program} did not start; run npm test`, { cause: error });
    if (status !== 0) throw new Error(`\n${name}: failed`);
    times.push(`${((performance.now() - startedAt) / 1_000).toFixed(1).padStart(6)} s  ${name}`);
  }
  console.log(`\nAll passed.\n${times.join('\n')}`);
});
