/** The HTTP contract between the tab and the API: evaluations in the middle and at the end of a placement. */
import { z } from 'zod';
import { evaluationVoices, evaluationWhens } from '#domain/caseFile/evaluationWhat.ts';
import { longestText } from '#domain/evaluations/answerProblems.ts';
import { mostActions } from '#domain/mostInAForm.ts';
import { newActionSchema } from './contractActions.ts';
import { dateSchema } from './contractDuties.ts';

const key = z.uuid();
const when = z.enum(evaluationWhens);
const voice = z.enum(evaluationVoices);
const line = z.string().trim().max(250);
const text = z.string().trim().max(longestText);
const id = z.string().max(60);

/** POST …/placements/:key/evaluations/parts → 201 { key }. The answers are a list, so that a statement answered twice is seen. */
export const givePartSchema = z.object({
  ...{ key, when, voice, on: dateSchema },
  answers: z.array(z.object({ statement: id, answer: z.number() })).max(50),
  notApplicable: z.array(id).max(10),
  detail: z.record(id, text),
  comments: text,
  signedBy: line,
  given: z.enum(['device', 'paper']),
});
export type GivePartBody = z.infer<typeof givePartSchema>;

/** POST …/placements/:key/evaluations/links → 201 { key } */
export const askVoiceSchema = z.object({
  ...{ key, when, until: dateSchema },
  voice: voice.exclude(['school']),
  to: line.min(1, 'Write who is to have the link.'),
});
export type AskVoiceBody = z.infer<typeof askVoiceSchema>;

/** POST …/placements/:key/evaluations/signature → 201 { key } */
export const signSchoolPartSchema = z.object({ key, when, recordKey: z.string().max(250) });
export type SignSchoolPartBody = z.infer<typeof signSchoolPartSchema>;

/** POST …/placements/:key/evaluations/conclusion → 201 { key } */
export const concludeSchema = z.object({
  ...{ key, when, on: dateSchema, comments: text },
  without: z.partialRecord(voice, text),
  actions: z.array(newActionSchema).max(mostActions),
});
export type ConcludeBody = z.infer<typeof concludeSchema>;

const score = z.object({
  ...{ sum: z.number(), answered: z.number(), asked: z.number(), isComplete: z.boolean(), words: z.string() },
});
const recorded = { key: z.string(), on: dateSchema, byName: z.string(), mayTakeBack: z.boolean() };
const part = z.object({
  ...{ ...recorded, signedBy: z.string(), comments: z.string() },
  given: z.enum(['device', 'link', 'paper']),
});
const link = z.object({
  ...{ ...recorded, to: z.string(), until: dateSchema, address: z.string() },
  state: z.enum(['open', 'expired', 'used']),
});
const evaluation = z.object({
  ...{ when, name: z.string(), dueOn: dateSchema.nullable(), total: score, note: z.string(), change: z.string() },
  voices: z.array(
    z.object({
      ...{ voice, name: z.string(), score, last: score.nullable(), change: z.string() },
      ...{ part: part.nullable(), links: z.array(link) },
    }),
  ),
  statements: z.array(
    z.object({
      ...{ id: z.string(), voice, words: z.string(), answer: z.number().nullable(), last: z.number().nullable() },
      ...{ isLeftOut: z.boolean(), detail: z.string() },
    }),
  ),
  unsafe: z.array(z.object({ voice, words: z.string() })),
  signature: z.object({ state: z.enum(['none', 'waits', 'signed']), name: z.string(), recordKey: z.string() }),
  doubled: z.array(z.object({ ...recorded, says: z.string() })),
  agreed: z
    .object({
      ...{ ...recorded, comments: z.string() },
      without: z.array(z.object({ name: z.string(), why: z.string() })),
      actions: z.array(z.object({ what: z.string(), owner: z.string(), dueOn: dateSchema })),
    })
    .nullable(),
});

/** GET …/placements/:key/evaluations */
export const evaluationsSchema = z.object({
  ...{ pupilName: z.string(), pupilForename: z.string(), providerName: z.string(), schoolName: z.string() },
  headteacher: z.string(),
  people: z.array(z.object({ voice: voice.exclude(['school']), name: z.string(), email: z.string() })),
  evaluations: z.array(evaluation),
  analysis: z.object({
    attendance: z.string(),
    objectives: z.array(z.object({ objective: z.string(), first: z.string(), latest: z.string() })),
  }),
  may: z.object({ evaluate: z.boolean(), sign: z.boolean(), ask: z.boolean() }),
});
export type EvaluationsPage = z.infer<typeof evaluationsSchema>;
export type EvaluationView = EvaluationsPage['evaluations'][number];
