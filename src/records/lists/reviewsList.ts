import { z } from 'zod';
import { type Review, reviewOutcomeNames, reviewOutcomes } from '#domain/review.ts';
import { choiceOf, date, key, signature, text } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';

const shape = z
  .object({
    Key: key,
    PlacementKey: key,
    DueOn: date,
    HeldOn: date.nullish(),
    Outcome: choiceOf(reviewOutcomes, reviewOutcomeNames).optional(),
    Summary: text,
    RecordedById: text,
    RecordedByName: text,
    RecordedAt: text,
  })
  .transform(
    (row): Review => ({
      key: row.Key,
      placementKey: row.PlacementKey,
      dueOn: row.DueOn,
      held:
        row.HeldOn && row.Outcome
          ? {
              on: row.HeldOn,
              outcome: row.Outcome,
              summary: row.Summary,
              recorded: signature(row.RecordedById, row.RecordedByName, row.RecordedAt),
            }
          : undefined,
    }),
  );

export const reviewsList: ListCodec<Review> = {
  list: 'reviews',
  shape,
  keyOf: (review) => review.key,
  title: (review, names) => `${names.placement(review.placementKey)}, due ${review.dueOn}`,
  write: ({ placementKey, dueOn, held }) => ({
    PlacementKey: placementKey,
    DueOn: dueOn,
    HeldOn: held?.on ?? '',
    Outcome: held === undefined ? '' : reviewOutcomeNames[held.outcome],
    Summary: held?.summary ?? '',
    RecordedById: held?.recorded.personId ?? '',
    RecordedByName: held?.recorded.name ?? '',
    RecordedAt: held?.recorded.at ?? '',
  }),
};
