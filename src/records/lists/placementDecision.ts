import type { z } from 'zod';
import type { PlacementStatus } from '#domain/placement.ts';
import { choiceOf, date, type Fields, signature, text } from '../fieldShapes.ts';

const statuses = ['proposed', 'sentBack', 'approved', 'withdrawn', 'ended'] as const;
const statusNames = {
  proposed: 'Proposed',
  sentBack: 'Sent back',
  approved: 'Approved',
  withdrawn: 'Withdrawn',
  ended: 'Ended',
} as const;

/** The columns of a placement that hold its decision. */
export const decisionShape = {
  Status: choiceOf(statuses, statusNames),
  DecidedById: text,
  DecidedByName: text,
  DecidedAt: text,
  DecisionReason: text,
  EndedOn: date.nullish(),
  EndsOn: date,
};

type Row = z.output<z.ZodObject<typeof decisionShape>>;

export function decisionOf(row: Row): PlacementStatus {
  const decided = signature(row.DecidedById, row.DecidedByName, row.DecidedAt);
  if (row.Status === 'proposed') return { status: 'proposed' };
  if (row.Status === 'approved') return { status: 'approved', decided };
  if (row.Status === 'ended') return { status: 'ended', decided, reason: row.DecisionReason, endedOn: row.EndedOn ?? row.EndsOn };
  return { status: row.Status, decided, reason: row.DecisionReason };
}

export function decisionFields(decision: PlacementStatus): Fields {
  const decided = decision.status === 'proposed' ? undefined : decision.decided;
  return {
    Status: statusNames[decision.status],
    DecidedById: decided?.personId ?? '',
    DecidedByName: decided?.name ?? '',
    DecidedAt: decided?.at ?? '',
    DecisionReason: 'reason' in decision ? decision.reason : '',
    EndedOn: decision.status === 'ended' ? decision.endedOn : '',
  };
}
