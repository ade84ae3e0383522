/**
 * fast-check with the same schools in every `npm test`, so that a run fails only for what was changed. To look for new ones:
 * `FAST_CHECK_SEED=$RANDOM FAST_CHECK_RUNS=2000 npx vitest run --project domain`.
 */
import fc from 'fast-check';

const { FAST_CHECK_SEED = '20261122', FAST_CHECK_RUNS } = process.env;
fc.configureGlobal({ seed: Number(FAST_CHECK_SEED) });

/** How many cases a property is tried with. */
export const runs = (usual: number): { readonly numRuns: number } => ({
  numRuns: FAST_CHECK_RUNS === undefined ? usual : Number(FAST_CHECK_RUNS),
});
export { fc };
