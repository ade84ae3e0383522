/** The HTTP contract between the tab and the API: a school's own tracker. */
import { z } from 'zod';
import { trackerFields } from '#domain/trackerImport/trackerField.ts';

const fields = z.enum(trackerFields);
const mapping = z.partialRecord(fields, z.string());

/** POST /api/schools/:school/tracker/preview and /import */
export const importTrackerSchema = z.object({
  fileName: z.string().max(255),
  /** 5 MB, as base64. */
  contentBase64: z
    .string()
    .max(6_900_000, 'This file is larger than 5 MB. Delete pictures and other sheets, and choose it again.'),
  /** Field → column; empty: let the product propose. */
  mapping,
  sheet: z.string().optional(),
});
export type ImportTracker = z.infer<typeof importTrackerSchema>;

const row = z.object({
  line: z.number(),
  action: z.enum(['propose', 'there', 'provider', 'left']),
  provider: z.object({ name: z.string(), is: z.enum(['new', 'known', 'unclear']), how: z.string() }),
  pupil: z.object({ name: z.string(), how: z.string() }).nullable(),
  says: z.string(),
  missing: z.array(z.string()),
  problems: z.array(z.string()),
});
export const trackerPreviewSchema = z.object({
  columns: z.array(z.string()),
  mapping,
  missingFields: z.array(fields),
  sheets: z.array(z.string()),
  sheet: z.string(),
  rowCount: z.number(),
  newProviders: z.number(),
  proposals: z.number(),
  there: z.number(),
  left: z.number(),
  rows: z.array(row),
  leftCsv: z.string(),
});
export type TrackerPreview = z.infer<typeof trackerPreviewSchema>;

/** POST .../tracker/import → */
export const importedTrackerSchema = z.object({ providers: z.number(), placements: z.number(), left: z.number() });
export type ImportedTracker = z.infer<typeof importedTrackerSchema>;
