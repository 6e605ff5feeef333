import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    mockReset: true,
    restoreMocks: true,
    include: ['{entrypoints,components,utils,scripts,tests}/**/*.test.{ts,tsx}', '*.test.ts'],
  },
});
