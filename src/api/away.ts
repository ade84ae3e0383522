import type { z } from 'zod';
import { cancelAway } from '#usecases/away/cancelAway.ts';
import { viewAway } from '#usecases/away/viewAway.ts';
import type { Desk } from '#usecases/desk.ts';
import type { Outcome } from '#usecases/outcome.ts';
import { arrangeProvision } from '#usecases/suspensions/arrangeProvision.ts';
import { changeSuspension } from '#usecases/suspensions/changeSuspension.ts';
import { confirmProvision } from '#usecases/suspensions/confirmProvision.ts';
import { recordNotProvided } from '#usecases/suspensions/recordNotProvided.ts';
import { recordSuspension } from '#usecases/suspensions/recordSuspension.ts';
import { recordWorkSet } from '#usecases/suspensions/recordWorkSet.ts';
import { viewClocks } from '#usecases/suspensions/viewClocks.ts';
import { viewSuspension } from '#usecases/suspensions/viewSuspension.ts';
import { askTimetable } from '#usecases/timetables/askTimetable.ts';
import { changeTimetable } from '#usecases/timetables/changeTimetable.ts';
import { checkWelfare } from '#usecases/timetables/checkWelfare.ts';
import { decideTimetable } from '#usecases/timetables/decideTimetable.ts';
import { endTimetable } from '#usecases/timetables/endTimetable.ts';
import { offerMeeting } from '#usecases/timetables/offerMeeting.ts';
import { prolongTimetable } from '#usecases/timetables/prolongTimetable.ts';
import { reviewTimetable } from '#usecases/timetables/reviewTimetable.ts';
import { viewTimetable } from '#usecases/timetables/viewTimetable.ts';
import { withdrawFlexi } from '#usecases/timetables/withdrawFlexi.ts';
import * as contract from './contractAway.ts';
import { type Route, withBody } from './route.ts';

const school = '/schools/:school';

/** Something recorded about one timetable or suspension. */
const step = <S extends z.ZodType>(
  path: string,
  schema: S,
  work: (desk: Desk, schoolKey: string, key: string, body: z.output<S>) => Promise<Outcome<unknown>>,
  method: 'post' | 'put' = 'post',
): Route => ({
  method,
  path: `${school}/${path}`,
  answer: withBody(schema, ({ desk, part }, body) => work(desk, part('school'), part('key'), body)),
});

/** Part-time timetables, flexi-schooling, suspensions and permanent exclusions: their whole life. */
export const away: readonly Route[] = [
  { method: 'get', path: `${school}/away`, answer: ({ desk, part }) => viewAway(desk, part('school')) },
  { method: 'get', path: `${school}/clocks`, answer: ({ desk, part }) => viewClocks(desk, part('school')) },
  {
    method: 'get',
    path: `${school}/timetables/:key`,
    answer: ({ desk, part }) => viewTimetable(desk, part('school'), part('key')),
  },
  {
    method: 'get',
    path: `${school}/suspensions/:key`,
    answer: ({ desk, part }) => viewSuspension(desk, part('school'), part('key')),
  },
  {
    method: 'post',
    path: `${school}/timetables`,
    status: 201,
    answer: withBody(contract.askTimetableSchema, ({ desk, part }, body) => askTimetable(desk, part('school'), body)),
  },
  {
    method: 'post',
    path: `${school}/suspensions`,
    status: 201,
    answer: withBody(contract.recordSuspensionSchema, ({ desk, part }, body) => recordSuspension(desk, part('school'), body)),
  },
  step('timetables/:key', contract.changeTimetableSchema, changeTimetable, 'put'),
  step('timetables/:key/decision', contract.decideTimetableSchema, decideTimetable),
  step('timetables/:key/prolong', contract.prolongSchema, prolongTimetable),
  step('timetables/:key/reviews', contract.timetableReviewSchema, reviewTimetable),
  step('timetables/:key/welfare-checks', contract.welfareCheckSchema, checkWelfare),
  step('timetables/:key/end', contract.endTimetableSchema, endTimetable),
  step('timetables/:key/withdrawal', contract.withdrawFlexiSchema, withdrawFlexi),
  step('timetables/:key/meeting', contract.offerMeetingSchema, offerMeeting),
  step('timetables/:key/cancel', contract.cancelSchema, (desk, at, key, body) => cancelAway(desk, at, 'timetable', key, body)),
  step('suspensions/:key', contract.changeSuspensionSchema, changeSuspension, 'put'),
  step('suspensions/:key/work', contract.workSetSchema, recordWorkSet),
  step('suspensions/:key/provision', contract.provisionSchema, arrangeProvision),
  step('suspensions/:key/began', contract.provisionBeganSchema, confirmProvision),
  step('suspensions/:key/not-provided', contract.notProvidedSchema, recordNotProvided),
  step('suspensions/:key/cancel', contract.cancelSchema, (desk, at, key, body) => cancelAway(desk, at, 'suspension', key, body)),
];
