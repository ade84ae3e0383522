/** The HTTP contract between the tab and the API: referrals, and what is recorded before a placement. */
import { z } from 'zod';
import { sentHows } from '#domain/caseFile/sentHow.ts';
import { providerKinds } from '#domain/provider.ts';
import { senStatuses } from '#domain/pupil.ts';
import { allConsultedParties } from '#domain/referral/consultedParties.ts';
import { planningItems } from '#domain/referral/planningChecklist.ts';
import { referralStates } from '#domain/referral.ts';
import { dateSchema, findingSchema, signatureSchema } from './contractDuties.ts';

const recordRow = z.object({ key: z.string(), on: dateSchema, says: z.string(), byName: z.string(), isRefusal: z.boolean() });
const steps = z.object({
  steps: z.array(
    z.object({
      kind: z.enum([
        'consultation',
        'planningMeeting',
        'needsAnalysis',
        'equality',
        'referralPartA',
        'referralPartB',
        'providerAssessment',
        'welcomeMeeting',
      ]),
      part: z.enum(['', ...allConsultedParties]),
      name: z.string(),
      because: z.string(),
      citation: z.string(),
      dueOn: dateSchema.nullable(),
      isLate: z.boolean(),
      done: z.string().nullable(),
      records: z.array(recordRow),
    }),
  ),
  others: z.array(recordRow),
});
export type Steps = z.infer<typeof steps>;

/** GET /api/schools/:school/placements/:key/before */
export const beforeSchema = steps.extend({ hasReferral: z.boolean(), mayWrite: z.boolean() });
export type Before = z.infer<typeof beforeSchema>;

/** GET /api/schools/:school/referrals */
export const referralsSchema = z.object({
  referrals: z.array(
    z.object({
      key: z.string(),
      pupilKey: z.string(),
      pupilName: z.string(),
      providerName: z.string(),
      state: z.enum(referralStates),
      begunOn: dateSchema,
      begunBy: z.string(),
      savedBy: z.string(),
      savedAt: z.string(),
      missing: z.number(),
      missingIn: z.array(z.string()),
      closedReason: z.string(),
      warnings: z.array(z.string()),
    }),
  ),
  mayBegin: z.boolean(),
  whyNotBegin: z.string(),
});
export type Referrals = z.infer<typeof referralsSchema>;

const answers = z.record(z.string(), z.string());

/** GET /api/schools/:school/referrals/:key */
export const referralSchema = steps.extend({
  key: z.string(),
  pupilKey: z.string(),
  pupilName: z.string(),
  yearGroup: z.number().nullable(),
  flags: z.array(z.string()),
  pupil: z
    .object({
      senStatus: z.enum(senStatuses),
      isLookedAfter: z.boolean(),
      hasSocialWorker: z.boolean(),
      hasYouthJusticeWorker: z.boolean(),
      hasProtectionPlan: z.boolean(),
    })
    .nullable(),
  state: z.enum(referralStates),
  answers,
  providerKey: z.string(),
  begun: signatureSchema,
  savedBy: z.string(),
  savedAt: z.string(),
  closedReason: z.string(),
  parts: z.array(
    z.object({
      part: z.enum(['A', 'B']),
      isAsked: z.boolean(),
      dueOn: dateSchema.nullable(),
      say: z.string(),
      citation: z.string(),
    }),
  ),
  providers: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      kind: z.enum(providerKinds),
      kindName: z.string(),
      passport: z.enum(['refused', 'open', 'good']),
      findings: z.array(findingSchema),
    }),
  ),
  warnings: z.array(z.string()),
  mayWrite: z.boolean(),
  whyNotWrite: z.string(),
  mayPropose: z.boolean(),
  whyNotPropose: z.string(),
});
export type ReferralView = z.infer<typeof referralSchema>;

/** POST /api/schools/:school/referrals → 201 {key, isEarlier} */
export const beginReferralSchema = z.object({ key: z.uuid(), pupilKey: z.string().min(1, 'Choose a pupil.') });
export type BegunReferral = { readonly key: string; readonly isEarlier: boolean };

/** PUT /api/schools/:school/referrals/:key → SavedReferral: only the fields that changed, each with what it was based on. */
export const saveReferralSchema = z.object({
  changes: z
    .array(z.object({ field: z.string().max(60), was: z.string().max(4000), now: z.string().max(4000) }))
    .min(1)
    .max(80),
});
export type SaveReferral = z.infer<typeof saveReferralSchema>;
export const savedReferralSchema = z.object({
  answers,
  providerKey: z.string(),
  savedBy: z.string(),
  savedAt: z.string(),
  conflicts: z.array(z.object({ field: z.string(), theirs: z.string(), yours: z.string() })),
});
export type SavedReferral = z.infer<typeof savedReferralSchema>;

/** POST /api/schools/:school/referrals/:key/close; POST .../reopen has no body. */
export const closeReferralSchema = z.object({ reason: z.string().max(2000) });

const words = z.string().trim().max(4000);
const line = z.string().trim().max(300);

/** POST /api/schools/:school/before/:key → 201 {key}; the key of a referral or a placement. */
export const recordBeforeSchema = z.object({
  key: z.uuid(),
  on: dateSchema,
  what: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('consulted'),
      party: z.enum(allConsultedParties),
      name: line,
      view: words,
      agrees: z.enum(['yes', 'no', 'notSaid']),
    }),
    z.object({
      kind: z.literal('planningMeeting'),
      people: words,
      checklist: z.partialRecord(z.enum(planningItems), z.enum(['yes', 'no', 'notApplicable'])),
      outcome: words,
    }),
    z.object({ kind: z.literal('referralSent'), part: z.enum(['A', 'B']), to: line, how: z.enum(sentHows) }),
    z.object({
      kind: z.literal('referralStep'),
      step: z.enum(['needsAnalysis', 'equality', 'providerAssessment', 'welcomeMeeting']),
      words,
    }),
  ]),
});
export type RecordBefore = z.infer<typeof recordBeforeSchema>;
