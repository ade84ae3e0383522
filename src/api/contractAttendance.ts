/** The HTTP contract between the tab and the API: where pupils are, what is recorded about a session. Times of day are `hh:mm` in London. */
import { z } from 'zod';
import { followUpResults, followUpSteps } from '#domain/followUp.ts';
import { halves } from '#domain/session.ts';
import { sessionEventKinds } from '#domain/sessionEvent.ts';
import { roles } from '#domain/staff.ts';
import { whereaboutsOrder } from '#domain/whereabouts.ts';
import { dateSchema, signatureSchema } from './contractDuties.ts';

const half = z.enum(halves);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time such as 09:40.');
const words = z.string().trim().max(1000);

/** One step of what was done about a pupil, newest last. */
const followUpRowSchema = z.object({
  key: z.string(),
  step: z.enum(followUpSteps),
  result: z.enum(followUpResults),
  note: z.string(),
  happenedAt: z.string(),
  nextStep: z.string(),
  nextBy: z.string().nullable(),
  by: signatureSchema,
});

/** How far the search for a pupil has climbed. `isReached`: that rung has been told, or is being told. */
const chaseSchema = z.object({
  because: z.string(),
  since: z.string(),
  rungs: z.array(z.object({ role: z.enum(roles), names: z.array(z.string()), at: z.string(), isReached: z.boolean() })),
  acting: signatureSchema.nullable(),
});

/** Where one pupil is in one session: a row of the board. */
export const whereaboutsSchema = z.object({
  pupilKey: z.string(),
  pupilName: z.string(),
  yearGroup: z.number(),
  placementKey: z.string(),
  providerKey: z.string(),
  providerName: z.string(),
  siteKey: z.string(),
  siteName: z.string(),
  siteAddress: z.string(),
  telephone: z.string(),
  half,
  /** Where the pupil should be in this session. */
  expected: z.enum(['provider', 'school', 'elsewhere', 'nowhere']),
  state: z.enum(whereaboutsOrder),
  /** The state in one sentence: what is known, who says so, since when. */
  says: z.string(),
  /** "Don't know yet" was answered; the state is unknown all the same. */
  askedAndNotKnown: z.boolean(),
  note: z.string(),
  /** Null where none was given or worked out. */
  code: z.string().nullable(),
  codeBecause: z.string(),
  minutesLate: z.number().nullable(),
  confirmed: signatureSchema.nullable(),
  via: z.enum(['card', 'tab', 'link']).nullable(),
  /** Accepted while SharePoint could not be reached, not in the register yet. */
  isWaiting: z.boolean(),
  isVulnerable: z.boolean(),
  flags: z.array(z.string()),
  riskFlag: z.string(),
  transport: z.string(),
  /** By when the answer is wanted: the provider's own time or the school's. */
  cutOffAt: z.string(),
  isPastCutOff: z.boolean(),
  /** Whom to ring, in this order. */
  telephones: z.array(z.object({ name: z.string(), telephone: z.string() })),
  events: z.array(z.object({ key: z.string(), says: z.string() })),
  followUps: z.array(followUpRowSchema),
  chase: chaseSchema.nullable(),
});
export type Whereabouts = z.infer<typeof whereaboutsSchema>;

/** POST /api/schools/:school/follow-ups → 201 with Today as it is then. The key is made by the tab, so that sending twice records once. */
export const followUpSchema = z.object({
  key: z.uuid(),
  pupilKey: z.string(),
  date: dateSchema,
  half,
  step: z.enum(followUpSteps),
  result: z.enum(followUpResults),
  note: words,
  /** When it happened on that day; undefined: now. */
  happenedAt: time.optional(),
  nextStep: words,
  /** Today or later; undefined where nothing comes next. */
  nextBy: z.object({ date: dateSchema, time }).optional(),
});
export type RecordFollowUp = z.infer<typeof followUpSchema>;

/** POST /api/schools/:school/session-events → 201 with Today as it is then. About a pupil, or about a provider (all its pupils). */
export const sessionEventSchema = z.object({
  key: z.uuid(),
  kind: z.enum(sessionEventKinds).exclude(['takenBack']),
  date: dateSchema,
  half,
  pupilKey: z.string(),
  providerKey: z.string(),
  siteKey: z.string(),
  at: time.optional(),
  where: z.enum(['school', 'elsewhere']).optional(),
  place: words,
  note: words,
});
export type RecordSessionEvent = z.infer<typeof sessionEventSchema>;

/** POST /api/schools/:school/session-events/:key/take-back → Today */
export const takeBackEventSchema = z.object({ key: z.uuid(), note: words.min(1, 'Write why it was wrong.') });

/** POST /api/schools/:school/pupils/:key/care → { pupils: PupilRow[], mayDescribe } as GET /pupils */
export const pupilCareSchema = z.object({
  hasSocialWorker: z.boolean(),
  hasYouthJusticeWorker: z.boolean(),
  hasProtectionPlan: z.boolean(),
  isMarkedVulnerable: z.boolean(),
  riskFlag: words,
});
export type PupilCare = z.infer<typeof pupilCareSchema>;
/** `seen`: what the form showed when it was opened; what somebody else has changed since is then not overwritten. */
export const describePupilSchema = pupilCareSchema.extend({ seen: pupilCareSchema.optional() });

/** POST /api/schools/:school/providers/:key/reporting → the provider's page. Empty: the school's own time; no e-mail. */
export const reportingSchema = z.object({
  morningReportsBy: time.or(z.literal('')),
  afternoonReportsBy: time.or(z.literal('')),
  attendanceEmail: z.email('Write an e-mail address, or leave it empty.').or(z.literal('')),
});
export type Reporting = z.infer<typeof reportingSchema>;
/** `seen` as in `describePupilSchema`. */
export const setReportingSchema = reportingSchema.extend({ seen: reportingSchema.optional() });
