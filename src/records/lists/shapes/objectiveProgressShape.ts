import { z } from 'zod';
import { progressRatings } from '#domain/caseFile/objectiveProgress.ts';

export const objectiveProgressShape = z.array(
  z.object({ objective: z.number().int().min(0).max(2), rating: z.enum(progressRatings), words: z.string() }),
);
