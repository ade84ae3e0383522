/** The HTTP contract between the tab and the API: the register of a week, and what sessions come to. */
import { z } from 'zod';
import { exportFields } from '#domain/attendance/reconcile/columns.ts';
import { marks } from '#domain/register.ts';
import { halves, weekSlots } from '#domain/session.ts';
import { dateSchema } from './contractDuties.ts';

/** One answer of a session as it was given; none is ever replaced. */
const registerAnswerSchema = z.object({
  mark: z.enum(marks),
  code: z.string().nullable(),
  minutesLate: z.number().nullable(),
  note: z.string(),
  byName: z.string(),
  at: z.string(),
  via: z.enum(['card', 'tab', 'link']),
  /** Accepted while SharePoint could not be reached, not in the register yet. */
  isWaiting: z.boolean(),
});

const registerCellSchema = z.object({
  expected: z.enum(['provider', 'elsewhere', 'school', 'nowhere', 'noSchool']),
  /** The provider that expects the pupil, or that the answer is about; empty where there is none. */
  providerKey: z.string(),
  providerName: z.string(),
  mark: z.enum(marks).nullable(),
  minutesLate: z.number().nullable(),
  code: z.string().nullable(),
  /** Who says so: somebody who gave the code, the adviser, or nobody yet. `none`: no code of ours belongs here. */
  codeIs: z.enum(['given', 'proposed', 'undecided', 'none']),
  codeBecause: z.string(),
  codeSource: z.string(),
  /** Dual registration: the other school marks this session (D). */
  isOtherSchools: z.boolean(),
  corrected: z.boolean(),
  /** The cell in words, for people who hear the table. */
  says: z.string(),
  /** Nobody has been asked yet. */
  isFuture: z.boolean(),
  /** Which answers it takes now: any, only an absence with its reason, or none. */
  takes: z.enum(['any', 'absence', 'nothing']),
  /** A change needs a note that says why: the answer is of an earlier day. */
  needsNote: z.boolean(),
  /** When the newest answer was given; empty when nobody has answered. Sent as `seenAt`. */
  answeredAt: z.string(),
  isWaiting: z.boolean(),
  /** An absence without its reason: by when it must have a code, and the school days that are left; below zero when they are over. */
  resolve: z.object({ by: dateSchema.nullable(), daysLeft: z.number().nullable() }).nullable(),
  /** What happened in the session, a sentence each. */
  events: z.array(z.string()),
  history: z.array(registerAnswerSchema),
});
export type RegisterCell = z.infer<typeof registerCellSchema>;

/** GET /api/schools/:school/register/:monday → the week of every pupil with sessions away from school */
export const registerWeekSchema = z.object({
  weekStartsOn: dateSchema,
  days: z.array(z.object({ date: dateSchema, isSchoolDay: z.boolean(), why: z.string() })),
  rows: z.array(
    z.object({
      pupilKey: z.string(),
      pupilName: z.string(),
      cells: z.record(z.enum(weekSlots), registerCellSchema),
    }),
  ),
  /** The other weeks of the school year in which somebody's whereabouts were never confirmed, latest first. */
  missingInWeeks: z.array(z.object({ monday: dateSchema, sessions: z.number() })),
  mayConfirm: z.boolean(),
});
export type RegisterWeekView = z.infer<typeof registerWeekSchema>;

/** Sessions at providers, counted. `percent`: of the confirmed ones, whole, rounded down; null where there is none. */
const countedSchema = z.object({
  attended: z.number(),
  confirmed: z.number(),
  missing: z.number(),
  percent: z.number().nullable(),
  /** Marked by the other school of a dual-registered pupil (D); in none of the counts above. */
  otherSchool: z.object({ attended: z.number(), absent: z.number(), missing: z.number() }),
});
const figuresSchema = countedSchema.extend({
  present: z.number(),
  late: z.number(),
  authorised: z.number(),
  unauthorised: z.number(),
  unexplained: z.number(),
  notPossible: z.number(),
});
const standingSchema = z.enum(['below', 'reached', 'tooFew', 'none']);
const streakSchema = z.object({ count: z.number(), limit: z.number(), since: dateSchema.nullable(), isReached: z.boolean() });

