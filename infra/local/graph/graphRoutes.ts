/** Every Graph operation that the local Microsoft 365 knows. */
import type { Local } from '../local.ts';
import type { Route } from '../server/route.ts';

export function graphRoutes(_local: Local): Route[] {
  return [];
}
