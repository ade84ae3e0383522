import { z } from 'zod';
import { evaluationVoices, evaluationWhens } from '#domain/caseFile/evaluationWhat.ts';

const when = z.enum(evaluationWhens);
const voice = z.enum(evaluationVoices);
const byName = z.record(z.string(), z.string());

export const evaluationShapes = [
  z.object({
    kind: z.literal('evaluationPart'),
    when,
    voice,
    answers: z.record(z.string(), z.number().int().min(1).max(5)),
    notApplicable: z.array(z.string()),
    detail: byName,
    comments: z.string(),
    signedBy: z.string(),
    given: z.enum(['device', 'link', 'paper']),
    linkKey: z.string(),
  }),
  z.object({ kind: z.literal('evaluationAsked'), when, voice, to: z.string(), until: z.string() }),
  z.object({ kind: z.literal('evaluationSigned'), when, recordKey: z.string() }),
  z.object({ kind: z.literal('evaluationAgreed'), when, comments: z.string(), without: byName }),
] as const;
