import { pausePlacement } from '#usecases/course/pausePlacement.ts';
import { resumePlacement } from '#usecases/course/resumePlacement.ts';
import { pauseSchema, resumeSchema } from './contractCourse.ts';
import { type Route, withBody } from './route.ts';

const one = '/schools/:school/placements/:key';

/** A placement on its course: paused, and going on. */
export const course: readonly Route[] = [
  {
    method: 'post',
    path: `${one}/pause`,
    answer: withBody(pauseSchema, ({ desk, part }, body) => pausePlacement(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${one}/resume`,
    answer: withBody(resumeSchema, ({ desk, part }, body) => resumePlacement(desk, part('school'), part('key'), body)),
  },
];
