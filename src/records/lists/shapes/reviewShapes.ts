import { z } from 'zod';
import { reviewOutcomes } from '#domain/review.ts';
import { objectiveProgressShape } from './objectiveProgressShape.ts';

export const reviewShapes = [
  z.object({
    kind: z.literal('reviewPlanned'),
    reviewKey: z.string(),
    day: z.string(),
    startsAt: z.string(),
    endsAt: z.string(),
    place: z.string(),
    people: z.string(),
    event: z.object({ id: z.string(), webLink: z.string(), joinUrl: z.string().nullable() }).nullable(),
  }),
  z.object({ kind: z.literal('reportAsked'), reviewKey: z.string(), by: z.string(), name: z.string() }),
  z.object({
    kind: z.literal('reviewHeld'),
    reviewKey: z.string(),
    isFormal: z.boolean(),
    outcome: z.enum(reviewOutcomes),
    summary: z.string(),
    attended: z.record(z.string(), z.enum(['present', 'wrote', 'absent', 'notInvited'])),
    views: z.object({ pupil: z.string(), parent: z.string(), provider: z.string() }),
    progress: objectiveProgressShape,
    safetyAndNeed: z.string(),
    changes: z.string(),
    stepsToReturn: z.string(),
    nextOn: z.string().nullable(),
  }),
] as const;
