import { z } from 'zod';

export const retentionShapes = [
  z.object({ kind: z.literal('legalHold'), reason: z.string() }),
  z.object({ kind: z.literal('legalHoldEnded'), recordKey: z.string(), reason: z.string() }),
  z.object({
    kind: z.literal('removalBegun'),
    parts: z.array(z.object({ pupil: z.string(), counts: z.record(z.string(), z.number()), digest: z.string() })),
    rule: z.string(),
  }),
  z.object({
    kind: z.literal('removed'),
    counts: z.record(z.string(), z.number()),
    digest: z.string(),
    rule: z.string(),
    begunKey: z.string().default(''),
    pupils: z.number().default(0),
    left: z.number().default(0),
  }),
] as const;
