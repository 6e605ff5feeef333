import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  // Two browsers, each with a world of its own: while one waits, the other works.
  workers: 2,
  timeout: 60_000,
  outputDir: '.output/e2e',
  reporter: 'list',
});
