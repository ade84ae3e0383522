/** The HTTP contract between the tab and the API: shapes only, shared by both. Dates are text, see `domain/session.ts`. */
import { z } from 'zod';
import { marks } from '#domain/register.ts';
import { halves } from '#domain/session.ts';
import { roles } from '#domain/staff.ts';
import { whereaboutsSchema } from './contractAttendance.ts';
import { dateSchema, dutyRowSchema } from './contractDuties.ts';

const half = z.enum(halves);

/** Every error the API answers, with the status that fits: 400, 401, 403, 404, 409, 422, 503, 500. `say` is shown as it is. */
export const problemSchema = z.object({
  code: z.enum([
    'badInput',
    'signInNeeded',
    'notPermitted',
    'notFound',
    'changedMeanwhile',
    'rulesNotMet',
    'unavailable',
    'unexpected',
  ]),
  say: z.string(),
  problems: z.array(z.object({ where: z.string(), say: z.string() })),
  findings: z.array(z.object({ outcome: z.enum(['met', 'notMet', 'unclear']), because: z.string(), citation: z.string() })),
  requestId: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;

/** GET /api/me */
export const meSchema = z.object({
  personId: z.string(),
  name: z.string(),
  isTrustStaff: z.boolean(),
  /** The day it is in England: the tab reads no clock of its own. Added by the API. */
  today: dateSchema,
  schools: z.array(z.object({ key: z.string(), name: z.string(), roles: z.array(z.enum(roles)), sharePointUrl: z.string() })),
});
export type Me = z.infer<typeof meSchema>;

/** GET /api/schools/:school/today?date= (default: today) */
export const todaySchema = z.object({
  date: dateSchema,
  isSchoolDay: z.boolean(),
  /** Why there is no school, or a warning that the calendar ends soon; empty when neither. */
  calendarSays: z.string(),
  sessions: z.array(
    z.object({
      half,
      askedAt: z.string(),
      cutOffAt: z.string(),
      isOpen: z.boolean(),
      isPastCutOff: z.boolean(),
      rows: z.array(whereaboutsSchema),
    }),
  ),
  /** What is open: overdue, due, put off, and what comes in the next ten school days. */
  duties: z.array(dutyRowSchema),
  mayConfirm: z.boolean(),
  /** Follow-ups and events. */
  mayFollowUp: z.boolean(),
  /** SharePoint could not be reached: everything is as it was then (`updatedAt`), and answers wait to be written. */
  isOffline: z.boolean(),
  updatedAt: z.string(),
});
export type Today = z.infer<typeof todaySchema>;

/** POST /api/schools/:school/marks: answers for one session. 200 with Today as it is then. */
export const confirmSchema = z.object({
  date: dateSchema,
  half,
  marks: z
    .array(
      z.object({
        pupilKey: z.string(),
        mark: z.enum(marks),
        note: z.string().max(500),
        /** A register code, where somebody gives one; refused when it is wrong. */
        code: z.string().max(2).optional(),
        minutesLate: z.number().int().min(1).max(300).optional(),
      }),
    )
    .min(1)
    .max(200),
  /** When the newest answer that the person saw was given (empty: saw none). Later answers by others are then not overruled. */
  seenAt: z.string().optional(),
});
export type Confirm = z.infer<typeof confirmSchema>;

/** GET /api/trust/today → every school the person may read */
export const trustTodaySchema = z.object({
  date: dateSchema,
  schools: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      sharePointUrl: z.string(),
      isSchoolDay: z.boolean(),
      due: z.number(),
      confirmed: z.number(),
      absent: z.number(),
      unknown: z.number(),
      runningPlacements: z.number(),
      waitingForApproval: z.number(),
      overdueReviews: z.number(),
    }),
  ),
});
export type TrustToday = z.infer<typeof trustTodaySchema>;
