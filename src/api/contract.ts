/** The HTTP contract between the tab and the API: shapes only, shared by both. Dates are text, see `domain/session.ts`. */
import { z } from 'zod';
import { placementReasons, whereOptions } from '#domain/placement.ts';
import { providerKinds } from '#domain/provider.ts';
import { marks } from '#domain/register.ts';
import { reviewOutcomes } from '#domain/review.ts';
import { halves, weekSlots } from '#domain/session.ts';
import { roles } from '#domain/staff.ts';

const date = z.iso.date('Use a date such as 2026-11-23.');
const half = z.enum(halves);
const signature = z.object({ personId: z.string(), name: z.string(), at: z.string() });

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
  today: date,
  schools: z.array(z.object({ key: z.string(), name: z.string(), roles: z.array(z.enum(roles)), sharePointUrl: z.string() })),
});
export type Me = z.infer<typeof meSchema>;

/** Where one pupil is in one session: the row of Today. `notAsked` = the session's time has not come; `unknown` is loud. */
export const whereaboutsStates = ['unknown', 'absent', 'late', 'present', 'notAsked'] as const;
export const whereaboutsSchema = z.object({
  pupilKey: z.string(),
  pupilName: z.string(),
  yearGroup: z.number(),
  placementKey: z.string(),
  providerKey: z.string(),
  providerName: z.string(),
  siteName: z.string(),
  siteAddress: z.string(),
  telephone: z.string(),
  half,
  state: z.enum(whereaboutsStates),
  /** "Don't know yet" was answered; the state is unknown all the same. */
  askedAndNotKnown: z.boolean(),
  note: z.string(),
  confirmed: signature.nullable(),
  isVulnerable: z.boolean(),
});
export type Whereabouts = z.infer<typeof whereaboutsSchema>;

/** GET /api/schools/:school/today?date= (default: today) */
export const todaySchema = z.object({
  date,
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
  /** What is due or overdue: reviews, approvals waited for, deliveries that failed or are unsure. */
  duties: z.array(
    z.object({
      kind: z.enum(['review', 'approval', 'pastItsEnd', 'delivery', 'missingMark', 'agreement']),
      say: z.string(),
      because: z.string(),
      citation: z.string(),
      owner: z.enum(roles),
      dueOn: date.nullable(),
      isOverdue: z.boolean(),
      placementKey: z.string().nullable(),
    }),
  ),
  mayConfirm: z.boolean(),
  updatedAt: z.string(),
});
export type Today = z.infer<typeof todaySchema>;

/** POST /api/schools/:school/marks: answers for one session. 200 with Today as it is then. */
export const confirmSchema = z.object({
  date,
  half,
  marks: z
    .array(z.object({ pupilKey: z.string(), mark: z.enum(marks), note: z.string().max(500) }))
    .min(1)
    .max(200),
});
export type Confirm = z.infer<typeof confirmSchema>;

const week = z.object(
  Object.fromEntries(weekSlots.map((slot) => [slot, z.enum(whereOptions)])) as Record<
    (typeof weekSlots)[number],
    z.ZodEnum<{ provider: 'provider'; school: 'school'; nowhere: 'nowhere' }>
  >,
);
export const stages = ['proposed', 'sentBack', 'approved', 'running', 'pastItsEnd', 'withdrawn', 'ended'] as const;

/** A row of GET /api/schools/:school/placements → { placements: PlacementRow[] } */
export const placementRowSchema = z.object({
  key: z.string(),
  pupilKey: z.string(),
  pupilName: z.string(),
  yearGroup: z.number(),
  providerName: z.string(),
  reason: z.enum(placementReasons),
  startsOn: date,
  endsOn: date,
  sessionsPerWeek: z.number(),
  stage: z.enum(stages),
  nextReviewOn: date.nullable(),
  hasAgreement: z.boolean(),
});
export type PlacementRow = z.infer<typeof placementRowSchema>;

