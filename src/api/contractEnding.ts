/** The HTTP contract between the tab and the API: the way back to school and the end of a placement; a provider that fails. */
import { z } from 'zod';
import {
  destinations,
  meetingsOfReturn,
  nextPlaces,
  parentsAtMeeting,
  returnHolds,
  returnMeasures,
} from '#domain/ending/endingNames.ts';
import { halves, type TimeText, type WeekSlot, weekSlots } from '#domain/session.ts';
import type { FailedFor } from '#usecases/ending/failProvider.ts';
import type { EndingView } from '#usecases/ending/viewEnding.ts';
import type { FailuresView } from '#usecases/ending/viewFailures.ts';
import { dateSchema } from './contractDuties.ts';

/** Made by the form once, so that a repeated send records once. Each answers 200 {key}. */
const key = z.uuid();
const words = z.string().trim().max(4000);
const line = z.string().trim().max(250);
const recordKey = z.string().min(1).max(200);
const time = z.custom<TimeText>((value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value), {
  message: 'Enter a time such as 14:30.',
});
const measures = { measures: z.array(z.enum(returnMeasures)).max(8), measuresWords: words, reviewOn: dateSchema.nullable() };

/** POST .../placements/:key/ending: what happened, and on which day. */
export const endingRecordSchema = z.object({
  key,
  on: dateSchema,
  what: z.discriminatedUnion('kind', [
    z.object({
      ...{ kind: z.literal('returnPlan'), returnsOn: dateSchema, readiness: words, schoolSupport: words, providerSupport: words },
      ...measures,
    }),
    z.object({ kind: z.literal('measuresReviewed'), found: words, ...measures }),
    z.object({
      ...{ kind: z.literal('returnMeeting'), which: z.enum(meetingsOfReturn), people: words, parent: z.enum(parentsAtMeeting) },
      ...{ parentTold: words, pupilView: words, parentView: words, agreed: words },
    }),
    z.object({
      ...{ kind: z.literal('destinationRecorded'), destination: z.enum(destinations), place: line, from: dateSchema.nullable() },
      ...{ words, achievements: words },
    }),
    z.object({
      ...{ kind: z.literal('yearElevenPlanned'), next: z.enum(nextPlaces), place: line, from: dateSchema.nullable() },
      ...{ againstNeet: words, wellbeing: words, contactPerson: line },
    }),
    z.object({ kind: z.literal('ownAssessment'), isOwnWriting: z.boolean(), words, helped: words, wishes: words }),
    z.object({
      ...{ kind: z.literal('returnChecked'), weeks: z.union([z.literal(6), z.literal(12)]), holds: z.enum(returnHolds) },
      ...{ attendance: line, words, next: words },
    }),
    z.object({ kind: z.literal('notArrived'), why: words, told: words, again: dateSchema.nullable() }),
    z.object({ kind: z.literal('extensionAsked'), from: dateSchema, endsOn: dateSchema, reason: words }),
  ]),
});

const slots: readonly WeekSlot[] = weekSlots;
/** POST .../placements/:key/return-stages */
export const returnStagesSchema = z.object({
  key,
  stages: z.array(z.object({ from: dateSchema, slots: z.array(z.enum(slots)) })).max(8),
});

/** POST .../placements/:key/return-meeting: plans it. */
export const returnMeetingSchema = z.object({
  ...{ key, day: dateSchema, startsAt: time, endsAt: time, place: line, people: words },
  ...{ inCalendar: z.boolean(), isOnline: z.boolean(), invited: z.array(z.email('This is no e-mail address.')).max(20) },
});

/** POST .../placements/:key/extension: decides on more time. */
export const decideExtensionSchema = z.object({ key, recordKey, isGranted: z.boolean(), reason: words });

/** GET .../placements/:key/ending */
export type EndingPage = EndingView;

/** GET .../providers/:key/failures */
export type FailuresPage = FailuresView;

/** POST .../providers/:key/failures → 200 {key, pupils}: what became of each; sent again, only what is missing is done. */
export const failProviderSchema = z.object({
  ...{ key, from: dateSchema, half: z.enum(halves), why: words, told: words },
  pupils: z
    .array(z.object({ placementKey: z.string().min(1).max(200), decision: z.enum(['pause', 'end']), told: words }))
    .max(200),
});
export type FailProviderBody = z.infer<typeof failProviderSchema>;
export type FailProviderAnswer = { readonly key: string; readonly pupils: readonly FailedFor[] };
