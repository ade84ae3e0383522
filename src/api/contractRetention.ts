/** The HTTP contract between the tab and the API: how long records are kept, holds, removal with proof. */
import { z } from 'zod';
import { dateSchema, signatureSchema } from './contractDuties.ts';

const hold = z.object({ key: z.string(), about: z.string(), reason: z.string(), on: dateSchema, by: signatureSchema });
const named = z.array(z.object({ key: z.string(), name: z.string() }));

/** GET /api/schools/:school/retention */
export const retentionSchema = z.object({
  rule: z.array(z.string()),
  due: z.array(
    z.object({
      pupilKey: z.string(),
      name: z.string(),
      until: dateSchema,
      because: z.string(),
      total: z.number(),
      says: z.string(),
      hold: hold.nullable(),
      files: z.array(z.object({ fileName: z.string(), webUrl: z.string(), by: z.string() })),
    }),
  ),
  lists: z.array(z.object({ name: z.string(), count: z.number() })),
  nextOn: dateSchema.nullable(),
  unclear: z.array(z.object({ name: z.string(), because: z.string() })),
  holds: z.array(hold),
  unfinished: z.object({ key: z.string(), by: signatureSchema, pupils: z.number(), left: z.number() }).nullable(),
  removals: z.array(
    z.object({
      key: z.string(),
      by: signatureSchema,
      pupils: z.number(),
      says: z.string(),
      digest: z.string(),
      rule: z.string(),
      left: z.number(),
    }),
  ),
  pupils: named,
  providers: named,
  mayRemove: z.boolean(),
  whoMayRemove: z.string(),
  unreadable: z.number(),
});
export type RetentionView = z.infer<typeof retentionSchema>;
export type DuePupil = RetentionView['due'][number];
export type HoldRow = RetentionView['holds'][number];

/** Made by the form once, so that a repeated send does it once. */
const key = z.uuid();
const reason = z.string().trim().min(1, 'Say why.').max(1000);

/** POST /api/schools/:school/retention/holds → 201 {key} */
export const placeHoldSchema = z.object({ key, pupilKey: z.string().max(100), providerKey: z.string().max(100), reason });

/** POST /api/schools/:school/retention/holds/:key/end → 201 {key} */
export const endHoldSchema = z.object({ key, reason });

/** POST /api/schools/:school/retention/removals → 200 {key, pupils, items, left} */
export const removeRecordsSchema = z.object({
  key,
  pupilKeys: z.array(z.string().max(100)).max(100, 'Remove at most 100 pupils at a time.'),
  typed: z.string().max(200),
});
export interface RemovedAnswer {
  readonly key: string;
  readonly pupils: number;
  readonly items: number;
  readonly left: number;
}