/** GET /api/schools/:school/placements/:key */
export const placementSchema = placementRowSchema.extend({
  revision: z.number(),
  providerKey: z.string(),
  siteKey: z.string(),
  siteName: z.string(),
  siteAddress: z.string(),
  telephone: z.string(),
  week,
  objectives: z.array(z.string()),
  costPerWeek: z.number(),
  proposed: signature,
  decided: signature.nullable(),
  decisionReason: z.string(),
  waitsFor: z.array(z.string()),
  agreement: z.object({ webUrl: z.string(), fileName: z.string(), version: z.number(), made: signature }).nullable(),
  reviews: z.array(
    z.object({
      key: z.string(),
      dueOn: date,
      heldOn: date.nullable(),
      outcome: z.enum(reviewOutcomes).nullable(),
      summary: z.string(),
      recorded: signature.nullable(),
    }),
  ),
  /** Newest first: what happened, in words. */
  history: z.array(z.object({ at: z.string(), by: z.string(), what: z.string() })),
  findings: z.array(
    z.object({ outcome: z.enum(['met', 'notMet', 'unclear']), question: z.string(), because: z.string(), citation: z.string() }),
  ),
  may: z.object({
    revise: z.boolean(),
    decide: z.boolean(),
    makeAgreement: z.boolean(),
    recordReview: z.boolean(),
    end: z.boolean(),
    withdraw: z.boolean(),
  }),
});
export type PlacementView = z.infer<typeof placementSchema>;

/** POST /api/schools/:school/placements → 201 {key}; PUT .../placements/:key with `revision` → {key} */
export const proposeSchema = z.object({
  /** Made by the tab once per form, so that a repeated send proposes once. */
  key: z.uuid(),
  pupilKey: z.string().min(1, 'Choose a pupil.'),
  providerKey: z.string().min(1, 'Choose a provider.'),
  siteKey: z.string().min(1, 'Choose where the provider works.'),
  reason: z.enum(placementReasons),
  startsOn: date,
  endsOn: date,
  week,
  objectives: z.tuple([
    z.string().trim().min(1, 'Write objective 1.'),
    z.string().trim().min(1, 'Write objective 2.'),
    z.string().trim().min(1, 'Write objective 3.'),
  ]),
  costPerWeek: z.number().min(0).max(100_000),
});
export type Propose = z.infer<typeof proposeSchema>;
export const reviseSchema = proposeSchema.extend({ revision: z.number() });
export type Revise = z.infer<typeof reviseSchema>;

/** POST .../placements/:key/decision → PlacementView. Approve or send back (headteacher); withdraw or end (AP lead). */
export const decideSchema = z.object({
  revision: z.number(),
  decision: z.enum(['approve', 'sendBack', 'withdraw', 'end']),
  reason: z.string().max(2000),
  /** Needed to end a placement. */
  endedOn: date.nullable(),
});
export type Decide = z.infer<typeof decideSchema>;

/** POST .../placements/:key/agreement → PlacementView. No body. */

/** POST .../placements/:key/reviews → PlacementView */
export const recordReviewSchema = z.object({
  reviewKey: z.string(),
  heldOn: date,
  outcome: z.enum(reviewOutcomes),
  summary: z.string().trim().min(1, 'Write what was decided and why.').max(5000),
  nextReviewOn: date.nullable(),
});
export type RecordReview = z.infer<typeof recordReviewSchema>;

/** GET /api/schools/:school/register/:monday → the week of every pupil with sessions away from school */
export const registerWeekSchema = z.object({
  weekStartsOn: date,
  days: z.array(z.object({ date, isSchoolDay: z.boolean(), why: z.string() })),
  rows: z.array(
    z.object({
      pupilKey: z.string(),
      pupilName: z.string(),
      cells: z.record(
        z.enum(weekSlots),
        z.object({
          expected: z.enum(['provider', 'school', 'nowhere', 'noSchool']),
          providerName: z.string(),
          mark: z.enum(marks).nullable(),
          corrected: z.boolean(),
          says: z.string(),
          isFuture: z.boolean(),
        }),
      ),
    }),
  ),
  mayConfirm: z.boolean(),
});
export type RegisterWeekView = z.infer<typeof registerWeekSchema>;

/** GET /api/schools/:school/pupils → { pupils: PupilRow[] } */
export const pupilRowSchema = z.object({
  key: z.string(),
  upn: z.string(),
  name: z.string(),
  yearGroup: z.number(),
  registrationGroup: z.string(),
  flags: z.array(z.string()),
  contactName: z.string(),
  contactTelephone: z.string(),
  placements: z.array(z.object({ key: z.string(), providerName: z.string(), stage: z.enum(stages) })),
});
export type PupilRow = z.infer<typeof pupilRowSchema>;

