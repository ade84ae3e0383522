import type { Local } from '../local.ts';
import type { Route } from '../server/route.ts';

export function signInRoutes(_local: Local): Route[] {
  return [];
}
