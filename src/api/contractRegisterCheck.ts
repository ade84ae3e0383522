/** The HTTP contract between the tab and the API: providers beside the national register of schools. */
import { z } from 'zod';
import { comparedFields } from '#domain/registerCheck/registerComparison.ts';
import { dateSchema } from './contractDuties.ts';

const standings = ['open', 'closed', 'proposedToClose', 'reopened', 'notOpenYet', 'unclear', 'notFound', 'noUrn'] as const;

/** GET /api/schools/:school/providers/:key/register?urn= */
export const registerCheckSchema = z.object({
  fileName: z.string(),
  savedOn: dateSchema.nullable(),
  version: z.string(),
  urn: z.string(),
  isChecked: z.boolean(),
  standing: z.enum(standings),
  says: z.string(),
  compared: z.array(
    z.object({
      field: z.enum(comparedFields),
      name: z.string(),
      ours: z.string(),
      theirs: z.string(),
      isDifferent: z.boolean(),
    }),
  ),
  candidates: z.array(
    z.object({ urn: z.string(), name: z.string(), address: z.string(), postcode: z.string(), status: z.string() }),
  ),
  mayRecord: z.boolean(),
  mayTake: z.boolean(),
});
export type RegisterCheck = z.infer<typeof registerCheckSchema>;

/** POST /api/schools/:school/providers/:key/register → RegisterCheck */
export const decideRegisterCheckSchema = z.object({
  key: z.uuid(),
  version: z.string(),
  urn: z.string().regex(/^\d{1,7}$/, 'A URN has six digits.'),
  take: z.array(z.enum(comparedFields)),
});
export type DecideRegisterCheck = z.infer<typeof decideRegisterCheckSchema>;

/** GET /api/schools/:school/register-checks, and POST to check all → */
export const registerChecksSchema = z.object({
  fileName: z.string(),
  savedOn: dateSchema.nullable(),
  unchecked: z.array(z.object({ key: z.string(), name: z.string() })),
  mayCheck: z.boolean(),
  results: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      result: z.enum(['closed', 'notFound', 'warning', 'differences', 'same']),
      says: z.string(),
    }),
  ),
});
export type RegisterChecks = z.infer<typeof registerChecksSchema>;
