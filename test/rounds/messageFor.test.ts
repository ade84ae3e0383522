import { describe, expect, it } from 'vitest';
import { messageFor } from '../../src/rounds/messageFor.ts';
import { plan } from '../../src/rounds/plan.ts';
import { aPlacement, aSignature } from '../domain/builders.ts';
import { aCasebook } from './aCasebook.ts';

const now = '2026-11-23T08:31:00.000Z';

describe('What a delivery says', () => {
  it('every planned card has a message that holds its key', () => {
    const decided = aSignature('Helen Ward', '2026-11-20T16:00:00.000Z');
    const { book, trust } = aCasebook({
      placements: [aPlacement(), aPlacement({ key: 'placement-2', decision: { status: 'proposed' } })],
      decisions: [
        { key: 'placement-1|1|approved', placementKey: 'placement-1', revision: 1, decision: 'approved', reason: '', decided },
      ],
      reviews: [{ key: 'r1', placementKey: 'placement-1', dueOn: '2026-11-25', held: undefined }],
    });
    const planned = plan(book, trust, now).filter(({ round }) => round !== 'daySheet');
    expect([...new Set(planned.map(({ round }) => round))]).toEqual([
      'session',
      'approval',
      'decision',
      'review',
      'digest',
      'week',
    ]);
    for (const delivery of planned) {
      expect(messageFor(book, trust, delivery, now)).toMatchObject({ kind: delivery.round, deliveryKey: delivery.key });
    }
  });

  it('a review that nobody has written yet is told of as its plan says', () => {
    const { book, trust } = aCasebook();
    const later = '2026-12-16T09:00:00.000Z';
    const [review] = plan(book, trust, later).filter(({ round }) => round === 'review');
    expect(review && messageFor(book, trust, review, later)).toMatchObject({
      reminder: { dueOn: '2026-12-18', isOverdue: false },
    });
  });

  it('nothing when its subject is gone', () => {
    const { book, trust } = aCasebook({ placements: [] });
    expect(
      messageFor(book, trust, { key: 'k', personId: 'id-Helen Ward', round: 'approval', subject: 'placement-1|1' }, now),
    ).toBeUndefined();
    expect(
      messageFor(book, trust, { key: 'k', personId: 'id-Helen Ward', round: 'decision', subject: 'placement-1|1|approved' }, now),
    ).toBeUndefined();
  });

  it('the card of an earlier proposal says that it was changed', () => {
    const { book, trust } = aCasebook({ placements: [aPlacement({ decision: { status: 'proposed' }, revision: 2 })] });
    const message = messageFor(
      book,
      trust,
      { key: 'k', personId: 'id-Helen Ward', round: 'approval', subject: 'placement-1|1' },
      now,
    );
    expect(message).toMatchObject({ sheet: { outcome: { state: 'changed' } } });
  });
});
