import { z } from 'zod';
import { alsoReviewedKinds } from '#domain/caseFile/reviewWhat.ts';
import { sentHows } from '#domain/caseFile/sentHow.ts';
import { reviewOutcomes } from '#domain/review.ts';
import { attendings, reviewParties } from '#domain/reviews/reviewParties.ts';
import { objectiveProgressShape } from './objectiveProgressShape.ts';

export const reviewShapes = [
  z.object({
    kind: z.literal('reviewPlanned'),
    reviewKey: z.string(),
    day: z.string(),
    startsAt: z.string(),
    endsAt: z.string(),
    place: z.string(),
    people: z.string(),
    event: z.object({ id: z.string(), webLink: z.string(), joinUrl: z.string().nullable() }).nullable(),
  }),
  z.object({ kind: z.literal('reportAsked'), reviewKey: z.string(), by: z.string(), name: z.string() }),
  z.object({
    kind: z.literal('reviewHeld'),
    reviewKey: z.string(),
    isFormal: z.boolean(),
    outcome: z.enum(reviewOutcomes),
    summary: z.string(),
    attended: z.partialRecord(z.enum(reviewParties), z.enum(attendings)),
    people: z.string(),
    views: z.object({ pupil: z.string(), parent: z.string(), provider: z.string() }),
    attendance: z
      .object({ from: z.string(), to: z.string(), attended: z.number(), confirmed: z.number(), missing: z.number() })
      .nullable(),
    attendanceWords: z.string(),
    progress: objectiveProgressShape,
    safetyAndNeed: z.string(),
    changes: z.string(),
    stepsToReturn: z.string(),
    alsoReviewed: z.array(z.enum(alsoReviewedKinds)),
    notInvited: z.array(z.string()),
    nextOn: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('reviewSent'),
    reviewKey: z.string(),
    party: z.enum(reviewParties),
    name: z.string(),
    how: z.enum(sentHows),
    address: z.string(),
  }),
] as const;
