import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/build.ts', 'test/setup/postgres.ts', 'test/setup/chromium.ts'],
    reporters: ['default', './test/setup/tally.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
