/** The HTTP contract between the tab and the API: timetables, suspensions, permanent exclusions. */
import { z } from 'zod';
import { weekSlots } from '#domain/session.ts';
import { exclusionKinds } from '#domain/suspension.ts';
import { timetableKinds } from '#domain/timetable.ts';
import type { AwayView } from '#usecases/away/viewAway.ts';
import type { ClockRow } from '#usecases/suspensions/clockRows.ts';
import type { SuspensionView } from '#usecases/suspensions/viewSuspension.ts';
import type { TimetableView } from '#usecases/timetables/viewTimetable.ts';
import { dateSchema } from './contractDuties.ts';

/** Made by the form once, so that a repeated send records once. Every POST and PUT answers {key}. */
const key = z.uuid();
const line = z.string().trim().max(250);
const words = z.string().trim().max(4000);
const maybe = z.boolean().nullable();

const timetableWordsSchema = z.object({
  requestedOn: dateSchema,
  startsOn: dateSchema.nullable(),
  endsOn: dateSchema.nullable(),
  reason: words,
  awaySlots: z.array(z.enum(weekSlots)).max(weekSlots.length),
  needs: words,
  ambition: words,
  homeEducation: words,
  schoolProvision: words,
  isForBehaviour: maybe,
  parentAgrees: maybe,
  hasSupportPlan: maybe,
  laConsulted: maybe,
  socialWorkerTold: maybe,
  virtualSchoolConsulted: maybe,
});
/** POST /api/schools/:school/timetables → 201 */
export const askTimetableSchema = z.object({ key, pupilKey: line, kind: z.enum(timetableKinds), words: timetableWordsSchema });
/** PUT …/timetables/:key. `seen` as it stands in SharePoint. 409: a colleague changed the same. */
export const changeTimetableSchema = z.object({
  key,
  seen: timetableWordsSchema.extend({
    ...{ reason: z.string(), needs: z.string(), ambition: z.string(), homeEducation: z.string(), schoolProvision: z.string() },
  }),
  words: timetableWordsSchema,
});
/** POST …/timetables/:key/decision */
export const decideTimetableSchema = z.object({ key, agreed: z.boolean(), on: dateSchema, reason: words });
/** POST …/timetables/:key/prolong */
export const prolongSchema = z.object({ key, endsOn: dateSchema, reason: words, parentAgrees: z.boolean() });
/** POST …/timetables/:key/reviews */
export const timetableReviewSchema = z.object({
  ...{ key, on: dateSchema, isPupilHeard: z.boolean(), pupilView: words },
  ...{ isParentHeard: z.boolean(), parentView: words, outcome: words },
});
/** POST …/timetables/:key/welfare-checks */
export const welfareCheckSchema = z.object({
  ...{ key, on: dateSchema, how: z.enum(['visit', 'inSchool', 'call', 'online']), isPupilSeen: z.boolean(), words },
});
/** POST …/timetables/:key/end */
export const endTimetableSchema = z.object({ key, on: dateSchema, words });
/** POST …/timetables/:key/withdrawal */
export const withdrawFlexiSchema = z.object({
  ...{ key, side: z.enum(['parents', 'school']), on: dateSchema, lastDay: dateSchema, isAccepted: z.boolean(), words },
});
/** POST …/timetables/:key/meeting */
export const offerMeetingSchema = z.object({
  ...{ key, on: dateSchema, outcome: z.enum(['held', 'agreed', 'declined', 'noAnswer']), words },
});
/** POST …/timetables/:key/cancel, …/suspensions/:key/cancel */
export const cancelSchema = z.object({ key, reason: words });

const suspensionWordsSchema = z.object({
  startsOn: dateSchema,
  endsOn: dateSchema.nullable(),
  halfDaysLess: z.number().int().min(0).max(2),
  reason: words,
});
/** POST /api/schools/:school/suspensions → 201 */
export const recordSuspensionSchema = z.object({
  ...{ key, pupilKey: line, kind: z.enum(exclusionKinds), words: suspensionWordsSchema },
});
/** PUT …/suspensions/:key */
export const changeSuspensionSchema = z.object({
  key,
  seen: suspensionWordsSchema.extend({ halfDaysLess: z.number().int().min(0), reason: z.string() }),
  words: suspensionWordsSchema,
});
/** POST …/suspensions/:key/work */
export const workSetSchema = z.object({ key, on: dateSchema, words, marking: words });
/** POST …/suspensions/:key/provision */
export const provisionSchema = z.object({
  ...{ key, place: line, address: words, reportTo: line, startsOn: dateSchema, times: words },
  ...{ isFullTime: z.boolean(), hasBegun: z.boolean() },
});
/** POST …/suspensions/:key/began */
export const provisionBeganSchema = z.object({ key, on: dateSchema, words });
/** POST …/suspensions/:key/not-provided */
export const notProvidedSchema = z.object({ key, why: z.enum(['notProvided', 'notRequired']), words });

/** GET /api/schools/:school/away, …/clocks, …/timetables/:key, …/suspensions/:key */
export type AwayPage = AwayView;
export type TimetablePage = TimetableView;
export type SuspensionPage = SuspensionView;
export type Clocks = { readonly clocks: readonly ClockRow[] };