/** GET /api/schools/:school/attendance?from=&to= or ?span=week|halfTerm|term|year&on= (default: this half-term) */
export const attendanceSchema = z.object({
  from: dateSchema,
  to: dateSchema,
  name: z.string(),
  /** A day of the stretch before and after; null where the calendar knows none. */
  before: dateSchema.nullable(),
  after: dateSchema.nullable(),
  target: z.object({ percent: z.number(), source: z.string(), fromSessions: z.number() }),
  weeks: z.array(z.object({ monday: dateSchema, partOfTerm: z.string() })),
  school: z.object({ total: figuresSchema, standing: standingSchema, weeks: z.array(countedSchema) }),
  providers: z.array(
    z.object({
      providerKey: z.string(),
      providerName: z.string(),
      pupils: z.number(),
      total: figuresSchema,
      standing: standingSchema,
      weeks: z.array(countedSchema),
    }),
  ),
  pupils: z.array(
    z.object({
      pupilKey: z.string(),
      pupilName: z.string(),
      providerNames: z.array(z.string()),
      total: figuresSchema,
      standing: standingSchema,
      weeks: z.array(countedSchema),
      /** What a person must act on, in sentences: thresholds of the law that are reached. */
      alerts: z.array(z.string()),
      unauthorised: streakSchema,
      sickness: streakSchema,
      /** The week as it is offered, in sessions; null when no placement runs at the end of the stretch. */
      offered: z
        .object({
          atProviders: z.number(),
          atSchool: z.number(),
          nowhere: z.number(),
          outcome: z.enum(['met', 'notMet', 'unclear']),
          because: z.string(),
        })
        .nullable(),
    }),
  ),
});
export type AttendanceView = z.infer<typeof attendanceSchema>;

/** POST /api/schools/:school/register/reconcile: the school system's export beside our register. Nothing is written. */
export const reconcileSchema = z.object({
  fileName: z.string(),
  contentBase64: z.string().max(20_000_000),
  /** Field → column name of the file; empty object = let the product propose. */
  mapping: z.partialRecord(z.enum(exportFields), z.string()),
  /** Any day of the week that headings such as `Mon AM` mean. */
  week: dateSchema.optional(),
});
export type ReconcileInput = z.infer<typeof reconcileSchema>;
export const reconciliationSchema = z.object({
  columns: z.array(z.string()),
  mapping: z.partialRecord(z.enum(exportFields), z.string()),
  /** A column for each session instead of a row. */
  isWide: z.boolean(),
  missingColumns: z.array(z.enum(exportFields)),
  needsWeek: z.boolean(),
  encoding: z.string(),
  rowCount: z.number(),
  problems: z.array(z.object({ line: z.number(), column: z.string(), say: z.string() })),
  problemCount: z.number(),
  compared: z.number(),
  agreed: z.number(),
  differences: z.array(
    z.object({
      kind: z.enum(['differs', 'missingThere', 'missingHere', 'missingBoth', 'notDueHere']),
      toDo: z.enum(['correctHere', 'correctThere', 'bothWrong', 'findOut']),
      say: z.string(),
      pupilKey: z.string(),
      pupilName: z.string(),
      upn: z.string(),
      date: dateSchema,
      half: z.enum(halves),
      ours: z.object({
        code: z.string().nullable(),
        mark: z.enum(marks).nullable(),
        isGiven: z.boolean(),
        byName: z.string(),
        at: z.string(),
      }),
      theirs: z.object({ code: z.string(), line: z.number().nullable() }),
    }),
  ),
  unknownPupils: z.array(z.object({ upn: z.string(), line: z.number() })),
  notInFile: z.array(z.string()),
});
export type Reconciliation = z.infer<typeof reconciliationSchema>;
