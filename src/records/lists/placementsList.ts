import { z } from 'zod';
import { arrangementNames, arrangements } from '#domain/arrangement.ts';
import { type Placement, placementReasonNames, placementReasons, whereOptions } from '#domain/placement.ts';
import { weekSlots } from '#domain/session.ts';
import { choiceOf, date, key, signature, text, wholeNumber } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';
import { agreementFields, agreementOf, agreementShape } from './placementAgreement.ts';
import { decisionFields, decisionOf, decisionShape } from './placementDecision.ts';

const where = z.enum(whereOptions);
const week = {
  MonAM: where,
  MonPM: where,
  TueAM: where,
  TuePM: where,
  WedAM: where,
  WedPM: where,
  ThuAM: where,
  ThuPM: where,
  FriAM: where,
  FriPM: where,
};

const shape = z
  .object({
    Key: key,
    Revision: wholeNumber,
    PupilKey: key,
    ProviderKey: key,
    SiteKey: text,
    Reason: choiceOf(placementReasons, placementReasonNames),
    Arrangement: choiceOf(arrangements, arrangementNames).nullish(),
    StartsOn: date,
    ...week,
    Transport: text,
    Objective1: text,
    Objective2: text,
    Objective3: text,
    CostPerWeek: z.number(),
    ProposedById: text,
    ProposedByName: text,
    ProposedAt: text,
    ...decisionShape,
    ...agreementShape,
  })
  .transform(
    (row): Placement => ({
      key: row.Key,
      revision: row.Revision,
      pupilKey: row.PupilKey,
      providerKey: row.ProviderKey,
      siteKey: row.SiteKey,
      reason: row.Reason,
      arrangement: row.Arrangement ?? 'notSaid',
      startsOn: row.StartsOn,
      endsOn: row.EndsOn,
      week: {
        MonAM: row.MonAM,
        MonPM: row.MonPM,
        TueAM: row.TueAM,
        TuePM: row.TuePM,
        WedAM: row.WedAM,
        WedPM: row.WedPM,
        ThuAM: row.ThuAM,
        ThuPM: row.ThuPM,
        FriAM: row.FriAM,
        FriPM: row.FriPM,
      },
      transport: row.Transport,
      objectives: [row.Objective1, row.Objective2, row.Objective3],
      costPerWeek: row.CostPerWeek,
      proposed: signature(row.ProposedById, row.ProposedByName, row.ProposedAt),
      decision: decisionOf(row),
      agreement: agreementOf(row),
    }),
  );

export const placementsList: ListCodec<Placement> = {
  list: 'placements',
  shape,
  keyOf: (placement) => placement.key,
  title: (placement, names) => `${names.pupil(placement.pupilKey)} at ${names.provider(placement.providerKey)}`,
  write: (placement) => ({
    Revision: placement.revision,
    PupilKey: placement.pupilKey,
    ProviderKey: placement.providerKey,
    SiteKey: placement.siteKey,
    Reason: placementReasonNames[placement.reason],
    Arrangement: arrangementNames[placement.arrangement],
    StartsOn: placement.startsOn,
    EndsOn: placement.endsOn,
    ...Object.fromEntries(weekSlots.map((slot) => [slot, placement.week[slot]])),
    Transport: placement.transport,
    Objective1: placement.objectives[0],
    Objective2: placement.objectives[1],
    Objective3: placement.objectives[2],
    CostPerWeek: placement.costPerWeek,
    ProposedById: placement.proposed.personId,
    ProposedByName: placement.proposed.name,
    ProposedAt: placement.proposed.at,
    ...decisionFields(placement.decision),
    ...agreementFields(placement.agreement),
  }),
};
