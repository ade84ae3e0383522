import { z } from 'zod';

export const timetableShapes = [
  z.object({
    kind: z.literal('timetableReview'),
    timetableKey: z.string(),
    pupilView: z.string(),
    parentView: z.string(),
    outcome: z.string(),
  }),
] as const;
