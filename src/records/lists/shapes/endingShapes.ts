import { z } from 'zod';
import {
  destinations,
  meetingsOfReturn,
  nextPlaces,
  parentsAtMeeting,
  returnHolds,
  returnMeasures,
} from '#domain/ending/endingNames.ts';

const text = z.string();
const measures = { measures: z.array(z.enum(returnMeasures)), measuresWords: text, reviewOn: text.nullable() };
const event = z.object({ id: text, webLink: text, joinUrl: text.nullable() });

export const endingShapes = [
  z.object({
    kind: z.literal('returnPlan'),
    returnsOn: text,
    readiness: text,
    schoolSupport: text,
    providerSupport: text,
    ...measures,
  }),
  z.object({ kind: z.literal('measuresReviewed'), found: text, ...measures }),
  z.object({
    ...{ kind: z.literal('returnMeetingPlanned'), day: text, startsAt: text, endsAt: text, place: text, people: text },
    event: event.nullable(),
  }),
  z.object({
    ...{ kind: z.literal('returnMeeting'), which: z.enum(meetingsOfReturn), people: text, parent: z.enum(parentsAtMeeting) },
    ...{ parentTold: text, pupilView: text, parentView: text, agreed: text },
  }),
  z.object({
    ...{ kind: z.literal('destinationRecorded'), destination: z.enum(destinations), place: text, from: text.nullable() },
    ...{ words: text, achievements: text },
  }),
  z.object({
    ...{ kind: z.literal('yearElevenPlanned'), next: z.enum(nextPlaces), place: text, from: text.nullable() },
    ...{ againstNeet: text, wellbeing: text, contactPerson: text },
  }),
  z.object({ kind: z.literal('ownAssessment'), isOwnWriting: z.boolean(), words: text, helped: text, wishes: text }),
  z.object({
    ...{ kind: z.literal('returnChecked'), weeks: z.union([z.literal(6), z.literal(12)]), holds: z.enum(returnHolds) },
    ...{ attendance: text, words: text, next: text },
  }),
  z.object({ kind: z.literal('notArrived'), why: text, told: text, again: text.nullable() }),
  z.object({ kind: z.literal('extensionAsked'), from: text, endsOn: text, reason: text }),
  z.object({
    ...{ kind: z.literal('extensionDecided'), recordKey: text, isGranted: z.boolean(), from: text, endsOn: text, reason: text },
  }),
  z.object({
    ...{ kind: z.literal('providerFailed'), from: text, half: z.enum(['AM', 'PM']), why: text, told: text },
    pupils: z.array(z.object({ placementKey: text, decision: z.enum(['pause', 'end']), told: text })),
  }),
] as const;
