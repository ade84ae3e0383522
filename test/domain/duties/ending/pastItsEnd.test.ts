import { describe, expect, it } from 'vitest';
import { pastItsEnd } from '../../../../src/domain/duties/ending/pastItsEnd.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import type { PlacementStatus } from '../../../../src/domain/placement.ts';
import { aCase, aDone, aPlacement, approved, aSignature } from '../../builders.ts';

const dutiesOf = (decision: PlacementStatus = approved, more: Parameters<typeof aCase>[0] = {}) =>
  pastItsEnd(aCase({ placements: [aPlacement({ decision })], ...more }));
const at = (today: string) => ({ now: `${today}T09:00:00.000Z`, today });

describe('A placement past its end (REI-4)', () => {
  it('asks the AP lead for a decision by the last day', () => {
    expect(dutiesOf()).toMatchObject([
      {
        key: 'pastItsEnd|placement-1|',
        owner: 'apLead',
        dueOn: '2027-03-25',
        done: undefined,
        citation: { id: 'REI-4' },
        basis: '',
      },
    ]);
  });

  it.each([
    ['a month before: coming', '2027-02-25', 'coming'],
    ['five school days before: due', '2027-03-18', 'due'],
    ['on the last day: due', '2027-03-25', 'due'],
    ['the day after: overdue', '2027-03-26', 'overdue'],
  ])('%s', (_, today, standing) => {
    const [duty] = dutiesOf();
    expect(duty && standingOn(duty, at(today))).toBe(standing);
  });

  it('says what to decide and why', () => {
    expect(dutiesOf()[0]?.words()).toEqual({
      say: 'Decide what comes next for Amara Obi at Foxglove Farm: end the placement, or propose it anew.',
      because: 'The placement is agreed until Thursday 25 March 2027; nobody may let it run on without a decision.',
      steps: [
        'The placement was approved until Thursday 25 March 2027.',
        'A placement is time-limited; from the day after its last day without a decision it is overdue (REI-4).',
      ],
    });
  });

  it.each([
    ['on the last day: in time', '2027-03-25T15:00:00.000Z', '2027-03-25', 'doneInTime'],
    ['at half past midnight in summer time of the day after: late', '2027-04-30T23:30:00.000Z', '2027-05-01', 'doneLate'],
  ])('is done by the decision to end it %s', (_, decidedAt, on, standing) => {
    const decided = aSignature('Helen Ward', decidedAt);
    const [duty] = dutiesOf({ status: 'ended', decided, reason: 'Back at school', endedOn: '2027-03-25' });
    expect(duty).toMatchObject({ dueOn: '2027-03-25', lapsedOn: undefined, done: { on } });
    expect(duty?.done?.say).toMatch(/^Ended by Helen Ward on /);
    expect(duty && standingOn(duty, at('2027-06-01'))).toBe(standing);
  });

  it('is done by the decision to withdraw it', () => {
    const decided = aSignature('Helen Ward', '2026-11-05T09:00:00.000Z');
    expect(dutiesOf({ status: 'withdrawn', decided, reason: 'Moved away' })).toMatchObject([
      { done: { on: '2026-11-05', say: 'Withdrawn by Helen Ward on Thursday 5 November 2026' } },
    ]);
  });

  it('is not done by a note: only a decision counts', () => {
    expect(dutiesOf(approved, { dutyRecords: [aDone('pastItsEnd|placement-1|', '2027-03-20')] })[0]?.done).toBeUndefined();
  });

  it.each<PlacementStatus>([{ status: 'proposed' }, { status: 'sentBack', decided: aSignature(), reason: 'Dates' }])(
    'is not asked of a placement that is $status',
    (decision) => {
      expect(dutiesOf(decision)).toEqual([]);
    },
  );
});
