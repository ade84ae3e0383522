import { z } from 'zod';
import { type Answered, type Timetable, timetableKindNames, timetableKinds } from '#domain/timetable.ts';
import { choiceOf, date, key, text, wholeNumber } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';
import { timetableAgreementFields, timetableAgreementOf, timetableAgreementShape } from './timetableAgreement.ts';
import { isWholeDecision, timetableDecisionFields, timetableDecisionOf, timetableDecisionShape } from './timetableDecision.ts';

/** Empty is neither yes nor no. */
const answered = z
  .enum(['Yes', 'No'])
  .nullish()
  .transform((value): Answered => (value == null ? undefined : value === 'Yes'));
const answerOf = (value: Answered): string => (value === undefined ? '' : value ? 'Yes' : 'No');

const shape = z
  .object({
    Key: key,
    PupilKey: key,
    Kind: choiceOf(timetableKinds, timetableKindNames),
    RequestedOn: date,
    ...timetableDecisionShape,
    StartsOn: date.nullish(),
    EndsOn: date.nullish(),
    Reason: text,
    SessionsInSchool: wholeNumber.min(0).max(10),
    IsForBehaviour: answered,
    ParentAgrees: answered,
    HasSupportPlan: answered,
    IsOnSiteEveryDay: answered,
    LaConsulted: answered,
    SocialWorkerTold: answered,
    VirtualSchoolConsulted: answered,
    ...timetableAgreementShape,
  })
  .superRefine(isWholeDecision)
  .transform(
    (row): Timetable => ({
      key: row.Key,
      pupilKey: row.PupilKey,
      kind: row.Kind,
      requestedOn: row.RequestedOn,
      decision: timetableDecisionOf(row),
      startsOn: row.StartsOn ?? undefined,
      endsOn: row.EndsOn ?? undefined,
      reason: row.Reason,
      sessionsInSchool: row.SessionsInSchool,
      isForBehaviour: row.IsForBehaviour,
      parentAgrees: row.ParentAgrees,
      hasSupportPlan: row.HasSupportPlan,
      isOnSiteEveryDay: row.IsOnSiteEveryDay,
      laConsulted: row.LaConsulted,
      socialWorkerTold: row.SocialWorkerTold,
      virtualSchoolConsulted: row.VirtualSchoolConsulted,
      ...timetableAgreementOf(row),
    }),
  );

export const timetablesList: ListCodec<Timetable> = {
  list: 'timetables',
  shape,
  keyOf: (timetable) => timetable.key,
  title: ({ kind, pupilKey }, names) => `${timetableKindNames[kind]}: ${names.pupil(pupilKey)}`,
  write: (timetable) => ({
    PupilKey: timetable.pupilKey,
    Kind: timetableKindNames[timetable.kind],
    RequestedOn: timetable.requestedOn,
    ...timetableDecisionFields(timetable.decision),
    StartsOn: timetable.startsOn ?? '',
    EndsOn: timetable.endsOn ?? '',
    Reason: timetable.reason,
    SessionsInSchool: timetable.sessionsInSchool,
    IsForBehaviour: answerOf(timetable.isForBehaviour),
    ParentAgrees: answerOf(timetable.parentAgrees),
    HasSupportPlan: answerOf(timetable.hasSupportPlan),
    IsOnSiteEveryDay: answerOf(timetable.isOnSiteEveryDay),
    LaConsulted: answerOf(timetable.laConsulted),
    SocialWorkerTold: answerOf(timetable.socialWorkerTold),
    VirtualSchoolConsulted: answerOf(timetable.virtualSchoolConsulted),
    ...timetableAgreementFields(timetable.agreement),
  }),
};