/** POST /api/schools/:school/pupils/preview and /import; the file's bytes as base64, columns mapped by name. */
export const importFields = [
  'upn',
  'forename',
  'surname',
  'dateOfBirth',
  'yearGroup',
  'registrationGroup',
  'senStatus',
  'isLookedAfter',
  'hasSocialWorker',
  'isEligibleForFreeSchoolMeals',
  'address',
  'contactName',
  'contactRelationship',
  'contactTelephone',
  'contactEmail',
] as const;
export const importSchema = z.object({
  fileName: z.string(),
  contentBase64: z.string().max(20_000_000),
  /** Field → column name of the file; empty object = let the product propose. */
  mapping: z.partialRecord(z.enum(importFields), z.string()),
});
export type ImportPupils = z.infer<typeof importSchema>;
export const importPreviewSchema = z.object({
  columns: z.array(z.string()),
  mapping: z.partialRecord(z.enum(importFields), z.string()),
  missingFields: z.array(z.enum(importFields)),
  encoding: z.enum(['UTF-8', 'Windows-1252']),
  rowCount: z.number(),
  adds: z.number(),
  changes: z.number(),
  same: z.number(),
  /** Every row that cannot be taken, by line of the file, with what to do. While there is one, nothing is imported. */
  problems: z.array(z.object({ line: z.number(), field: z.string(), say: z.string() })),
  problemCount: z.number(),
  sample: z.array(
    z.object({
      line: z.number(),
      action: z.enum(['add', 'change', 'same', 'problem']),
      upn: z.string(),
      name: z.string(),
      yearGroup: z.string(),
    }),
  ),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;
/** POST .../pupils/import → */
export const importedSchema = z.object({ added: z.number(), changed: z.number(), same: z.number() });

/** GET /api/schools/:school/providers → { providers: ProviderRow[], mayAdd } */
export const providerRowSchema = z.object({
  key: z.string(),
  name: z.string(),
  kind: z.enum(providerKinds),
  urn: z.string(),
  registerStatus: z.string(),
  registerCheckedOn: date.nullable(),
  foundIn: z.enum(['register', 'typedIn']),
  contactName: z.string(),
  contactEmail: z.string(),
  telephone: z.string(),
  website: z.string(),
  safeguardingLeadName: z.string(),
  safeguardingLeadTelephone: z.string(),
  sites: z.array(
    z.object({ key: z.string(), name: z.string(), address: z.string(), postcode: z.string(), telephone: z.string() }),
  ),
  pupilsNow: z.number(),
});
export type ProviderRow = z.infer<typeof providerRowSchema>;

/** GET /api/register-of-schools?q= (URN, name or postcode; at least 3 characters) → { results, loadedFrom, total } */
export const establishmentSchema = z.object({
  urn: z.string(),
  name: z.string(),
  type: z.string(),
  status: z.string(),
  address: z.string(),
  postcode: z.string(),
  telephone: z.string(),
  website: z.string(),
  suggestedKind: z.enum(providerKinds),
});
export type Establishment = z.infer<typeof establishmentSchema>;

/** POST /api/schools/:school/providers → 201 {key} */
export const addProviderSchema = z.object({
  key: z.uuid(),
  name: z.string().trim().min(1, "Write the provider's name."),
  kind: z.enum(providerKinds),
  urn: z.string().regex(/^(\d{6})?$/, 'A URN has six digits.'),
  contactName: z.string().trim(),
  contactEmail: z.string().trim(),
  telephone: z.string().trim().min(1, 'Write a telephone number: the attendance officer rings it.'),
  website: z.string().trim(),
  safeguardingLeadName: z.string().trim(),
  safeguardingLeadTelephone: z.string().trim(),
  sites: z
    .array(
      z.object({
        name: z.string().trim().min(1),
        address: z.string().trim().min(1, 'Write the address where pupils are.'),
        postcode: z.string().trim(),
        telephone: z.string().trim(),
      }),
    )
    .min(1, 'Add at least one address.'),
});
export type AddProvider = z.infer<typeof addProviderSchema>;

/** GET /api/trust/today → every school the person may read */
export const trustTodaySchema = z.object({
  date,
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
