import { describe, expect, it } from 'vitest';
import { approvalChain } from '../../../src/domain/deciding/approvalChain.ts';
import { aPlacement, aSignature } from '../builders.ts';
import { aCondition, anApproval, anOverride, aRecord, aStart, datesChanged } from './caseRecords.ts';

const decided = aSignature('Helen Ward', '2026-11-04T12:00:00.000Z');
const decision = {
  ...{ key: 'decision-1', placementKey: 'placement-1', revision: 1 },
  ...({ decision: 'approved', reason: '', decided } as const),
};
const proposed = aSignature('Amara Okafor', '2026-11-02T10:00:00.000Z');

describe('The chain of an approval (REF-6)', () => {
  it('has every step in order; of one moment the decision before what was recorded with it', () => {
    const caseRecords = [
      aStart('2026-11-16'),
      datesChanged(['2026-11-09', '2027-01-29'], ['2026-11-16', '2027-01-29'], '2026-11-10'),
      anOverride('2026-11-30'),
      aCondition('2026-11-12'),
      aRecord({ kind: 'conditionMet', recordKey: 'condition-2026-11-12', evidence: 'Taxi booked' }, '2026-11-11'),
      aRecord({ kind: 'overrideEnded', recordKey: 'override-2026-11-05', reason: 'The letter came' }, '2026-11-13'),
      aRecord({ kind: 'reminded', about: 'placement-1', who: 'Helen Ward' }, '2026-11-03'),
      anApproval(),
      aRecord({ kind: 'consulted', party: 'parent', name: 'A', view: 'B', agrees: 'yes' }, '2026-11-01'),
    ];
    const steps = approvalChain(aPlacement({ proposed }), { decisions: [decision], caseRecords });
    expect(steps.map(({ what, reason }) => (reason === '' ? what : `${what}: ${reason}`))).toEqual([
      'Proposed',
      'reminded',
      'Approved (proposal 1)',
      'condition',
      'Overridden until Monday 30 November 2026: Letter of assurance: safer-recruitment checks of all staff (missing): The letter is promised for Monday.',
      expect.any(String),
      'conditionMet: Taxi booked',
      'Override ended: The letter came',
      'started',
    ]);
  });

  it('shows the note of an approval, the reason of one sent back, and that it was proposed again; nothing of another placement', () => {
    const sentBack = { ...decision, key: 'decision-0', decision: 'sentBack', reason: 'Which bus?' } as const;
    const other = { ...decision, key: 'other', placementKey: 'placement-2' };
    const note = aRecord({ kind: 'approved', revision: 2, note: 'With the taxi' }, '2026-11-04');
    const second = { ...decision, key: 'decision-2', revision: 2 };
    const steps = approvalChain(aPlacement({ proposed, revision: 2 }), {
      decisions: [sentBack, other, second],
      caseRecords: [note],
    });
    expect(steps.map(({ what, reason }) => [what, reason])).toEqual([
      ['Changed and proposed again (proposal 2)', ''],
      ['Sent back (proposal 1)', 'Which bus?'],
      ['Approved (proposal 2)', 'With the taxi'],
    ]);
  });
});
