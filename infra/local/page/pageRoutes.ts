import type { Local } from '../local.ts';
import type { Route } from '../server/route.ts';

export function pageRoutes(_local: Local): Route[] {
  return [];
}
