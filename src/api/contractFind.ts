/** The HTTP contract between the tab and the API: finding anything of a school by some words. */
import { z } from 'zod';
import { stages } from './contractPlacements.ts';

/**
 * POST /api/schools/:school/find → FindAnswer. It changes nothing; it is a POST because people type pupils' names, and what is in an address
 * is kept by browsers, proxies and logs.
 */
export const findSchema = z.object({ words: z.string().max(200) });
export type Find = z.infer<typeof findSchema>;

export const findAnswerSchema = z.object({
  /** Best first, at most 20. */
  found: z.array(
    z.object({
      kind: z.enum(['pupil', 'provider', 'placement', 'page', 'action']),
      /** A pupil's, provider's or placement's; of a page or action its name in `domain/find/places.ts`. */
      key: z.string(),
      name: z.string(),
      detail: z.string(),
      stage: z.enum(stages).nullable(),
    }),
  ),
  /** How many fit in all. */
  total: z.number(),
});
export type FindAnswer = z.infer<typeof findAnswerSchema>;
