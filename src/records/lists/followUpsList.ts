import { z } from 'zod';
import { type FollowUp, followUpResultNames, followUpResults, followUpStepNames, followUpSteps } from '#domain/followUp.ts';
import { halves } from '#domain/session.ts';
import { choiceOf, date, key, text } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';
import { recordedBy, recordedByFields, recordedByShape } from './recordedBy.ts';

const shape = z
  .object({
    Key: key,
    PupilKey: key,
    SessionDate: date,
    Half: z.enum(halves),
    Step: choiceOf(followUpSteps, followUpStepNames),
    Result: choiceOf(followUpResults, followUpResultNames),
    Note: text,
    HappenedAt: key,
    NextStep: text,
    NextBy: text,
    ...recordedByShape,
  })
  .transform(
    (row): FollowUp => ({
      key: row.Key,
      pupilKey: row.PupilKey,
      date: row.SessionDate,
      half: row.Half,
      step: row.Step,
      result: row.Result,
      note: row.Note,
      happenedAt: row.HappenedAt,
      nextStep: row.NextStep,
      nextBy: row.NextBy === '' ? undefined : row.NextBy,
      by: recordedBy(row),
    }),
  );

export const followUpsList: ListCodec<FollowUp> = {
  list: 'followUps',
  shape,
  keyOf: (followUp) => followUp.key,
  title: ({ step, pupilKey, date: day, half }, names) => `${followUpStepNames[step]}: ${names.pupil(pupilKey)}, ${day} ${half}`,
  write: (followUp) => ({
    PupilKey: followUp.pupilKey,
    SessionDate: followUp.date,
    Half: followUp.half,
    Step: followUpStepNames[followUp.step],
    Result: followUpResultNames[followUp.result],
    Note: followUp.note,
    HappenedAt: followUp.happenedAt,
    NextStep: followUp.nextStep,
    NextBy: followUp.nextBy ?? '',
    ...recordedByFields(followUp.by),
  }),
};
