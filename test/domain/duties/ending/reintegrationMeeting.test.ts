import { describe, expect, it } from 'vitest';
import { reintegrationMeeting } from '../../../../src/domain/duties/ending/reintegrationMeeting.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import { aCase, aDone, aPlacement, ended } from '../../builders.ts';

const dutyOf = (change: Parameters<typeof aPlacement>[0] = {}, more: Parameters<typeof aCase>[0] = {}) => {
  const [duty] = reintegrationMeeting(aCase({ placements: [aPlacement(change)], ...more }));
  if (duty === undefined) throw new Error('No duty.');
  return duty;
};
const at = (today: string) => ({ now: `${today}T09:00:00.000Z`, today });

describe('The meeting before the return (REI-2)', () => {
  it('is held by the last school day, by the AP lead', () => {
    expect(dutyOf()).toMatchObject({
      key: 'reintegrationMeeting|placement-1|',
      owner: 'apLead',
      dueOn: '2027-03-25',
      lapsedOn: undefined,
      citation: { id: 'REI-2' },
    });
  });

  it('is held before the weekend, half-term or INSET day in which the placement ends', () => {
    expect(dutyOf({ endsOn: '2026-11-29' }).dueOn).toBe('2026-11-26');
    expect(dutyOf({ endsOn: '2027-02-21' }).dueOn).toBe('2027-02-12');
  });

  it('says that a return is never held back because a parent cannot attend', () => {
    expect(dutyOf().words()).toEqual({
      say: 'Meet with Foxglove Farm, Amara, the parents and the agencies about the return to school.',
      because:
        'The placement of Amara Obi at Foxglove Farm ends on Thursday 25 March 2027; the meeting is held before or at the return, and a return is never held back because a parent cannot attend.',
      steps: [
        'The placement ends on Thursday 25 March 2027.',
        'School, provider, pupil, parents and agencies talk before the end (REI-2).',
        'A parent who cannot attend is told what was agreed; the return goes ahead.',
      ],
    });
    expect(dutyOf({}, { pupils: [], providers: [] }).words().say).toBe(
      'Meet with the provider, the pupil, the parents and the agencies about the return to school.',
    );
  });

  it.each([
    ['on the last day: due', '2027-02-12', 'due'],
    ['in half-term: overdue', '2027-02-17', 'overdue'],
    ['on the first day back: overdue, it can still be held', '2027-02-22', 'overdue'],
    ['the day after: it can no longer be held', '2027-02-23', 'lapsed'],
  ])('of a placement that ended before half-term, %s', (_, today, standing) => {
    expect(standingOn(dutyOf({ decision: ended('2027-02-12') }), at(today))).toBe(standing);
  });

  it('counts the day after as the return where the calendar does not know the next school day', () => {
    expect(dutyOf({ endsOn: '2027-07-21', decision: ended('2027-07-21') }).lapsedOn).toBe('2027-07-23');
  });

  it('is done by its record', () => {
    const held = dutyOf({}, { dutyRecords: [aDone('reintegrationMeeting|placement-1|', '2027-03-20')] });
    expect(held.done).toMatchObject({ on: '2027-03-20' });
  });

  it('is not asked for before the approval', () => {
    expect(reintegrationMeeting(aCase({ placements: [aPlacement({ decision: { status: 'proposed' } })] }))).toEqual([]);
  });
});
