import { viewTimeline } from '#usecases/viewTimeline.ts';
import { timelineSchema } from './contractTimeline.ts';
import { type Route, withBody } from './route.ts';

/** Everything that happened in a placement. */
export const timeline: readonly Route[] = [
  {
    method: 'post',
    path: '/schools/:school/placements/:key/timeline',
    answer: withBody(timelineSchema, ({ desk, part }, { kind, ...choice }) =>
      viewTimeline(desk, part('school'), part('key'), { ...choice, kind }),
    ),
  },
];
