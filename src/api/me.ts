import { londonTime } from '#domain/londonTime.ts';
import { done } from '#usecases/outcome.ts';
import { viewMe } from '#usecases/viewMe.ts';
import type { Route } from './route.ts';

/** Who is calling, the schools this person may read, and what day it is in England. */
export const me: readonly Route[] = [
  {
    method: 'get',
    path: '/me',
    answer: async ({ desk }) => done({ ...(await viewMe(desk)), today: londonTime(desk.now()).date }),
  },
];
