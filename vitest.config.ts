import { defineConfig } from 'vitest/config';

/** Folders whose tests need a Chromium and the built tab. */
const browser = [
  'test/journeys/**/*.browser.test.ts',
  'test/tab/**/*.browser.test.{ts,tsx}',
  'test/infra/local/page/**/*.browser.test.ts',
];
/** Tests that start servers on free ports: the local Microsoft 365 and the product in this process. */
const integration = ['test/{api,bot,graph,records,rounds,usecases,journeys,infra}/**/*.test.ts', 'test/*.test.ts'];
/** Pure functions, the look of the tree, and React components in jsdom. */
const unit = ['test/{documents,architecture,appPackage,tab}/**/*.test.{ts,tsx}'];
/** The pure rulebook: hundreds of files that share nothing, so one world a worker serves them all. */
const domain = ['test/domain/**/*.test.ts'];

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // `npm run coverage`: the rulebook is pure and so wholly reachable by its tests.
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 98, branches: 98 },
    },
    projects: [
      { extends: true, test: { name: 'domain', include: domain, isolate: false, testTimeout: 10_000 } },
      { extends: true, test: { name: 'unit', include: unit, exclude: browser, testTimeout: 10_000 } },
      {
        extends: true,
        // Each file starts and stops servers of its own and nothing of the product is global, so that one world a worker serves them all: loading
        // the product for each of 130 files took longer than the tests.
        test: {
          name: 'integration',
          include: integration,
          exclude: browser,
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browser,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // After everything else, and three at a time: browsers wait more than they work.
          sequence: { groupOrder: 1 },
          maxWorkers: 3,
          globalSetup: ['test/support/buildForBrowser.ts'],
        },
      },
    ],
  },
});
