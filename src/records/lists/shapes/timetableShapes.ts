import { z } from 'zod';
import { suspensionShapes } from './suspensionShapes.ts';

const ofTimetable = { timetableKey: z.string() };

export const timetableShapes = [
  z.object({
    kind: z.literal('timetableReview'),
    ...ofTimetable,
    pupilView: z.string(),
    parentView: z.string(),
    outcome: z.string(),
    isPupilHeard: z.boolean().optional(),
    isParentHeard: z.boolean().optional(),
  }),
  z.object({
    kind: z.literal('welfareCheck'),
    ...ofTimetable,
    how: z.enum(['visit', 'inSchool', 'call', 'online']),
    isPupilSeen: z.boolean(),
    words: z.string(),
  }),
  z.object({
    kind: z.literal('timetableStep'),
    ...ofTimetable,
    step: z.enum(['asked', 'changed', 'decided', 'prolonged']),
    words: z.string(),
  }),
  z.object({
    kind: z.literal('meetingOffered'),
    ...ofTimetable,
    outcome: z.enum(['held', 'agreed', 'declined', 'noAnswer']),
    words: z.string(),
  }),
  z.object({ kind: z.literal('timetableEnded'), ...ofTimetable, words: z.string() }),
  z.object({
    kind: z.literal('flexiWithdrawn'),
    ...ofTimetable,
    side: z.enum(['parents', 'school']),
    lastDay: z.string(),
    words: z.string(),
  }),
  ...suspensionShapes,
] as const;
