import { findAnything } from '#usecases/findAnything.ts';
import { findSchema } from './contractFind.ts';
import { type Route, withBody } from './route.ts';

/** Finding anything of a school by some words. */
export const find: readonly Route[] = [
  {
    method: 'post',
    path: '/schools/:school/find',
    answer: withBody(findSchema, ({ desk, part }, { words }) => findAnything(desk, part('school'), words)),
  },
];
