/** The HTTP contract between the tab and the API: visits to the setting, photographs, questionnaires. */
import { z } from 'zod';
import { progressRatings } from '#domain/caseFile/objectiveProgress.ts';
import { mostActions, mostPhotographs } from '#domain/mostInAForm.ts';
import { roles } from '#domain/staff.ts';
import { highestScore, sdqCompleters, sdqWhens } from '#domain/visits/sdqScores.ts';
import { isVisitItem, visitForms } from '#domain/visits/visitItems.ts';
import { newActionSchema } from './contractActions.ts';
import { dateSchema } from './contractDuties.ts';

const key = z.uuid();
const line = z.string().trim().max(250);
const words = z.string().trim().max(4000);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time such as 10:30.');
const itemKey = z.string().refine(isVisitItem);
const answers = ['yes', 'no', 'notSeen'] as const;
const mostPeople = 20;

/** POST …/placements/:key/visits/planned → 201 { key, webLink } */
export const planVisitSchema = z.object({
  key,
  day: dateSchema,
  startsAt: time,
  endsAt: time,
  people: line.min(1, 'Write who goes.'),
  inCalendar: z.boolean(),
  invited: z.array(z.object({ name: line, email: z.email('This is no e-mail address.').max(250) })).max(mostPeople),
  /** The planned visit that it takes the place of; empty for a new one. */
  replaces: z.string().max(250),
});
export type PlanVisitBody = z.infer<typeof planVisitSchema>;

/** POST …/placements/:key/visits/planned/:recordKey/cancel → 201 { key } */
export const cancelVisitSchema = z.object({ key, reason: words.min(1, 'Say why it does not take place.') });
export type CancelVisitBody = z.infer<typeof cancelVisitSchema>;

/** POST …/placements/:key/visits/photographs → 201 { key }: before the visit that it belongs to. */
export const photographSchema = z.object({ key, contentBase64: z.base64() });
export type PhotographBody = z.infer<typeof photographSchema>;

const progress = z.object({ objective: z.number().int().min(0).max(2), rating: z.enum(progressRatings), words });

/** POST …/placements/:key/visits → 201 { key } */
export const recordVisitSchema = z.object({
  key,
  on: dateSchema,
  time: z.union([time, z.literal('')]),
  form: z.enum(visitForms),
  isPlanned: z.boolean(),
  plannedKey: z.string().max(250),
  who: line.min(1, 'Write who visited.'),
  role: line,
  checks: z.partialRecord(itemKey, z.enum(answers)),
  comments: z.partialRecord(itemKey, words),
  riskAssessmentVersion: z.number().int().nullable(),
  progress: z.array(progress).max(3),
  views: z.object({ pupil: words, parent: words, provider: words }),
  notes: words,
  photographs: z
    .array(z.object({ key, consent: words.min(1, 'Say who agreed to this photograph, and when.') }))
    .max(mostPhotographs),
  signatures: z.array(z.object({ party: line, name: line })).max(4),
  actions: z.array(newActionSchema).max(mostActions),
});
export type RecordVisitBody = z.infer<typeof recordVisitSchema>;

const score = z.number('Enter a whole number from 0 to 10.').int('Enter a whole number from 0 to 10.').min(0).max(highestScore);
const scores = z.object({
  emotional: score,
  conduct: score,
  hyperactivity: score,
  peer: score,
  prosocial: score,
  impact: score.nullable(),
});

/** POST …/placements/:key/questionnaires → 201 { key } */
export const sdqSchema = z.object({ key, on: dateSchema, when: z.enum(sdqWhens), completedBy: z.enum(sdqCompleters), scores });
export type SdqBody = z.infer<typeof sdqSchema>;

const byItem = z.record(z.string(), z.string());

/** GET …/placements/:key/visits: what was, what is planned, and what the form of the next one needs. */
export const visitsSchema = z.object({
  ...{ placementKey: z.string(), pupilName: z.string(), pupilForename: z.string(), providerName: z.string() },
  ...{ providerEmail: z.string(), siteAddress: z.string(), objectives: z.array(z.string()), riskGiven: z.string() },
  riskAssessment: z.object({ version: z.number(), summary: z.string(), where: z.string() }).nullable(),
  figures: z.object({
    lastOn: dateSchema.nullable(),
    count: z.number(),
    dueOn: dateSchema.nullable(),
    isMissing: z.boolean(),
  }),
  planned: z.array(
    z.object({
      ...{ key: z.string(), day: dateSchema, startsAt: z.string(), endsAt: z.string(), people: z.string() },
      ...{ webLink: z.string(), isPast: z.boolean(), byName: z.string(), isMine: z.boolean() },
    }),
  ),
  visits: z.array(
    z.object({
      ...{ key: z.string(), on: dateSchema, time: z.string(), form: z.enum(visitForms), isPlanned: z.boolean() },
      ...{ who: z.string(), role: z.string(), comments: byItem, riskAssessmentVersion: z.number().nullable() },
      checks: z.record(z.string(), z.enum(answers)),
      progress: z.array(progress),
      views: z.object({ pupil: z.string(), parent: z.string(), provider: z.string() }),
      notes: z.string(),
      photographs: z.array(z.object({ webUrl: z.string(), consent: z.string() })),
      signatures: z.array(z.object({ party: z.string(), name: z.string() })),
      ...{ byName: z.string(), says: z.string(), mayTakeBack: z.boolean() },
    }),
  ),
  leftPhotographs: z.array(z.object({ fileName: z.string(), webUrl: z.string() })),
  questionnaires: z.array(
    z.object({
      ...{ key: z.string(), on: dateSchema, when: z.enum(sdqWhens), completedBy: z.enum(sdqCompleters), scores },
      ...{ difficulties: z.number(), byName: z.string(), says: z.string(), mayTakeBack: z.boolean() },
    }),
  ),
  sdqDue: z.enum([...sdqWhens, '']),
  people: z.array(z.object({ name: z.string(), email: z.string(), roles: z.array(z.enum(roles)) })),
  me: z.object({ name: z.string(), role: z.string() }),
  may: z.object({ visit: z.boolean(), recordSdq: z.boolean() }),
});
export type VisitsPage = z.infer<typeof visitsSchema>;
