import { z } from 'zod';
import { auditItemKeys } from '#domain/safeguarding/auditItems.ts';

export const safeguardingShapes = [
  z.object({
    kind: z.literal('settingAudit'),
    answers: z.partialRecord(z.enum(auditItemKeys), z.enum(['yes', 'no', 'notApplicable'])),
    outcome: z.enum(['safe', 'safeWithActions', 'notSafe']),
    actions: z.string(),
    with: z.string(),
  }),
  z.object({ kind: z.literal('callAsked'), name: z.string(), telephone: z.string(), of: z.string() }),
] as const;
