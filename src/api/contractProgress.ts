/** The HTTP contract between the tab and the API: parts of a placement's page, how far the pupil is and whom to ring. */
import { z } from 'zod';
import { progressRatings } from '#domain/caseFile/objectiveProgress.ts';
import { dateSchema } from './contractDuties.ts';

/** One of the three objectives, from where the pupil begins to the latest judgement. */
export const objectiveCourseSchema = z.object({
  objective: z.string(),
  baseline: z
    .object({ on: dateSchema, words: z.string(), by: z.string(), measure: z.string(), recordedBy: z.string() })
    .nullable(),
  /** Oldest first. */
  steps: z.array(
    z.object({
      recordKey: z.string(),
      on: dateSchema,
      at: z.enum(['visit', 'reviewHeld', 'providerReport']),
      rating: z.enum(progressRatings),
      words: z.string(),
      by: z.string(),
    }),
  ),
});
export type ObjectiveCourse = z.infer<typeof objectiveCourseSchema>;

export const personToRingSchema = z.object({
  of: z.enum(['provider', 'family', 'school', 'agency']),
  role: z.string(),
  name: z.string(),
  /** Empty: none is recorded. */
  telephone: z.string(),
});

/** POST /api/schools/:school/placements/:key/baseline: where the pupil begins with an objective. 201 {key} */
export const baselineSchema = z.object({
  /** Made by the form once, so that a repeated send records once. */
  key: z.uuid(),
  on: dateSchema,
  objective: z.number().int().min(0).max(2),
  baseline: z.string().max(2000),
  by: z.string().max(200),
  measure: z.string().max(1000),
});
export type BaselineBody = z.infer<typeof baselineSchema>;
