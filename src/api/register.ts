import { spanKinds } from '#domain/attendance/spanOf.ts';
import { halves } from '#domain/session.ts';
import { exportRegister } from '#usecases/exportRegister.ts';
import { refused } from '#usecases/outcome.ts';
import { reconcileRegister } from '#usecases/reconcileRegister.ts';
import { viewAttendance } from '#usecases/viewAttendance.ts';
import { viewRegisterWeek } from '#usecases/viewRegisterWeek.ts';
import { reconcileSchema } from './contractRegister.ts';
import { type Call, dateFrom, dateIn, type Route, withBody } from './route.ts';
import { sendCsv } from './sendCsv.ts';

/** A value of the query that must be one of some words; undefined when it is left out. */
function oneOf<T extends string>({ query }: Call, where: string, words: readonly T[]) {
  const asked = query(where);
  const found = words.find((word) => word === asked);
  const say = `Use one of ${words.join(', ')}.`;
  return asked !== undefined && found === undefined
    ? refused({ kind: 'badInput', say, problems: [{ where, say }] })
    : ({ done: true, value: found } as const);
}

/** The register of weeks, what it comes to, and the way into the school's own system. */
export const register: readonly Route[] = [
  {
    method: 'get',
    path: '/schools/:school/register/:monday',
    answer: async ({ desk, part }) => {
      const monday = dateFrom('monday', part('monday'));
      return monday.done ? viewRegisterWeek(desk, part('school'), monday.value) : monday;
    },
  },
  {
    method: 'get',
    path: '/schools/:school/register.csv',
    send: sendCsv,
    answer: async (call) => {
      const half = oneOf(call, 'half', halves);
      if (!half.done) return half;
      const where = half.value === undefined ? 'week' : 'date';
      const date = dateFrom(where, call.query(where));
      if (!date.done) return date;
      const asked = half.value === undefined ? { week: date.value } : { date: date.value, half: half.value };
      return exportRegister(call.desk, call.part('school'), asked);
    },
  },
  {
    method: 'get',
    path: '/schools/:school/attendance',
    answer: async (call) => {
      const [from, to, on] = [dateIn(call, 'from'), dateIn(call, 'to'), dateIn(call, 'on')];
      const span = oneOf(call, 'span', spanKinds);
      if (!from.done) return from;
      if (!to.done) return to;
      if (!on.done) return on;
      if (!span.done) return span;
      const asked = { from: from.value, to: to.value, on: on.value, span: span.value };
      return viewAttendance(call.desk, call.part('school'), asked);
    },
  },
  {
    method: 'post',
    path: '/schools/:school/register/reconcile',
    takesFile: true,
    answer: withBody(reconcileSchema, ({ desk, part }, body) => reconcileRegister(desk, part('school'), body)),
  },
];
