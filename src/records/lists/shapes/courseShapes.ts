import { z } from 'zod';
import { whereOptions } from '#domain/placement.ts';
import { type WeekSlot, weekSlots } from '#domain/session.ts';

const where = z.enum(whereOptions);
const slots: readonly WeekSlot[] = weekSlots;
const week = z.record(z.enum(slots), where);

export const courseShapes = [
  z.object({
    kind: z.literal('placementPaused'),
    from: z.string(),
    half: z.enum(['AM', 'PM']),
    reason: z.string(),
    told: z.string(),
  }),
  z.object({ kind: z.literal('placementResumed'), recordKey: z.string(), from: z.string(), reason: z.string() }),
  z.object({ kind: z.literal('returnWeeks'), stages: z.array(z.object({ from: z.string(), week })) }),
] as const;
