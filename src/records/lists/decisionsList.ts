import { z } from 'zod';
import type { Decision } from '#domain/decision.ts';
import { choiceOf, key, signature, text, wholeNumber } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';

const decisions = ['approved', 'sentBack', 'withdrawn', 'ended'] as const;
const decisionNames = { approved: 'Approved', sentBack: 'Sent back', withdrawn: 'Withdrawn', ended: 'Ended' } as const;

const shape = z
  .object({
    Key: key,
    PlacementKey: key,
    Revision: wholeNumber,
    Decision: choiceOf(decisions, decisionNames),
    Reason: text,
    DecidedById: text,
    DecidedByName: text,
    DecidedAt: text,
  })
  .transform(
    (row): Decision => ({
      key: row.Key,
      placementKey: row.PlacementKey,
      revision: row.Revision,
      decision: row.Decision,
      reason: row.Reason,
      decided: signature(row.DecidedById, row.DecidedByName, row.DecidedAt),
    }),
  );

export const decisionsList: ListCodec<Decision> = {
  list: 'decisions',
  shape,
  keyOf: (decision) => decision.key,
  title: (decision, names) => `${decisionNames[decision.decision]}: ${names.placement(decision.placementKey)}`,
  write: (decision) => ({
    PlacementKey: decision.placementKey,
    Revision: decision.revision,
    Decision: decisionNames[decision.decision],
    Reason: decision.reason,
    DecidedById: decision.decided.personId,
    DecidedByName: decision.decided.name,
    DecidedAt: decision.decided.at,
  }),
};
