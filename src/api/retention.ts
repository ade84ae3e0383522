import { endHold, placeHold } from '#usecases/retention/placeHold.ts';
import { removeRecords } from '#usecases/retention/removeRecords.ts';
import { viewRetention } from '#usecases/retention/viewRetention.ts';
import { endHoldSchema, placeHoldSchema, removeRecordsSchema } from './contractRetention.ts';
import { type Route, withBody } from './route.ts';

const one = '/schools/:school/retention';

/** Keeping and removing: the rule, who is due, holds, removal with proof (REP-7). */
export const retention: readonly Route[] = [
  { method: 'get', path: one, answer: ({ desk, part }) => viewRetention(desk, part('school')) },
  {
    method: 'post',
    path: `${one}/holds`,
    status: 201,
    answer: withBody(placeHoldSchema, ({ desk, part }, body) => placeHold(desk, part('school'), body)),
  },
  {
    method: 'post',
    path: `${one}/holds/:key/end`,
    status: 201,
    answer: withBody(endHoldSchema, ({ desk, part }, body) => endHold(desk, part('school'), { ...body, holdKey: part('key') })),
  },
  {
    method: 'post',
    path: `${one}/removals`,
    answer: withBody(removeRecordsSchema, ({ desk, part }, body) => removeRecords(desk, part('school'), body)),
  },
];
