/** The HTTP contract between the tab and the API: how a placement comes to its start, and who answers for what. */
import { z } from 'zod';
import { dateSchema, signatureSchema } from './contractDuties.ts';
import { conditionsSchema } from './contractPlacements.ts';

/** GET /api/schools/:school/placements/:key/chain */
export const decisionViewSchema = z.object({
  revision: z.number(),
  startsOn: dateSchema,
  endsOn: dateSchema,
  waiting: z
    .object({
      names: z.array(z.string()),
      since: dateSchema,
      /** School days that have begun since. */
      schoolDays: z.number(),
      remindsEvery: z.number(),
      remindedToday: z.boolean(),
    })
    .nullable(),
  /** Who decides instead of the headteacher, by whose policy. */
  governingBody: z.object({ name: z.string(), source: z.string() }).nullable(),
  /** Earliest first. */
  steps: z.array(z.object({ key: z.string(), at: z.string(), by: z.string(), what: z.string(), reason: z.string() })),
  conditions: z.array(
    z.object({
      key: z.string(),
      condition: z.string(),
      until: dateSchema,
      isOverdue: z.boolean(),
      met: z.object({ on: dateSchema, by: signatureSchema, evidence: z.string() }).nullable(),
    }),
  ),
  overrides: z.array(
    z.object({
      key: z.string(),
      what: z.array(z.string()),
      reason: z.string(),
      until: dateSchema,
      by: signatureSchema,
      state: z.enum(['inForce', 'over', 'ended']),
    }),
  ),
  overridable: z.array(z.object({ check: z.string(), name: z.string(), because: z.string(), parts: z.array(z.string()) })),
  /** The latest day to which an override may be given today. */
  overrideUntil: dateSchema,
  start: z.object({
    isAsked: z.boolean(),
    confirmed: z.object({ on: dateSchema, by: signatureSchema, note: z.string() }).nullable(),
    /** The first day on which it may be confirmed. */
    from: dateSchema,
    notMet: z.number(),
  }),
  may: z.object({
    remind: z.boolean(),
    recordGoverningBody: z.boolean(),
    recordCondition: z.boolean(),
    override: z.boolean(),
    start: z.boolean(),
    changeDates: z.boolean(),
  }),
});
export type DecisionView = z.infer<typeof decisionViewSchema>;

/** Made by the form once, so that a repeated send records once. All answer 200 {key}. */
const key = z.uuid();
const dates = z.object({ startsOn: dateSchema, endsOn: dateSchema });

/** POST .../placements/:key/remind */
export const remindSchema = z.object({ key });

/** POST .../placements/:key/governing-body: what it decided (clerk) */
export const governingBodySchema = z.object({
  key,
  revision: z.number(),
  outcome: z.enum(['approved', 'sentBack']),
  on: dateSchema,
  minute: z.string().trim().min(1, 'Say where the minute of the decision is.').max(200),
  reason: z.string().trim().max(2000),
  conditions: conditionsSchema,
});
export type GoverningBodyBody = z.infer<typeof governingBodySchema>;

/** POST .../placements/:key/condition-met */
export const conditionMetSchema = z.object({
  key,
  recordKey: z.string().min(1).max(200),
  on: dateSchema,
  evidence: z.string().trim().min(1, 'Write how it was met, and where that can be seen.').max(2000),
});
export type ConditionMetBody = z.infer<typeof conditionMetSchema>;

/** POST .../placements/:key/start */
export const startSchema = z.object({ key, note: z.string().trim().max(2000) });

/** POST .../placements/:key/dates */
export const changeDatesSchema = z.object({
  key,
  revision: z.number(),
  /** As the person saw them. */
  from: dates,
  to: dates,
  reason: z.string().trim().min(1, 'Write why the dates change.').max(2000),
});
export type ChangeDatesBody = z.infer<typeof changeDatesSchema>;

/** POST /api/schools/:school/overrides (headteacher); pupil and provider only where there is no placement yet */
export const overrideSchema = z.object({
  key,
  placementKey: z.string().max(200).default(''),
  pupilKey: z.string().max(200).default(''),
  providerKey: z.string().max(200).default(''),
  checks: z.array(z.string()).max(20),
  reason: z.string().trim().max(2000),
  until: dateSchema,
});
export type OverrideBody = z.infer<typeof overrideSchema>;

/** POST /api/schools/:school/overrides/:recordKey/end */
export const endOverrideSchema = z.object({ key, reason: z.string().trim().min(1, 'Write why it ends.').max(2000) });
