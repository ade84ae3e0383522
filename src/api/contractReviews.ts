/** The HTTP contract between the tab and the API: a review of a placement, its meeting, its record. */
import { z } from 'zod';
import { progressRatings } from '#domain/caseFile/objectiveProgress.ts';
import { alsoReviewedKinds } from '#domain/caseFile/reviewWhat.ts';
import { sentHows } from '#domain/caseFile/sentHow.ts';
import { mostActions } from '#domain/mostInAForm.ts';
import { reviewOutcomes } from '#domain/review.ts';
import { attendings, reviewParties } from '#domain/reviews/reviewParties.ts';
import { halves } from '#domain/session.ts';
import { roles } from '#domain/staff.ts';
import { newActionSchema } from './contractActions.ts';
import { dateSchema, findingSchema } from './contractDuties.ts';

const key = z.uuid();
const line = z.string().trim().max(250);
const words = z.string().trim().max(4000);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time such as 15:30.');
const party = z.enum(reviewParties);
const attended = z.partialRecord(party, z.enum(attendings));
const views = z.object({ pupil: words, parent: words, provider: words });
const progress = z.object({ objective: z.number().int().min(0).max(2), rating: z.enum(progressRatings), words });
const mostPeople = 30;

/** POST …/placements/:key/reviews/:review → 201 { key }. `:review` may be `next` everywhere: the first that was not held. */
export const recordReviewSchema = z.object({
  key,
  heldOn: dateSchema,
  isFormal: z.boolean(),
  outcome: z.enum(reviewOutcomes),
  summary: z.string().trim().min(1, 'Write what was decided and why.').max(5000),
  attended,
  people: words,
  views,
  progress: z.array(progress).max(3),
  attendanceWords: words,
  safetyAndNeed: words,
  changes: words,
  stepsToReturn: words,
  alsoReviewed: z.array(z.enum(alsoReviewedKinds)).max(alsoReviewedKinds.length),
  nextReviewOn: dateSchema.nullable(),
  actions: z.array(newActionSchema).max(mostActions),
  pause: z.object({ from: dateSchema, half: z.enum(halves), told: words }).nullable(),
});
export type RecordReviewBody = z.infer<typeof recordReviewSchema>;

/** POST …/reviews/:review/meeting → 201 { key } */
export const planReviewSchema = z.object({
  key,
  day: dateSchema,
  startsAt: time,
  endsAt: time,
  place: line,
  people: words.min(1, 'Write who comes.'),
  inCalendar: z.boolean(),
  isOnline: z.boolean(),
  invited: z.array(z.object({ name: line, email: z.email('This is no e-mail address.').max(250) })).max(mostPeople),
});
export type PlanReviewBody = z.infer<typeof planReviewSchema>;

/** POST …/reviews/:review/meeting/cancel → 201 { key } */
export const cancelReviewSchema = z.object({ key, reason: words.min(1, 'Say why it does not take place.') });

/** POST …/reviews/:review/report-asked → 201 { key } */
export const reportAskedSchema = z.object({ key, on: dateSchema, by: dateSchema, name: line.min(1, 'Write who was asked.') });
export type ReportAskedBody = z.infer<typeof reportAskedSchema>;

/** POST …/reviews/:review/document → 201, the file */
export const reviewDocumentSchema = z.object({ key });

/** POST …/reviews/:review/sent → 201 { key } */
export const reviewSentSchema = z.object({
  key,
  on: dateSchema,
  how: z.enum(sentHows),
  to: z
    .array(z.object({ party, name: line, address: z.string().trim().max(500) }))
    .min(1, 'Choose to whom it went.')
    .max(reviewParties.length),
});
export type ReviewSentBody = z.infer<typeof reviewSentSchema>;

const happened = z.array(z.object({ key: z.string(), on: dateSchema, says: z.string() }));
const seen = z.object({
  ...{ on: dateSchema, seenIn: z.enum(['visit', 'review', 'report']), rating: z.enum(progressRatings), words: z.string() },
});
const preparedSchema = z.object({
  ...{ since: dateSchema, until: dateSchema },
  last: z.object({ key: z.string(), on: dateSchema, outcome: z.enum(reviewOutcomes), summary: z.string() }).nullable(),
  attendance: z.object({
    ...{ is: z.enum(['below', 'reached', 'tooFew', 'none']), percent: z.number().nullable(), target: z.number() },
    ...{ source: z.string(), attended: z.number(), confirmed: z.number(), missing: z.number() },
    ...{ late: z.number(), unexplained: z.number(), isMarkedElsewhere: z.boolean() },
  }),
  weeks: z.array(z.object({ monday: dateSchema, attended: z.number(), confirmed: z.number(), missing: z.number() })),
  ...{ contacts: happened, wishes: happened, visits: happened, reports: happened },
  moods: z.array(z.object({ on: dateSchema, mood: z.number() })),
  objectives: z.array(z.object({ objective: z.string(), baseline: z.string(), measure: z.string(), seen: z.array(seen) })),
  actions: z.array(
    z.object({
      ...{ key: z.string(), what: z.string(), ownerName: z.string(), dueOn: dateSchema },
      ...{ doneOn: dateSchema.nullable(), isOverdue: z.boolean() },
    }),
  ),
  report: z.object({
    ...{ isIn: z.boolean(), dueOn: dateSchema.nullable(), wantedBy: dateSchema },
    asked: z.array(z.object({ key: z.string(), on: dateSchema, by: dateSchema, name: z.string(), byName: z.string() })),
  }),
});

