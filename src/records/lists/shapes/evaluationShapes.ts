import { z } from 'zod';
import { evaluationVoices } from '#domain/caseFile/evaluationWhat.ts';

const when = z.enum(['mid', 'end']);
const voice = z.enum(evaluationVoices);

export const evaluationShapes = [
  z.object({
    kind: z.literal('evaluationPart'),
    when,
    voice,
    answers: z.record(z.string(), z.number().int().min(1).max(5)),
    detail: z.record(z.string(), z.string()),
    comments: z.string(),
    signedBy: z.string(),
    given: z.enum(['device', 'link', 'paper']),
    linkKey: z.string(),
  }),
  z.object({ kind: z.literal('evaluationAsked'), when, voice, until: z.string() }),
  z.object({ kind: z.literal('evaluationAgreed'), when, actions: z.string() }),
] as const;
