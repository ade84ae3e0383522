import { describe, expect, it } from 'vitest';
import type { PlacementStatus } from '../../src/domain/placement.ts';
import { decisionChanges, statusFor } from '../../src/usecases/decisionChanges.ts';
import { aPlacement, approved, aSignature } from '../domain/builders.ts';
import { aCasebook } from '../rounds/aCasebook.ts';

const helen = aSignature('Helen Ward', '2026-11-23T08:31:00.000Z');
const approve = statusFor({ revision: 1, decision: 'approve', reason: '', endedOn: null }, helen);

function changesOf(decision: PlacementStatus, status = approve, extra: Parameters<typeof aCasebook>[0] = {}) {
  const { book, facts } = aCasebook({ placements: [aPlacement({ decision })], ...extra });
  const stored = book.placements.get('placement-1');
  if (stored === undefined) throw new Error('No placement.');
  return decisionChanges({ book, facts }, stored, status, helen);
}

describe('A decision on a placement (REF-6)', () => {
  it('an approval is the placement, its item in Decisions and the first review, in that order', () => {
    const changes = changesOf({ status: 'proposed' });
    expect(changes.map(({ list }) => list)).toEqual(['placements', 'decisions', 'reviews']);
    expect(changes[1]).toMatchObject({ create: { key: 'placement-1|1|approved', decided: helen } });
  });

  it('sending back plans no review', () => {
    const status = statusFor({ revision: 1, decision: 'sendBack', reason: ' Which bus? ', endedOn: null }, helen);
    expect(changesOf({ status: 'proposed' }, status).map(({ list }) => list)).toEqual(['placements', 'decisions']);
    expect(status).toMatchObject({ reason: 'Which bus?' });
  });

  it('completes what a lost connection left out, with the first time and not the second', () => {
    const changes = changesOf(approved, { ...approve, decided: { ...helen, at: '2026-11-23T09:00:00.000Z' } });
    expect(changes.map(({ list }) => list)).toEqual(['decisions', 'reviews']);
    expect(changes[0]).toMatchObject({ create: { decided: { at: '2026-11-04T16:00:00.000Z' } } });
  });

  it('needs nothing when it is whole', () => {
    const decided = {
      key: 'placement-1|1|approved',
      placementKey: 'placement-1',
      revision: 1,
      decision: 'approved',
      reason: '',
      decided: helen,
    } as const;
    const review = { key: 'placement-1-review-1', placementKey: 'placement-1', dueOn: '2026-12-18', held: undefined };
    expect(changesOf(approved, approve, { decisions: [decided], reviews: [review] })).toEqual([]);
  });
});