const heldSchema = z.object({
  ...{ on: dateSchema, outcome: z.enum(reviewOutcomes), summary: z.string(), mayTakeBack: z.boolean() },
  recorded: z.object({ personId: z.string(), name: z.string(), at: z.string() }),
  record: z
    .object({
      ...{ key: z.string(), says: z.string(), isFormal: z.boolean(), attended, people: z.string(), views },
      attendance: z
        .object({ from: dateSchema, to: dateSchema, attended: z.number(), confirmed: z.number(), missing: z.number() })
        .nullable(),
      ...{ attendanceWords: z.string(), safetyAndNeed: z.string(), changes: z.string(), stepsToReturn: z.string() },
      ...{ nextOn: dateSchema.nullable(), progress: z.array(progress), alsoReviewed: z.array(z.enum(alsoReviewedKinds)) },
      notInvited: z.array(z.string()),
    })
    .nullable(),
  actions: z.array(z.object({ key: z.string(), what: z.string(), ownerName: z.string(), dueOn: dateSchema })),
  document: z.object({ webUrl: z.string(), fileName: z.string(), version: z.number() }).nullable(),
  sent: z.array(z.object({ key: z.string(), on: dateSchema, says: z.string(), party, name: z.string(), byName: z.string() })),
});

/** GET …/placements/:key/reviews/:review */
export const reviewPageSchema = z.object({
  ...{ key: z.string(), dueOn: dateSchema, placementKey: z.string(), pupilKey: z.string(), pupilName: z.string() },
  ...{ forename: z.string(), providerName: z.string(), schoolName: z.string(), arrangement: z.string(), endsOn: dateSchema },
  provider: z.object({ name: z.string(), email: z.string(), telephone: z.string() }),
  formal: z.object({
    isFormal: z.boolean(),
    owed: z.array(z.object({ askedOn: dateSchema, dueOn: dateSchema.nullable() })),
    mayEnd: findingSchema,
  }),
  ...{ parties: z.array(party), formalParties: z.array(party), mustHaveDecision: z.array(party) },
  prepared: preparedSchema,
  /** Null for whoever may not see them: then nothing says whether there are any (SAF-3). */
  /** Null for whoever may not see them; `unread` for the safeguarding lead while they cannot be read. */
  concerns: z
    .union([
      z.array(z.object({ key: z.string(), raisedOn: dateSchema, category: z.string(), isOpen: z.boolean() })),
      z.literal('unread'),
    ])
    .nullable(),
  meeting: z
    .object({
      ...{ key: z.string(), day: dateSchema, startsAt: z.string(), endsAt: z.string(), place: z.string(), people: z.string() },
      ...{ byName: z.string(), webLink: z.string(), joinUrl: z.string(), isMine: z.boolean() },
    })
    .nullable(),
  invitations: z.array(
    z.object({
      ...{ noticeKey: z.string(), name: z.string(), party: z.enum(['parents', 'pupil', 'la']), dueOn: dateSchema.nullable() },
      ...{ state: z.string(), because: z.string(), isOverdue: z.boolean() },
    }),
  ),
  inTimeFrom: dateSchema.nullable(),
  requests: z.array(z.object({ key: z.string(), on: dateSchema, name: z.string(), say: z.string() })),
  ...{ nextBy: dateSchema.nullable(), isPaused: z.boolean() },
  also: z.array(z.object({ kind: z.enum(['agreementReview', 'ehcpReport', 'pepReport']), dueOn: dateSchema.nullable() })),
  invitable: z.array(z.object({ name: z.string(), email: z.string(), words: z.string() })),
  staff: z.array(z.object({ name: z.string(), roles: z.array(z.enum(roles)) })),
  me: z.string(),
  held: heldSchema.nullable(),
  may: z.object({ record: z.boolean() }),
});
export type ReviewPage = z.infer<typeof reviewPageSchema>;
