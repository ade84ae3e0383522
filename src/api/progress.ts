import { recordBaseline } from '#usecases/progress/recordBaseline.ts';
import { baselineSchema } from './contractProgress.ts';
import { type Route, withBody } from './route.ts';

/** How far a pupil is with the objectives of a placement. */
export const progress: readonly Route[] = [
  {
    method: 'post',
    path: '/schools/:school/placements/:key/baseline',
    status: 201,
    answer: withBody(baselineSchema, ({ desk, part }, body) => recordBaseline(desk, part('school'), part('key'), body)),
  },
];
