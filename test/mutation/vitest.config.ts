import { defineConfig } from 'vitest/config';

/** The tests that judge a mutant of the rulebook: those of the domain, without the random ones, which would judge it twice differently. */
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts'],
    exclude: ['test/domain/properties/**'],
    testTimeout: 10_000,
    // Pure functions share nothing: one world for all files is ten times faster, and there are thousands of mutants.
    isolate: false,
    pool: 'threads',
  },
});
