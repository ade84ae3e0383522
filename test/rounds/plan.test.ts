import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/domain/londonTime.ts';
import type { Review } from '../../src/domain/review.ts';
import { plan } from '../../src/rounds/plan.ts';
import { aPlacement, aSignature, aStaffMember, ended, staff } from '../domain/builders.ts';
import { aCasebook } from './aCasebook.ts';

/** What is planned at a time in London, as `round to person`. */
const plannedAt = (date: string, time: string, change: Parameters<typeof aCasebook>[0] = {}): string[] => {
  const { book, trust } = aCasebook({ reviews: [heldReview], ...change });
  return cards(book, trust, instantOf(date, time)).map(
    ({ round, subject, personName }) => `${round} ${subject} to ${personName}`,
  );
};
/** What has no test of its own: digests, chases and the others are planned of more than these records (`planned….test.ts`). */
const cards = (...records: Parameters<typeof plan>) =>
  plan(...records).filter(({ round }) => ['session', 'approval', 'decision', 'review'].includes(round));
const heldReview: Review = {
  key: 'placement-1-review-1',
  placementKey: 'placement-1',
  dueOn: '2026-12-18',
  held: { on: '2026-11-20', outcome: 'continue', summary: 'Goes well', recorded: aSignature() },
};
// The placement of the builders: Monday morning, Monday afternoon and Tuesday morning; asked at 8.30am and 1pm.
const mondayMorning = 'session 2026-11-23|AM to Priya Nair';
const mondayAfternoon = 'session 2026-11-23|PM to Priya Nair';

describe('Session cards (ATT-2)', () => {
  it.each([
    ['not a minute before the school asks', '2026-11-23', '08:29', []],
    ['when the school asks', '2026-11-23', '08:30', [mondayMorning]],
    ['after the cut-off, when the process was down until then', '2026-11-23', '11:45', [mondayMorning]],
    ['for the afternoon, and no longer for the morning', '2026-11-23', '13:00', [mondayAfternoon]],
    ['in the evening no more', '2026-11-23', '18:00', []],
    ['for nobody on a Tuesday afternoon, when no pupil is due', '2026-11-24', '13:30', []],
    ['not on a Saturday', '2026-11-21', '09:00', []],
    ['not on an INSET day', '2026-11-27', '09:00', []],
    ['not when the school is closed', '2026-12-08', '09:00', []],
  ])('are planned %s', (_, date, time, expected) => {
    expect(plannedAt(date, time)).toEqual(expected);
  });

  it('are not planned in half-term, nor before the placement starts', () => {
    const running = { placements: [aPlacement({ startsOn: '2026-09-07' })] };
    expect(plannedAt('2026-10-26', '09:00', running)).toEqual([]);
    expect(plannedAt('2026-11-02', '09:00', running)).toEqual(['session 2026-11-02|AM to Priya Nair']);
    expect(plannedAt('2026-11-02', '09:00')).toEqual([]);
  });

  it('follow the clock of London, not of Greenwich', () => {
    const { book, trust } = aCasebook({ placements: [aPlacement({ startsOn: '2026-09-07' })], reviews: [heldReview] });
    expect(cards(book, trust, '2026-09-14T07:29:00.000Z')).toEqual([]);
    expect(cards(book, trust, '2026-09-14T07:30:00.000Z')).toHaveLength(1);
  });

  it('go to every attendance officer, each with a key of its own', () => {
    const two = { staff: [...staff, aStaffMember('Sam Okoro', 'attendanceOfficer')] };
    expect(plannedAt('2026-11-23', '08:30', two)).toEqual([mondayMorning, 'session 2026-11-23|AM to Sam Okoro']);
    const { book, trust } = aCasebook(two);
    const keys = cards(book, trust, instantOf('2026-11-23', '08:30')).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys[0]).toBe('larkhill|session|2026-11-23|AM|id-Priya Nair');
  });

  it('leave out a placement that nobody has approved or that has ended', () => {
    expect(plannedAt('2026-11-23', '08:30', { placements: [aPlacement({ decision: ended('2026-11-20') })] })).toEqual([]);
    const proposed = plannedAt('2026-11-23', '08:30', { placements: [aPlacement({ decision: { status: 'proposed' } })] });
    expect(proposed.filter((line) => line.startsWith('session'))).toEqual([]);
  });
});

