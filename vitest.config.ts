import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    mockReset: true,
    restoreMocks: true,
    // A passphrase is stretched on purpose, which takes a busy machine seconds.
    testTimeout: 30_000,
    include: ['{entrypoints,components,utils,scripts,tests}/**/*.test.{ts,tsx}', '*.test.ts'],
  },
});
