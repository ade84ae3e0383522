/** The HTTP contract between the tab and the API: the passport of a provider. */
import { z } from 'zod';
import { taskStatuses } from '#domain/passport/passportTask.ts';
import { providerKinds, siteKinds } from '#domain/provider.ts';
import { isProviderCheckKind } from '#domain/providerCheck.ts';
import { costUnitList } from '#domain/providerDetails.ts';
import { dateSchema } from './contractDuties.ts';

/** A single line of text in SharePoint, which refuses more. */
const line = z.string().trim().max(255);
const note = z.string().trim().max(4000);

/** As it stands in SharePoint, where people write by hand: with its spaces, and as long as it is. */
const asItIs = z.string();

/** What people say of a provider. */
const providerForm = (line: z.ZodString, note: z.ZodString) => ({
  name: line,
  localNames: line,
  kind: z.enum(providerKinds),
  contactName: line,
  contactEmail: line,
  telephone: line,
  website: line,
  safeguardingLeadName: line,
  safeguardingLeadTelephone: line,
  safeguardingLeadTrainedOn: dateSchema.nullable(),
  deputySafeguardingLeadName: line,
  deputySafeguardingLeadTelephone: line,
  deputySafeguardingLeadTrainedOn: dateSchema.nullable(),
  inspectionOutcome: line,
  inspectionOn: dateSchema.nullable(),
  laListedBy: line,
  laListedSince: dateSchema.nullable(),
  cost: z.number().nullable(),
  costPer: z.enum(costUnitList).nullable(),
  curriculum: note,
  qualifications: note,
});
const providerFormSchema = z.object({
  ...providerForm(line, note),
  name: line.min(1, "Write the provider's name."),
  telephone: line.min(1, 'Write a telephone number: the attendance officer rings it.'),
  cost: z.number().min(0).max(1_000_000).nullable(),
});
export type ProviderForm = z.infer<typeof providerFormSchema>;

/** POST /api/schools/:school/providers/:key/details; `seen`: what the form showed, so that nobody's change is overwritten. */
export const describeProviderSchema = z.object({
  to: providerFormSchema,
  seen: z.object(providerForm(asItIs, asItIs)),
});
export type DescribeProvider = z.infer<typeof describeProviderSchema>;

const siteFormSchema = z.object({
  name: line.min(1, 'Name this address, e.g. Main site.'),
  kind: z.enum(siteKinds),
  subcontractor: line,
  address: z.string().trim().min(1, 'Write the address where pupils are.').max(1000),
  postcode: line,
  telephone: line,
});
/** POST /api/schools/:school/providers/:key/sites; `seen` is null for a new one. */
export const keepSiteSchema = siteFormSchema.extend({
  key: z.string().min(1).max(255),
  seen: siteFormSchema
    .extend({ name: asItIs, subcontractor: asItIs, address: asItIs, postcode: asItIs, telephone: asItIs })
    .nullable(),
});
export type KeepSite = z.infer<typeof keepSiteSchema>;

/** One record of a check. */
const checkRecordSchema = z.object({
  key: z.string(),
  name: z.string(),
  outcome: z.string(),
  on: dateSchema,
  evidence: z.string(),
  cover: z.number().nullable(),
  by: z.string(),
  /** At which school it was recorded; empty in older records. */
  school: z.string(),
  file: z.object({ fileName: z.string(), webUrl: z.string(), isGone: z.boolean() }).nullable(),
});
export type CheckRecord = z.infer<typeof checkRecordSchema>;

const taskSchema = z.object({
  key: z.string(),
  name: z.string(),
  status: z.enum(taskStatuses),
  isEssential: z.boolean(),
  say: z.string(),
  next: z.string(),
  citation: z.string(),
  expiresOn: dateSchema.nullable(),
  /** Recorded as this check; null: in the details of the provider. */
  check: z.string().refine(isProviderCheckKind).nullable(),
  record: checkRecordSchema.nullable(),
});
export type PassportTask = z.infer<typeof taskSchema>;

/** GET /api/schools/:school/providers/:key/passport */
export const passportPageSchema = z.object({
  settled: z.number(),
  all: z.number(),
  /** What bars a new placement or has run out, the worst first. */
  first: z.array(z.object({ key: z.string(), name: z.string(), status: z.enum(taskStatuses) })),
  groups: z.array(
    z.object({ key: z.string(), name: z.string(), note: z.string(), settled: z.number(), tasks: z.array(taskSchema) }),
  ),
  details: providerFormSchema.extend({ name: z.string(), telephone: z.string() }),
  sites: z.array(siteFormSchema.extend({ key: z.string(), name: z.string(), address: z.string() })),
  /** By any school of the trust, newest first. */
  visits: z.array(checkRecordSchema),
  /** Changes that the provider told, letters sent, reports made; newest first. */
  told: z.array(checkRecordSchema),
  registration: z.object({
    rows: z.array(
      z.object({
        who: z.string(),
        ofTrust: z.number().nullable(),
        declared: z.number().nullable(),
        all: z.number(),
        limit: z.number(),
        source: z.string(),
        outcome: z.enum(['met', 'notMet', 'unclear']),
        say: z.string(),
      }),
    ),
    because: z.string(),
    here: z.array(z.object({ name: z.string(), isCounted: z.boolean(), why: z.string() })),
  }),
  areFilesSeen: z.boolean(),
  mayRecord: z.boolean(),
  mayDescribe: z.boolean(),
  mayApproveException: z.boolean(),
  whoRecords: z.string(),
});
export type PassportPage = z.infer<typeof passportPageSchema>;
