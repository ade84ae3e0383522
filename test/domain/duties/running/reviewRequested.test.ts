import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../../src/domain/caseFile/caseRecord.ts';
import { reviewRequested } from '../../../../src/domain/duties/running/reviewRequested.ts';
import type { Review } from '../../../../src/domain/review.ts';
import { aPlacement, aSchool, aSignature } from '../../builders.ts';
import { dutiesOf, standing } from '../beforeStart/starts.ts';

const request = (on: string): CaseRecord => ({
  key: 'request-1',
  placementKey: 'placement-1',
  pupilKey: 'amara',
  providerKey: 'foxglove',
  on,
  says: '',
  what: { kind: 'reviewRequested', party: 'parents', name: 'Grace Obi', how: 'letter' },
  by: aSignature(),
});
const held = (on: string): Review => ({
  key: `review-${on}`,
  placementKey: 'placement-1',
  dueOn: on,
  held: { on, outcome: 'continue', summary: 'S', recorded: aSignature() },
});
const asked = (on: string, reviews: Review[] = [], change: Parameters<typeof dutiesOf>[2] = {}) =>
  dutiesOf(reviewRequested, { arrangement: 'offSiteDirection' }, { caseRecords: [request(on)], reviews, ...change });

describe('A review meeting on written request (SI 2012/2532, BEY-3)', () => {
  it.each([
    ['in the middle of a week', '2026-11-11', '2026-11-18'],
    ['on a Friday before a weekend', '2026-11-13', '2026-11-23'],
    ['across an INSET day', '2026-11-19', '2026-11-26'],
    ['before Christmas', '2026-12-17', '2027-01-05'],
  ])('asked for %s (%s) leaves a school day and six days for the invitation: %s', (_, on, dueOn) => {
    expect(asked(on)[0]?.dueOn).toBe(dueOn);
  });

  it.each([
    ['ten weeks and a day before', '2026-11-17', 1],
    ['ten weeks before', '2026-11-18', 0],
    ['the day before', '2027-01-26', 0],
  ])('is owed unless one was held: one held %s the request', (_, on, count) => {
    expect(asked('2027-01-27', [held(on)])).toHaveLength(count);
  });

  it('is met by the first review held from that day on', () => {
    expect(standing(asked('2026-11-11', [held('2026-11-18')])[0] ?? fail(), '2026-12-01')).toBe('doneInTime');
    expect(standing(asked('2026-11-11', [held('2026-11-19')])[0] ?? fail(), '2026-12-01')).toBe('doneLate');
    expect(standing(asked('2026-11-11')[0] ?? fail(), '2026-11-19')).toBe('overdue');
  });

  it('is asked of off-site directions only, and no more once it was taken back', () => {
    const caseRecords = [request('2026-11-11')];
    expect(dutiesOf(reviewRequested, { arrangement: 'schoolWithParents' }, { caseRecords })).toEqual([]);
    const back = {
      ...request('2026-11-12'),
      key: 'back',
      what: { kind: 'takenBack', recordKey: 'request-1', reason: 'R' } as const,
    };
    expect(asked('2026-11-11', [], { caseRecords: [...caseRecords, back] })).toEqual([]);
    expect(asked('2026-11-11', [], { placements: [aPlacement({ key: 'another', arrangement: 'offSiteDirection' })] })).toEqual(
      [],
    );
  });

  it.each([
    ['maintained', 'The regulations bind Larkhill Academy as a maintained school.'],
    ['academy', 'Larkhill Academy is an academy and follows them as good practice.'],
  ] as const)('says whom the law binds: %s', (schoolType, words) => {
    const steps = asked('2026-11-11', [], { school: aSchool({ schoolType }) })[0]
      ?.words()
      .steps.join(' ');
    expect(steps).toContain(words);
    expect(steps).toContain('names no day');
  });
});

const fail = (): never => {
  throw new Error('There is no such duty.');
};
