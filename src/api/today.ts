import { confirmSession } from '#usecases/confirmSession.ts';
import { exportToday } from '#usecases/exportToday.ts';
import { viewToday } from '#usecases/viewToday.ts';
import { confirmSchema } from './contract.ts';
import { dateFrom, type Route, withBody } from './route.ts';
import { sendCsv } from './sendCsv.ts';

/** Where every pupil is today, and the answers people give. */
export const today: readonly Route[] = [
  {
    method: 'get',
    path: '/schools/:school/today',
    answer: async ({ desk, part, query }) => {
      const asked = query('date');
      if (asked === undefined) return viewToday(desk, part('school'));
      const date = dateFrom('date', asked);
      return date.done ? viewToday(desk, part('school'), date.value) : date;
    },
  },
  {
    method: 'get',
    path: '/schools/:school/today.csv',
    send: sendCsv,
    answer: async ({ desk, part, query }) => {
      const asked = query('date');
      if (asked === undefined) return exportToday(desk, part('school'));
      const date = dateFrom('date', asked);
      return date.done ? exportToday(desk, part('school'), date.value) : date;
    },
  },
  {
    method: 'post',
    path: '/schools/:school/marks',
    answer: withBody(confirmSchema, ({ desk, part }, body) => confirmSession(desk, part('school'), body)),
  },
];
