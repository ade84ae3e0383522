/** The HTTP contract between the tab and the API: documents about a placement, pupil or provider, and the school's templates. */
import { z } from 'zod';
import { documentKindList } from '#domain/caseFile/documentKind.ts';
import { copyPartyList, signingPartyList } from '#domain/caseFile/documentParties.ts';
import { sentHows } from '#domain/caseFile/sentHow.ts';
import { dateSchema, signatureSchema } from './contractDuties.ts';

const link = z.object({ webUrl: z.string(), fileName: z.string(), version: z.number() });
/** What documents are about: a part of the path. */
export const aboutWhats = ['placement', 'pupil', 'provider'] as const;
export type AboutWhat = (typeof aboutWhats)[number];

/** GET /api/schools/:school/documents/:what/:key */
export const documentsSchema = z.object({
  documents: z.array(
    z.object({
      kind: z.enum(documentKindList),
      name: z.string(),
      mayMake: z.boolean(),
      made: link.extend({ by: signatureSchema }).nullable(),
      versions: z.array(z.object({ version: z.number(), by: signatureSchema })),
      pdf: link.nullable(),
      shared: z.array(z.object({ people: z.array(z.string()), on: dateSchema, until: dateSchema.nullable() })),
      copies: z.array(
        z.object({
          recordKey: z.string(),
          to: z.string(),
          name: z.string(),
          how: z.enum(sentHows),
          on: dateSchema,
          version: z.number(),
        }),
      ),
    }),
  ),
  signatures: z.array(
    z.object({
      party: z.enum(signingPartyList),
      expected: z.string(),
      state: z.enum(['missing', 'signed', 'earlier', 'asDuty', 'notAsked']),
      name: z.string(),
      on: dateSchema.nullable(),
      version: z.number().nullable(),
      recordKey: z.string(),
    }),
  ),
  maySign: z.boolean(),
  people: z.array(z.object({ name: z.string(), email: z.string() })),
});
export type DocumentsView = z.infer<typeof documentsSchema>;
export type DocumentRow = DocumentsView['documents'][number];
export type SignatureRow = DocumentsView['signatures'][number];

/** Made by the form once, so that a repeated send does it once. */
const key = z.uuid();

/** POST …/documents/:what/:key/:kind, and …/pdf → 201 {key} */
export const makeDocumentSchema = z.object({ key });

/** POST …/documents/:what/:key/:kind/share → 201 {key} */
export const shareDocumentSchema = z.object({
  key,
  people: z.array(z.email('Write an e-mail address, such as jo@school.example.')).min(1, 'Choose who may read it.').max(20),
  until: dateSchema.nullable(),
});

/** The version that the form shows: a colleague may have made a newer one meanwhile. */
const version = z.int().min(1);

/** POST …/documents/placement/:key/agreement/signatures → 201 {key} */
export const recordSignatureSchema = z.object({
  key,
  party: z.enum(signingPartyList),
  version,
  name: z.string().trim().min(1, 'Write who signed.').max(200),
  on: dateSchema,
});

/** POST …/documents/:what/:key/:kind/copies → 201 {key} */
export const recordCopiesSchema = z.object({
  key,
  version,
  to: z
    .array(z.object({ party: z.enum(copyPartyList), name: z.string().trim().max(200) }))
    .min(1, 'Choose who was sent a copy.')
    .max(20),
  how: z.enum(sentHows),
  on: dateSchema,
});

/** GET /api/schools/:school/templates */
export interface TemplatesView {
  readonly templates: readonly {
    readonly kind: (typeof documentKindList)[number];
    readonly name: string;
    readonly fileName: string;
    readonly there: { readonly webUrl: string; readonly savedAt: string } | null;
    readonly published: { readonly by: string; readonly at: string } | null;
  }[];
  readonly mayPublish: boolean;
  readonly whoMay: string;
}

/** POST …/templates/:kind/check. `exampleBase64`: a Word document, the template filled for an invented pupil; null while there are problems. */
export interface TemplateTried {
  readonly problems: readonly { readonly say: string; readonly near: string }[];
  readonly exampleBase64: string | null;
}
interface Field {
  readonly name: string;
  readonly meaning: string;
  readonly fields?: readonly Field[];
}
/** GET …/templates/:kind. `contentBase64`: the template as it lies in SharePoint; null where it is not there. */
export interface TemplateView extends TemplateTried {
  readonly fields: readonly Field[];
  readonly contentBase64: string | null;
}
/** POST …/templates/:kind/check, and POST …/templates/:kind with a key → 201 {key} */
export const templateFileSchema = z.object({ contentBase64: z.base64('The file did not arrive whole. Send it again.') });
export const publishTemplateSchema = templateFileSchema.extend({ key });
