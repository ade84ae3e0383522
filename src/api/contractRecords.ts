/** The HTTP contract between the tab and the API: pupils and providers. */
import { z } from 'zod';
import { providerKinds, siteKinds } from '#domain/provider.ts';
import { importFields } from '#domain/pupilImport/importField.ts';
import { pupilCareSchema } from './contractAttendance.ts';
import { dateSchema } from './contractDuties.ts';
import { stages } from './contractPlacements.ts';

/** GET /api/schools/:school/pupils → { pupils: PupilRow[], mayDescribe } */
export const pupilRowSchema = z.object({
  key: z.string(),
  upn: z.string(),
  name: z.string(),
  yearGroup: z.number(),
  registrationGroup: z.string(),
  flags: z.array(z.string()),
  contactName: z.string(),
  contactTelephone: z.string(),
  /** What whoever looks for the pupil must know. */
  care: pupilCareSchema,
  placements: z.array(z.object({ key: z.string(), providerName: z.string(), stage: z.enum(stages) })),
});
export type PupilRow = z.infer<typeof pupilRowSchema>;

/** POST /api/schools/:school/pupils/preview and /import; the file's bytes as base64, columns mapped by name. */
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
const importedSchema = z.object({ added: z.number(), changed: z.number(), same: z.number() });
export type ImportedPupils = z.infer<typeof importedSchema>;

/** GET /api/schools/:school/providers → { providers: ProviderRow[], mayAdd } */
export const providerRowSchema = z.object({
  key: z.string(),
  name: z.string(),
  kind: z.enum(providerKinds),
  urn: z.string(),
  registerStatus: z.string(),
  registerCheckedOn: dateSchema.nullable(),
  foundIn: z.enum(['register', 'typedIn']),
  contactName: z.string(),
  contactEmail: z.string(),
  telephone: z.string(),
  website: z.string(),
  safeguardingLeadName: z.string(),
  safeguardingLeadTelephone: z.string(),
  sites: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      kind: z.enum(siteKinds),
      subcontractor: z.string(),
      address: z.string(),
      postcode: z.string(),
      telephone: z.string(),
    }),
  ),
  pupilsNow: z.number(),
  /** The worst of what the rules say of it. */
  mayBeUsed: z.enum(['met', 'notMet', 'unclear']),
  /** VIS-6, of this school's placements that run there; null where none does. */
  visits: z.object({ lastOn: dateSchema.nullable(), missing: z.number() }).nullable(),
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
  head: z.string(),
  closedOn: z.string(),
  suggestedKind: z.enum(providerKinds),
  /** `says`: what to know before it is used; `nowUrn`: where a closed one is open again. */
  standing: z.enum(['open', 'closed', 'proposedToClose', 'reopened', 'notOpenYet', 'unclear']),
  says: z.string(),
  nowUrn: z.string(),
});
export type Establishment = z.infer<typeof establishmentSchema>;

/** A single line of text in SharePoint, which refuses more. */
const line = z.string().trim().max(255);

/** POST /api/schools/:school/providers → 201 {key} */
export const addProviderSchema = z.object({
  key: z.uuid(),
  name: line.min(1, "Write the provider's name."),
  kind: z.enum(providerKinds),
  urn: z.string().regex(/^(\d{6})?$/, 'A URN has six digits.'),
  contactName: line,
  contactEmail: line,
  telephone: line.min(1, 'Write a telephone number: the attendance officer rings it.'),
  website: line,
  safeguardingLeadName: line,
  safeguardingLeadTelephone: line,
  sites: z
    .array(
      z.object({
        name: line.min(1, 'Name this address, e.g. Main site.'),
        address: z.string().trim().min(1, 'Write the address where pupils are.').max(1000),
        postcode: line,
        telephone: line,
      }),
    )
    .min(1, 'Add at least one address.'),
});
export type AddProvider = z.infer<typeof addProviderSchema>;
