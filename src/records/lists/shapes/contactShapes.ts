import { z } from 'zod';
import { belongingWays, plansReported } from '#domain/reports/reportNames.ts';
import { objectiveProgressShape } from './objectiveProgressShape.ts';

export const contactShapes = [
  z.object({
    kind: z.literal('contact'),
    with: z.array(z.enum(['provider', 'pupil', 'parent'])),
    how: z.enum(['call', 'inPerson', 'online', 'message']),
    name: z.string(),
    words: z.string(),
    mood: z.number().int().min(1).max(5).nullable(),
    wishes: z.string(),
  }),
  z.object({
    kind: z.literal('belonging'),
    what: z.string(),
    isDone: z.boolean(),
    riskChecked: z.boolean().nullable(),
    ways: z.array(z.enum(belongingWays)).optional(),
  }),
  z.object({
    kind: z.literal('providerReport'),
    isFinal: z.boolean(),
    attendance: z.string(),
    behaviour: z.string(),
    achievement: z.string(),
    progress: objectiveProgressShape,
    sharedWith: z.string().optional(),
    where: z.string().optional(),
  }),
  z.object({
    kind: z.literal('planReport'),
    about: z.enum(plansReported),
    tookPart: z.boolean(),
    words: z.string(),
    sharedWith: z.string(),
    where: z.string(),
  }),
  z.object({
    kind: z.literal('objectiveBaseline'),
    objective: z.number().int().min(0).max(2),
    baseline: z.string(),
    by: z.string(),
    measure: z.string(),
  }),
] as const;
