import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../../src/domain/caseFile/caseRecord.ts';
import { reviewAtOnce } from '../../../../src/domain/duties/running/reviewAtOnce.ts';
import { reviewRequested } from '../../../../src/domain/duties/running/reviewRequested.ts';
import { aCase, aPlacement, aSignature } from '../../builders.ts';

const request = (on: string, party = 'school'): CaseRecord => ({
  ...{ key: 'request-1', placementKey: 'placement-1', pupilKey: 'amara', providerKey: 'foxglove', on, says: '' },
  what: { kind: 'reviewRequested', party, name: 'Dan Osei', how: 'byHand' },
  by: aSignature(),
});
const held = (on: string) => ({
  ...{ key: `review-${on}`, placementKey: 'placement-1', dueOn: on },
  held: { on, outcome: 'continue' as const, summary: 'S', recorded: aSignature() },
});

describe('A review that the school asked for at once', () => {
  it.each([
    ['a school day', '2026-11-24', '2026-11-24'],
    ['a Saturday', '2026-11-21', '2026-11-23'],
    ['Christmas', '2026-12-24', '2027-01-05'],
  ])('is due on the same school day or the next: %s', (_, on, dueOn) => {
    expect(reviewAtOnce(aCase({ caseRecords: [request(on)] }))[0]?.dueOn).toBe(dueOn);
  });

  it('is met by the first review held from that day on, and by none before', () => {
    const heldFor = (on: string) => reviewAtOnce(aCase({ caseRecords: [request('2026-11-24')], reviews: [held(on)] }))[0]?.done;
    expect([heldFor('2026-11-23'), heldFor('2026-11-24')?.on, heldFor('2026-11-25')?.on]).toEqual([
      undefined,
      '2026-11-24',
      '2026-11-25',
    ]);
  });

  it('names no concern, in its words or its citation', () => {
    const [duty] = reviewAtOnce(aCase({ caseRecords: [request('2026-11-24')] }));
    const { say, because, steps } = duty?.words() ?? expect.fail('There is none.');
    expect([say, because, ...steps, duty?.citation.title, duty?.citation.id].join(' ')).not.toMatch(/concern|SAF|safeguard/i);
  });

  it('is no written request of the law, and such a request is none of the school’s', () => {
    const direction = { placements: [aPlacement({ arrangement: 'offSiteDirection' as const })] };
    expect(reviewRequested(aCase({ ...direction, caseRecords: [request('2026-11-24')] }))).toEqual([]);
    expect(reviewAtOnce(aCase({ ...direction, caseRecords: [request('2026-11-24', 'parents')] }))).toEqual([]);
  });
});
