import { defineConfig } from 'vitest/config';

/** Two projects: `unit` is pure and parallel; `integration` shares one local stack and runs file by file. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{domain,config,training,simulation,cli,architecture}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/{store,activities,workflows,worker,api,stack}/**/*.test.ts'],
          globalSetup: ['test/support/global-stack.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
