import { z } from 'zod';
import { type Referral, referralStateNames, referralStates } from '#domain/referral.ts';
import { choiceOf, jsonText, key, signature, text } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';

const shape = z
  .object({
    Key: key,
    PupilKey: key,
    ProviderKey: text,
    State: choiceOf(referralStates, referralStateNames),
    Answers: jsonText(z.record(z.string(), z.string())).optional(),
    BegunById: text,
    BegunByName: text,
    BegunAt: text,
    SavedByName: text,
    SavedAt: text,
    ClosedReason: text,
  })
  .transform(
    (row): Referral => ({
      key: row.Key,
      pupilKey: row.PupilKey,
      providerKey: row.ProviderKey,
      state: row.State,
      answers: row.Answers ?? {},
      begun: signature(row.BegunById, row.BegunByName, row.BegunAt),
      savedBy: row.SavedByName,
      savedAt: row.SavedAt,
      closedReason: row.ClosedReason,
    }),
  );

export const referralsList: ListCodec<Referral> = {
  list: 'referrals',
  shape,
  keyOf: (referral) => referral.key,
  title: ({ pupilKey, providerKey }, names) =>
    providerKey === '' ? names.pupil(pupilKey) : `${names.pupil(pupilKey)} to ${names.provider(providerKey)}`,
  write: (referral) => ({
    PupilKey: referral.pupilKey,
    ProviderKey: referral.providerKey,
    State: referralStateNames[referral.state],
    Answers: JSON.stringify(referral.answers),
    BegunById: referral.begun.personId,
    BegunByName: referral.begun.name,
    BegunAt: referral.begun.at,
    SavedByName: referral.savedBy,
    SavedAt: referral.savedAt,
    ClosedReason: referral.closedReason,
  }),
};
