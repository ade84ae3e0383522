import { done } from '#usecases/outcome.ts';
import { viewTrustToday } from '#usecases/viewTrustToday.ts';
import type { Route } from './route.ts';

/** Every school the person may read, on one page. */
export const trust: readonly Route[] = [
  { method: 'get', path: '/trust/today', answer: async ({ desk }) => done(await viewTrustToday(desk)) },
];
