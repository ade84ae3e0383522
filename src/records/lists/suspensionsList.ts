import { z } from 'zod';
import { exclusionKindNames, exclusionKinds, type Suspension } from '#domain/suspension.ts';
import { choiceOf, date, key, text, wholeNumber } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';

const shape = z
  .object({
    Key: key,
    PupilKey: key,
    Kind: choiceOf(exclusionKinds, exclusionKindNames),
    StartsOn: date,
    EndsOn: date.nullish(),
    HalfDaysLess: wholeNumber.nonnegative().nullish(),
    Reason: text,
  })
  .transform(
    (row): Suspension => ({
      key: row.Key,
      pupilKey: row.PupilKey,
      kind: row.Kind,
      startsOn: row.StartsOn,
      endsOn: row.EndsOn ?? undefined,
      halfDaysLess: row.HalfDaysLess ?? 0,
      reason: row.Reason,
    }),
  );

export const suspensionsList: ListCodec<Suspension> = {
  list: 'suspensions',
  shape,
  keyOf: (suspension) => suspension.key,
  title: ({ pupilKey, startsOn }, names) => `${names.pupil(pupilKey)}, from ${startsOn}`,
  write: ({ pupilKey, kind, startsOn, endsOn, halfDaysLess, reason }) => ({
    PupilKey: pupilKey,
    Kind: exclusionKindNames[kind],
    StartsOn: startsOn,
    EndsOn: endsOn ?? '',
    HalfDaysLess: halfDaysLess,
    Reason: reason,
  }),
};
