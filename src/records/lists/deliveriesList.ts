import { z } from 'zod';
import { type Delivery, deliveryRoundNames, deliveryRounds, deliveryStates } from '#domain/delivery.ts';
import { choiceOf, key, singleLine, text } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';

const stateNames = { queued: 'Queued', sending: 'Sending', sent: 'Sent', unsure: 'Unsure', failed: 'Failed' } as const;

const shape = z
  .object({
    Key: key,
    Title: text,
    Round: choiceOf(deliveryRounds, deliveryRoundNames),
    Subject: text,
    PersonId: key,
    PersonName: text,
    State: choiceOf(deliveryStates, stateNames),
    ChangedAt: text,
    ActivityId: text,
    Why: text,
  })
  .transform(
    (row): Delivery => ({
      key: row.Key,
      title: row.Title,
      round: row.Round,
      subject: row.Subject,
      personId: row.PersonId,
      personName: row.PersonName,
      state: row.State,
      changedAt: row.ChangedAt,
      activityId: row.ActivityId,
      why: row.Why,
    }),
  );

export const deliveriesList: ListCodec<Delivery> = {
  list: 'deliveries',
  shape,
  keyOf: (delivery) => delivery.key,
  title: (delivery) => delivery.title,
  write: (delivery) => ({
    Round: deliveryRoundNames[delivery.round],
    Subject: delivery.subject,
    PersonId: delivery.personId,
    PersonName: delivery.personName,
    State: stateNames[delivery.state],
    ChangedAt: delivery.changedAt,
    ActivityId: delivery.activityId,
    Why: singleLine(delivery.why),
  }),
};
