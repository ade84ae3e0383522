/** The HTTP contract between the tab and the API: placements, their decisions and reviews. */
import { z } from 'zod';
import { arrangements } from '#domain/arrangement.ts';
import { placementReasons, whereOptions } from '#domain/placement.ts';
import { marks } from '#domain/register.ts';
import { reviewOutcomes } from '#domain/review.ts';
import { halves, weekSlots } from '#domain/session.ts';
import { dateSchema, dutyRowSchema, findingSchema, signatureSchema } from './contractDuties.ts';
import { objectiveCourseSchema, personToRingSchema } from './contractProgress.ts';

const week = z.object(
  Object.fromEntries(weekSlots.map((slot) => [slot, z.enum(whereOptions)])) as Record<
    (typeof weekSlots)[number],
    z.ZodEnum<{ provider: 'provider'; school: 'school'; nowhere: 'nowhere' }>
  >,
);
export const stages = ['proposed', 'sentBack', 'approved', 'running', 'pastItsEnd', 'withdrawn', 'ended'] as const;

export const placementRowSchema = z.object({
  key: z.string(),
  pupilKey: z.string(),
  pupilName: z.string(),
  yearGroup: z.number(),
  providerName: z.string(),
  reason: z.enum(placementReasons),
  startsOn: dateSchema,
  endsOn: dateSchema,
  sessionsPerWeek: z.number(),
  stage: z.enum(stages),
  nextReviewOn: dateSchema.nullable(),
  hasAgreement: z.boolean(),
  /** What must be seen wherever the placement is: not cleared to start, overridden. */
  flags: z.array(z.string()),
});
/** A row of GET /api/schools/:school/placements → { placements: PlacementRow[] }, with its visits (VIS-6) where it runs. */
const listedSchema = placementRowSchema.extend({
  visits: z.object({ lastOn: dateSchema.nullable(), isMissing: z.boolean() }).nullable(),
});
export type PlacementRow = z.infer<typeof listedSchema>;

/** GET /api/schools/:school/placements/:key */
export const placementSchema = placementRowSchema.extend({
  revision: z.number(),
  providerKey: z.string(),
  siteKey: z.string(),
  siteName: z.string(),
  siteAddress: z.string(),
  telephone: z.string(),
  arrangement: z.enum(arrangements),
  week,
  objectives: z.array(z.string()),
  transport: z.string(),
  costPerWeek: z.number(),
  proposed: signatureSchema,
  decided: signatureSchema.nullable(),
  decisionReason: z.string(),
  waitsFor: z.array(z.string()),
  agreement: z.object({ webUrl: z.string(), fileName: z.string(), version: z.number(), made: signatureSchema }).nullable(),
  reviews: z.array(
    z.object({
      key: z.string(),
      dueOn: dateSchema,
      heldOn: dateSchema.nullable(),
      outcome: z.enum(reviewOutcomes).nullable(),
      summary: z.string(),
      recorded: signatureSchema.nullable(),
    }),
  ),
  /** Each objective, from where the pupil begins to the latest judgement. */
  progress: z.array(objectiveCourseSchema),
  /** Whom to ring. */
  people: z.array(personToRingSchema),
  findings: z.array(findingSchema),
  /** May it start: the start gate. Empty once it has ended. */
  startFindings: z.array(findingSchema),
  /** What to know before it ends; empty unless it runs. */
  endFindings: z.array(findingSchema),
  /** Which register code a session at the provider gets for each answer; null while nobody can say. */
  codes: z.array(z.object({ mark: z.enum(marks), code: z.string().nullable(), because: z.string(), citation: z.string() })),
  /** Every duty of the placement, past, open and to come, by date. */
  duties: z.array(dutyRowSchema),
  /** The pause that nobody has ended yet. */
  pause: z
    .object({
      recordKey: z.string(),
      from: dateSchema,
      half: z.enum(halves),
      reason: z.string(),
      told: z.string(),
      by: signatureSchema,
    })
    .nullable(),
  may: z.object({
    pause: z.boolean(),
    resume: z.boolean(),
    revise: z.boolean(),
    decide: z.boolean(),
    makeAgreement: z.boolean(),
    recordReview: z.boolean(),
    end: z.boolean(),
    withdraw: z.boolean(),
  }),
});
export type PlacementView = z.infer<typeof placementSchema>;

/** As much as fits on a card and a page of the agreement. */
const objective = z.string().trim().max(1000);

/** POST /api/schools/:school/placements → 201 {key}; PUT .../placements/:key with `revision` → {key} */
export const proposeSchema = z.object({
  /** Made by the tab once per form, so that a repeated send proposes once. */
  key: z.uuid(),
  pupilKey: z.string().min(1, 'Choose a pupil.'),
  providerKey: z.string().min(1, 'Choose a provider.'),
  siteKey: z.string().min(1, 'Choose where the provider works.'),
  reason: z.enum(placementReasons),
  /** How it is arranged; left out, it is not said yet. */
  arrangement: z.enum(arrangements).default('notSaid'),
  startsOn: dateSchema,
  endsOn: dateSchema,
  week,
  objectives: z.tuple([
    objective.min(1, 'Write objective 1.'),
    objective.min(1, 'Write objective 2.'),
    objective.min(1, 'Write objective 3.'),
  ]),
  /** How the pupil gets there and back. */
  transport: z.string().trim().max(500).default(''),
  costPerWeek: z.number().min(0).max(100_000),
  /** The key is a referral's, from which it is proposed. */
  fromReferral: z.boolean().optional(),
});
export type Propose = z.infer<typeof proposeSchema>;
export const reviseSchema = proposeSchema.extend({ revision: z.number() });
export type Revise = z.infer<typeof reviseSchema>;

export const conditionsSchema = z
  .array(z.object({ condition: z.string().trim().min(1, 'Write what must be met.').max(500), until: dateSchema }))
  .max(10);

/** POST .../placements/:key/decision → PlacementView. Approve or send back (headteacher); withdraw or end (AP lead). */
export const decideSchema = z.object({
  revision: z.number(),
  decision: z.enum(['approve', 'sendBack', 'withdraw', 'end']),
  reason: z.string().max(2000),
  /** Needed to end a placement. */
  endedOn: dateSchema.nullable(),
  /** With an approval: what must be met, and by when. */
  conditions: conditionsSchema.optional(),
});
export type Decide = z.infer<typeof decideSchema>;

/** POST .../placements/:key/agreement → PlacementView. No body. */
