import { z } from 'zod';
import { roles } from '#domain/staff.ts';
import { visitForms } from '#domain/visits/visitItems.ts';
import { fileShape } from './fileShape.ts';
import { objectiveProgressShape } from './objectiveProgressShape.ts';

const score = z.number().int().min(0).max(10);

export const visitShapes = [
  z.object({
    kind: z.literal('visitPlanned'),
    day: z.string(),
    startsAt: z.string(),
    endsAt: z.string(),
    people: z.string(),
    event: z.object({ id: z.string(), webLink: z.string() }).nullable(),
  }),
  z.object({
    kind: z.literal('visit'),
    form: z.enum(visitForms).default('onSite'),
    isPlanned: z.boolean(),
    plannedKey: z.string().default(''),
    who: z.string().default(''),
    role: z.string(),
    time: z.string().default(''),
    checks: z.record(z.string(), z.enum(['yes', 'no', 'notSeen'])),
    comments: z.record(z.string(), z.string()),
    riskAssessmentVersion: z.number().nullable(),
    progress: objectiveProgressShape,
    views: z.object({ pupil: z.string(), parent: z.string(), provider: z.string() }),
    notes: z.string(),
    photographs: z.array(z.object({ file: fileShape, consent: z.string() })),
    signatures: z.array(z.object({ party: z.string(), name: z.string() })),
  }),
  z.object({
    kind: z.literal('action'),
    what: z.string(),
    owner: z.object({ role: z.enum(roles), name: z.string() }),
    dueOn: z.string(),
    from: z.string(),
  }),
  z.object({ kind: z.literal('actionDone'), recordKey: z.string(), evidence: z.string() }),
  z.object({
    kind: z.literal('sdq'),
    when: z.enum(['start', 'during', 'end']),
    completedBy: z.enum(['school', 'pupil', 'parent', 'provider']),
    scores: z.object({
      emotional: score,
      conduct: score,
      hyperactivity: score,
      peer: score,
      prosocial: score,
      impact: score.nullable(),
    }),
  }),
] as const;
