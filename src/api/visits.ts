import { cancelVisit } from '#usecases/visits/cancelVisit.ts';
import { keepPhotograph } from '#usecases/visits/keepPhotograph.ts';
import { planVisit } from '#usecases/visits/planVisit.ts';
import { recordSdq } from '#usecases/visits/recordSdq.ts';
import { recordVisit } from '#usecases/visits/recordVisit.ts';
import { viewVisits } from '#usecases/visits/viewVisits.ts';
import { cancelVisitSchema, photographSchema, planVisitSchema, recordVisitSchema, sdqSchema } from './contractVisits.ts';
import { type Route, withBody } from './route.ts';

const one = '/schools/:school/placements/:key';
const all = `${one}/visits`;

/** Visits to the setting of a placement: planned, recorded, with their photographs; questionnaires. */
export const visits: readonly Route[] = [
  { method: 'get', path: all, answer: ({ desk, part }) => viewVisits(desk, part('school'), part('key')) },
  {
    method: 'post',
    path: all,
    status: 201,
    answer: withBody(recordVisitSchema, ({ desk, part }, { checks, comments, ...rest }) =>
      recordVisit(desk, part('school'), part('key'), { ...rest, checks: given(checks), comments: given(comments) }),
    ),
  },
  {
    method: 'post',
    path: `${all}/planned`,
    status: 201,
    answer: withBody(planVisitSchema, ({ desk, part }, body) => planVisit(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${all}/planned/:recordKey/cancel`,
    status: 201,
    answer: withBody(cancelVisitSchema, ({ desk, part }, body) =>
      cancelVisit(desk, part('school'), part('key'), { ...body, recordKey: part('recordKey') }),
    ),
  },
  {
    method: 'post',
    path: `${all}/photographs`,
    status: 201,
    takesFile: true,
    answer: withBody(photographSchema, ({ desk, part }, body) => keepPhotograph(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${one}/questionnaires`,
    status: 201,
    answer: withBody(sdqSchema, ({ desk, part }, body) => recordSdq(desk, part('school'), part('key'), body)),
  },
];

/** What has a value: a key may be there without one. */
const given = <T>(values: Readonly<Record<string, T | undefined>>): Record<string, T> =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
