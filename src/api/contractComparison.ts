/** The HTTP contract between the tab and the API: providers side by side. */
import { z } from 'zod';
import { reviewOutcomes } from '#domain/review.ts';
import { dateSchema } from './contractDuties.ts';

/** GET /api/schools/:school/provider-comparison; with `.csv?keys=a,b` as a file */
export const comparisonSchema = z.object({
  from: dateSchema,
  to: dateSchema,
  providers: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      kindName: z.string(),
      mayBeUsed: z.enum(['met', 'notMet', 'unclear']),
      because: z.array(z.string()),
      pupilsNow: z.number(),
      pupilsBefore: z.number(),
      trustPupils: z.number().nullable(),
      listPrice: z.string(),
      /** Pounds. */
      costPerWeek: z.object({ least: z.number(), most: z.number() }).optional(),
      costPerSession: z.number().optional(),
      costPerAttended: z.number().optional(),
      attendance: z.object({ percent: z.number().nullable(), confirmed: z.number(), missing: z.number() }),
      reviews: z.array(z.object({ outcome: z.enum(reviewOutcomes), count: z.number() })),
      ended: z.object({ asPlanned: z.number(), early: z.number(), reasons: z.array(z.string()) }),
    }),
  ),
});
export type Comparison = z.infer<typeof comparisonSchema>;