describe('Approval cards (REF-6)', () => {
  const proposed = { placements: [aPlacement({ decision: { status: 'proposed' }, revision: 2 })] };

  it('go to every headteacher at any time, for the present revision', () => {
    const two = { ...proposed, staff: [...staff, aStaffMember('Rosa Klein', 'headteacher')] };
    expect(plannedAt('2026-11-21', '20:00', two)).toEqual([
      'approval placement-1|2 to Helen Ward',
      'approval placement-1|2 to Rosa Klein',
    ]);
  });

  it('are no longer planned once it is decided', () => {
    const sentBack = { status: 'sentBack', decided: aSignature('Helen Ward'), reason: 'Which bus?' } as const;
    expect(plannedAt('2026-11-21', '20:00', { placements: [aPlacement({ decision: sentBack })] })).toEqual([]);
  });
});

describe('News of a decision', () => {
  const decided = (decision: 'approved' | 'sentBack' | 'withdrawn', by = 'Helen Ward', at = '2026-11-20T16:00:00.000Z') => ({
    decisions: [{ key: 'd1', placementKey: 'placement-1', revision: 1, decision, reason: '', decided: aSignature(by, at) }],
  });

  it('goes to whoever proposed', () => {
    expect(plannedAt('2026-11-21', '20:00', decided('approved'))).toEqual(['decision d1 to Miriam Okafor']);
    expect(plannedAt('2026-11-21', '20:00', decided('sentBack'))).toEqual(['decision d1 to Miriam Okafor']);
  });

  it('is no news of a withdrawal, of an own decision, or after two weeks', () => {
    expect(plannedAt('2026-11-21', '20:00', decided('withdrawn'))).toEqual([]);
    expect(plannedAt('2026-11-21', '20:00', decided('approved', 'Miriam Okafor'))).toEqual([]);
    expect(plannedAt('2026-12-04', '15:59', decided('approved')).filter((line) => line.startsWith('decision'))).toHaveLength(1);
    expect(plannedAt('2026-12-04', '16:01', decided('approved')).filter((line) => line.startsWith('decision'))).toEqual([]);
  });

  it('goes to nobody who has left the school', () => {
    expect(plannedAt('2026-11-21', '20:00', { ...decided('approved'), staff: staff.slice(1) })).toEqual([]);
  });
});

describe('Review cards (REV-1): the school tells five school days before', () => {
  // Due on Friday 18 December; five school days before is Friday 11 December.
  const review: Review = { key: 'r1', placementKey: 'placement-1', dueOn: '2026-12-18', held: undefined };
  const reviewsAt = (date: string, time = '09:00', change: Parameters<typeof aCasebook>[0] = {}) =>
    plannedAt(date, time, { reviews: [review], ...change }).filter((line) => line.startsWith('review'));
  const card = ['review r1|2026-12-18 to Miriam Okafor'];

  it.each([
    ['not the day before', '2026-12-10', []],
    ['on the day', '2026-12-11', card],
    ['not at the weekend between', '2026-12-12', []],
    ['on the day it is due', '2026-12-18', card],
    ['after it, on the first school day', '2027-01-05', card],
  ])('%s', (_, date, expected) => {
    expect(reviewsAt(date)).toEqual(expected);
  });

  it('come in the morning, not at night', () => {
    expect(reviewsAt('2026-12-11', '06:59')).toEqual([]);
    expect(reviewsAt('2026-12-11', '07:00')).toEqual(card);
  });

  it('stop when the placement has ended', () => {
    expect(reviewsAt('2026-12-14', '09:00', { placements: [aPlacement({ decision: ended('2026-12-10') })] })).toEqual([]);
  });
});
