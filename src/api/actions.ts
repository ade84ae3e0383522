import { addAction } from '#usecases/actions/addAction.ts';
import { completeAction } from '#usecases/actions/completeAction.ts';
import { viewActions } from '#usecases/actions/viewActions.ts';
import { addActionSchema, completeActionSchema } from './contractActions.ts';
import { type Route, withBody } from './route.ts';

const all = '/schools/:school/placements/:key/actions';

/** What was agreed about a placement, and that it was done. */
export const actions: readonly Route[] = [
  { method: 'get', path: all, answer: ({ desk, part }) => viewActions(desk, part('school'), part('key')) },
  {
    method: 'post',
    path: all,
    status: 201,
    answer: withBody(addActionSchema, ({ desk, part }, body) => addAction(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${all}/:recordKey/done`,
    status: 201,
    answer: withBody(completeActionSchema, ({ desk, part }, body) =>
      completeAction(desk, part('school'), part('key'), { ...body, recordKey: part('recordKey') }),
    ),
  },
];
