import { defineConfig } from 'vitest/config';

/** Two projects: `unit` is pure and parallel; then `integration`, which shares one local stack and runs file by file. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{domain,config,training,simulation,cli,architecture}/**/*.test.ts'],
          testTimeout: 30_000,
          maxWorkers: '100%', // the default leaves one core idle, half the machine where there are two
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/{store,activities,connectors,workflows,worker,api,stack}/**/*.test.ts'],
          globalSetup: ['test/support/global-stack.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
