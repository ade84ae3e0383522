/** The HTTP contract between the tab and the API: duties, findings, the provider's page. */
import { z } from 'zod';
import { isDutyKind } from '#domain/duties/dutyKinds.ts';
import { recordedBys } from '#domain/duties/recordedBy.ts';
import { checkOutcomes, isProviderCheckKind } from '#domain/providerCheck.ts';
import { roles } from '#domain/staff.ts';

/** A day that exists, `yyyy-mm-dd`. */
export const dateSchema = z.iso.date('Use a date such as 2026-11-23.');
/** Who, and when in UTC. */
export const signatureSchema = z.object({ personId: z.string(), name: z.string(), at: z.string() });

const dutyKind = z.string().refine(isDutyKind);
export const standings = ['unclear', 'overdue', 'due', 'postponed', 'coming', 'doneInTime', 'doneLate', 'lapsed'] as const;

/** What a rule rests on, with how sure we are. */
export const citationSchema = z.object({
  title: z.string(),
  source: z.string(),
  confidence: z.enum(['confirmed', 'partly', 'unconfirmed']),
});

/** One duty as it stands now. */
export const dutyRowSchema = z.object({
  key: z.string(),
  kind: dutyKind,
  name: z.string(),
  say: z.string(),
  because: z.string(),
  /** "Why is this due then?", step by step. */
  steps: z.array(z.string()),
  citation: citationSchema,
  /** Whose value it rests on, e.g. `profile P4`; empty when the law's or the line's own. */
  basis: z.string(),
  owner: z.enum(roles),
  /** Who holds that role at the school; empty when nobody does. */
  ownerNames: z.array(z.string()),
  dueOn: dateSchema.nullable(),
  standing: z.enum(standings),
  isOverdue: z.boolean(),
  /** Of a series only the first is shown: how many more of it are overdue. */
  alsoOverdue: z.number(),
  /** `recordKey`: the record of the duty, which can be taken back; null when something else discharged it. */
  done: z.object({ on: dateSchema, say: z.string(), recordKey: z.string().nullable() }).nullable(),
  postponed: z.object({ until: dateSchema, reason: z.string(), by: signatureSchema, recordKey: z.string() }).nullable(),
  placementKey: z.string().nullable(),
  pupilKey: z.string().nullable(),
  providerKey: z.string().nullable(),
  /** What its owner does: the words of the button, and which form it opens (`form`: date and evidence). */
  todo: z.string(),
  record: z.enum(recordedBys),
  /** Whether the person may record it done or put it off. */
  mayRecord: z.boolean(),
});
export type DutyRow = z.infer<typeof dutyRowSchema>;

/** GET /api/schools/:school/ahead?by=yyyy-mm-dd → what falls due from today to that day (at most a school year ahead). */
export const aheadSchema = z.object({ from: dateSchema, by: dateSchema, duties: z.array(dutyRowSchema) });
export type Ahead = z.infer<typeof aheadSchema>;

/** POST /api/schools/:school/duties: on the spot, that a duty was done, is put off, or that a record was wrong. 200 {key} */
export const recordDutySchema = z.object({
  /** Made by the form once, so that a repeated send records once. */
  key: z.uuid(),
  dutyKey: z.string().min(1),
  what: z.discriminatedUnion('status', [
    z.object({
      status: z.literal('done'),
      on: dateSchema,
      evidence: z.string().trim().min(1, 'Write what was done and where the evidence is.').max(2000),
    }),
    z.object({
      status: z.literal('postponed'),
      until: dateSchema,
      reason: z.string().trim().min(1, 'Write why it is put off.').max(2000),
    }),
    z.object({
      status: z.literal('takenBack'),
      recordKey: z.string().min(1),
      reason: z.string().trim().min(1, 'Write what was wrong.').max(2000),
    }),
  ]),
});
export type RecordDuty = z.infer<typeof recordDutySchema>;

export const findingSchema = z.object({
  outcome: z.enum(['met', 'notMet', 'unclear']),
  question: z.string(),
  because: z.string(),
  citation: z.string(),
  /** A headteacher answers for it, as `because` says. */
  overridden: z.boolean(),
});

/** GET /api/schools/:school/providers/:key */
export const providerPageSchema = z.object({
  key: z.string(),
  name: z.string(),
  kindName: z.string(),
  urn: z.string(),
  registerStatus: z.string(),
  website: z.string(),
  contactName: z.string(),
  contactEmail: z.string(),
  telephone: z.string(),
  safeguardingLeadName: z.string(),
  safeguardingLeadTelephone: z.string(),
  sites: z.array(
    z.object({ key: z.string(), name: z.string(), address: z.string(), postcode: z.string(), telephone: z.string() }),
  ),
  /** May it be used, and why not. */
  findings: z.array(findingSchema),
  duties: z.array(dutyRowSchema),
  /** Every kind of check with its latest result. */
  checks: z.array(
    z.object({
      check: z.string(),
      name: z.string(),
      essential: z.boolean(),
      isInsurance: z.boolean(),
      state: z.enum(['missing', 'passed', 'failed', 'expired', 'notNeeded']),
      on: dateSchema.nullable(),
      expiresOn: dateSchema.nullable(),
      cover: z.number().nullable(),
      evidence: z.string(),
      by: z.string(),
    }),
  ),
  /** Pupils of the whole trust there, as far as counted, and what the provider declared for others; null when never counted or declared. */
  use: z
    .object({ pupils: z.number(), fullTimePupils: z.number(), schoolsCounted: z.number(), schoolsMissing: z.number() })
    .nullable(),
  declaration: z.object({ on: dateSchema, pupils: z.number(), fullTimePupils: z.number(), by: z.string() }).nullable(),
  /** This school's placements there. */
  placements: z.array(
    z.object({ key: z.string(), pupilName: z.string(), stage: z.string(), startsOn: dateSchema, endsOn: dateSchema }),
  ),
  mayRecord: z.boolean(),
  /** Its own report times, `hh:mm`, and where it is asked by e-mail; empty: the school's time, no e-mail. */
  morningReportsBy: z.string(),
  afternoonReportsBy: z.string(),
  attendanceEmail: z.string(),
  maySetReporting: z.boolean(),
});
export type ProviderPage = z.infer<typeof providerPageSchema>;

/** POST /api/schools/:school/providers/:key/checks → ProviderPage */
export const recordProviderCheckSchema = z.object({
  key: z.uuid(),
  check: z.string().refine(isProviderCheckKind, 'Choose what was checked.'),
  outcome: z.enum(checkOutcomes),
  on: dateSchema,
  expiresOn: dateSchema.nullable(),
  cover: z.number().int().min(0).max(1_000_000_000).nullable(),
  evidence: z.string().trim().min(1, 'Write what was seen and where the evidence is.').max(2000),
  /** The evidence itself. How large it may be is said by `domain/passport/evidenceFile.ts`. */
  file: z
    .object({ fileName: z.string().min(1).max(255), contentBase64: z.base64('The file did not arrive whole. Send it again.') })
    .nullish(),
});
export type RecordProviderCheck = z.infer<typeof recordProviderCheckSchema>;

const count = z.number().int().min(0).max(10_000);
/** POST /api/schools/:school/providers/:key/declarations → ProviderPage */
export const recordDeclarationSchema = z.object({
  key: z.uuid(),
  on: dateSchema,
  pupils: count,
  fullTimePupils: count,
  fullTimeLookedAfter: count,
  fullTimeWithEhcPlan: count,
  fullTimeWithSenSupport: count,
});
export type RecordDeclaration = z.infer<typeof recordDeclarationSchema>;
