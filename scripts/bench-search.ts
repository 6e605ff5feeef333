/**
 * How long a key takes in a search, in a page of a real browser, beside MiniSearch asked for the same: `npm run
 * bench:search`. The limits at 50,000 articles are 20 ms a key (p95) and a recall of .95.
 */
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../tests/world/find-browser.ts';
import { runCommand } from './command.ts';

await runCommand(async () => {
  const code = await buildScript();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  page.on('console', (message) => console.log(message.text()));
  await page.addScriptTag({ content: code });
  await browser.close();
});

async function buildScript(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: path.join(import.meta.dirname, 'bench-search/in-page.ts'),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [bundle] = built as { output: { code: string }[] }[];
  return bundle!.output[0]!.code;
}
