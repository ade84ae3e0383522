import { recordDuty } from '#usecases/recordDuty.ts';
import { viewAhead } from '#usecases/viewAhead.ts';
import { recordDutySchema } from './contractDuties.ts';
import { dateIn, type Route, withBody } from './route.ts';

/** What falls due, and what people record about it on the spot. */
export const duties: readonly Route[] = [
  {
    method: 'get',
    path: '/schools/:school/ahead',
    answer: async (call) => {
      const by = dateIn(call, 'by');
      return by.done ? viewAhead(call.desk, call.part('school'), by.value) : by;
    },
  },
  {
    method: 'post',
    path: '/schools/:school/duties',
    answer: withBody(recordDutySchema, ({ desk, part }, body) => recordDuty(desk, part('school'), body)),
  },
];
