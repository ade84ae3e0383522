import { z } from 'zod';

const ofSuspension = { suspensionKey: z.string() };

export const suspensionShapes = [
  z.object({
    kind: z.literal('suspensionStep'),
    ...ofSuspension,
    step: z.enum(['recorded', 'changed']),
    words: z.string(),
  }),
  z.object({ kind: z.literal('workSet'), ...ofSuspension, words: z.string(), marking: z.string() }),
  z.object({
    kind: z.literal('provisionArranged'),
    ...ofSuspension,
    place: z.string(),
    address: z.string(),
    reportTo: z.string(),
    startsOn: z.string(),
    times: z.string(),
    isFullTime: z.boolean(),
  }),
  z.object({ kind: z.literal('provisionBegan'), ...ofSuspension, words: z.string() }),
  z.object({
    kind: z.literal('notProvided'),
    ...ofSuspension,
    why: z.enum(['notProvided', 'notRequired']),
    words: z.string(),
  }),
  z.object({ kind: z.literal('awayCancelled'), subjectKey: z.string(), reason: z.string() }),
] as const;
