import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseFile/caseRecord.ts';
import { reviewInvitation } from '../../../src/domain/duties/running/reviewInvitation.ts';
import { invitationGaps, invitationsOf } from '../../../src/domain/reviews/invitationGaps.ts';
import { aCase, aDone, aPlacement, aSignature, someFacts } from '../builders.ts';
import { direction, withEhcPlan } from '../duties/running/offSiteReviews.ts';
import { aReview, days } from '../duties/running/shown.ts';

const key = 'placement-1-review-1';
const moment = { now: '2026-12-16T16:00:00.000Z', today: '2026-12-16' };
const held = aReview('2026-12-18', { on: '2026-12-16' });
const invited = (on: string, party = 'parents'): CaseRecord => ({
  ...{
    key: `sent-${party}-${on}`,
    placementKey: 'placement-1',
    pupilKey: 'pupil-1',
    providerKey: 'provider-1',
    on,
    says: 'Sent',
  },
  what: {
    kind: 'noticeSent',
    ...{ notice: `reviewInvitation|placement-1|${key}|${party}`, party, name: 'Kim', how: 'letter' as const },
    ...{ address: '1 Street', text: '', file: null },
  },
  by: aSignature('Amara', `${on}T10:00:00.000Z`),
});
const gaps = (change: Parameters<typeof someFacts>[0]) =>
  invitationGaps(someFacts({ placements: [direction], reviews: [held], ...change }), 'placement-1', key, moment);

describe('A review of an off-site direction that was held (NOT-2: "at least six days before")', () => {
  it('says that nobody was invited in writing', () => {
    expect(gaps({})[0]).toMatch(/^No written invitation of the parents is recorded; they are owed one at least 6 days before/);
    expect(gaps({ pupils: [withEhcPlan] })).toHaveLength(2);
  });

  it.each([
    ['on the sixth day before', '2026-12-10', 0],
    ['on the seventh', '2026-12-09', 0],
    ['on the fifth', '2026-12-11', 1],
  ])('with an invitation %s', (_, on, count) => {
    const record = invited(on);
    const dutyRecords = [aDone(`reviewInvitation|placement-1|${key}|parents`, on)];
    expect(gaps({ caseRecords: [record], dutyRecords })).toHaveLength(count);
  });

  it('says it was late, by the day of the meeting as it was held', () => {
    const on = '2026-12-14';
    const late = gaps({ caseRecords: [invited(on)], dutyRecords: [aDone(`reviewInvitation|placement-1|${key}|parents`, on)] });
    expect(late[0]).toContain('was late: sent on Monday 14 December 2026, less than 6 days before the meeting');
  });

  it('says nothing of one sent on a Saturday that is the sixth day before', () => {
    const onFriday = { reviews: [aReview('2026-12-18', { on: '2026-12-11' })] };
    expect(gaps({ ...onFriday, caseRecords: [invited('2026-12-05')] })).toEqual([]);
    expect(gaps({ ...onFriday, caseRecords: [invited('2026-12-06')] })[0]).toMatch(/was late: sent on Sunday 6 December 2026/);
  });

  it('says nothing before it is held, nor of another arrangement', () => {
    expect(gaps({ reviews: [aReview('2026-12-18')] })).toEqual([]);
    expect(gaps({ placements: [aPlacement()] })).toEqual([]);
    const facts = someFacts({ placements: [direction], reviews: [aReview('2026-12-18')] });
    expect(invitationsOf(facts, 'placement-1', key, moment).map(({ standing }) => standing.state)).toEqual(['notPrepared']);
  });
});

describe('The invitation to a meeting that is planned', () => {
  const planned = (day: string): CaseRecord => ({
    ...{ key: `plan-${day}`, placementKey: 'placement-1', pupilKey: 'pupil-1', providerKey: 'provider-1', on: '2026-11-23' },
    says: 'Planned',
    what: {
      kind: 'reviewPlanned',
      ...{ reviewKey: key, day, startsAt: '15:30', endsAt: '16:00', place: 'School', people: 'All' },
      event: null,
    },
    by: aSignature('Amara', '2026-11-23T10:00:00.000Z'),
  });
  const dueOn = (change: Parameters<typeof aCase>[0]) => days(reviewInvitation(aCase({ placements: [direction], ...change })));

  it('is due six days before the planned day, earlier than the review is due', () => {
    const reviews = [aReview('2026-12-18')];
    expect(dueOn({ reviews, caseRecords: [planned('2026-12-09')] })[0]).toBe('2026-12-03');
    expect(dueOn({ reviews })[0]).toBe('2026-12-11');
  });

  it('counts from the day of the meeting once it was held', () => {
    expect(dueOn({ reviews: [held], caseRecords: [planned('2026-12-09')] })[0]).toBe('2026-12-10');
  });
});
