import { confirmSession } from '#usecases/confirmSession.ts';
import { exportToday } from '#usecases/exportToday.ts';
import { makeDaySheet } from '#usecases/makeDaySheet.ts';
import { viewToday } from '#usecases/viewToday.ts';
import { confirmSchema } from './contract.ts';
import { dateFrom, dateIn, type Route, withBody } from './route.ts';
import { sendCsv } from './sendCsv.ts';
import { sendWord } from './sendWord.ts';

/** Where every pupil is today, and the answers people give. */
export const today: readonly Route[] = [
  {
    method: 'get',
    path: '/schools/:school/today',
    answer: async (call) => {
      const date = dateIn(call, 'date');
      return date.done ? viewToday(call.desk, call.part('school'), date.value) : date;
    },
  },
  {
    method: 'get',
    path: '/schools/:school/today.csv',
    send: sendCsv,
    answer: async (call) => {
      const date = dateIn(call, 'date');
      return date.done ? exportToday(call.desk, call.part('school'), date.value) : date;
    },
  },
  {
    method: 'get',
    path: '/schools/:school/day-sheet/:date',
    send: sendWord,
    answer: async ({ desk, part }) => {
      const date = dateFrom('date', part('date'));
      return date.done ? makeDaySheet(desk, part('school'), date.value) : date;
    },
  },
  {
    method: 'post',
    path: '/schools/:school/marks',
    answer: withBody(confirmSchema, ({ desk, part }, body) => confirmSession(desk, part('school'), body)),
  },
];
