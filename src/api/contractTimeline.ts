/** The HTTP contract between the tab and the API: everything that happened in a placement. */
import { z } from 'zod';
import { timelineKindList } from '#domain/timeline/timelineEntry.ts';
import { dateSchema } from './contractDuties.ts';

const kind = z.enum(timelineKindList);

/**
 * POST /api/schools/:school/placements/:key/timeline → TimelineAnswer. It changes nothing; it is a POST because people type pupils' names,
 * and what is in an address is kept by browsers, proxies and logs.
 */
export const timelineSchema = z.object({
  /** Left out: every kind. */
  kind: kind.optional(),
  /** The name of whoever recorded it; empty: everybody. */
  by: z.string().max(300).default(''),
  words: z.string().max(200).default(''),
  /** How many entries at least, newest first. */
  size: z.number().int().min(1).max(20_000).default(50),
  /** The key of an entry that must be among them. */
  upTo: z.string().max(400).default(''),
});

const linked = z.object({ key: z.string(), date: dateSchema, by: z.string(), says: z.string() }).nullable();

export const timelineAnswerSchema = z.object({
  total: z.number(),
  counts: z.partialRecord(kind, z.number()),
  people: z.array(z.string()),
  entries: z.array(
    z.object({
      key: z.string(),
      /** When it happened; null when only the recording is known. */
      at: z.object({ date: dateSchema, time: z.string().nullable() }).nullable(),
      recordedAt: z.string(),
      by: z.string(),
      kind,
      says: z.string(),
      detail: z.array(z.string()),
      /** What it corrects or takes back, and what corrects it or takes it back. */
      corrected: linked,
      correctedBy: linked,
      /** What it goes on from, and what went on from it. */
      before: linked,
      after: linked,
    }),
  ),
});
export type TimelineAnswer = z.infer<typeof timelineAnswerSchema>;
