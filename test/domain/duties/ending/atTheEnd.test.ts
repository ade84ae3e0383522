import { describe, expect, it } from 'vitest';
import { destination } from '../../../../src/domain/duties/ending/destination.ts';
import { endEvaluation } from '../../../../src/domain/duties/ending/endEvaluation.ts';
import { finalReport } from '../../../../src/domain/duties/ending/finalReport.ts';
import type { PlacementRule } from '../../../../src/domain/duties/placementCase.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import type { PlacementStatus } from '../../../../src/domain/placement.ts';
import { aCase, aDone, aPlacement, aPostponement, approved, aSignature, ended } from '../../builders.ts';

const at = (today: string) => ({ now: `${today}T09:00:00.000Z`, today });
const owed: readonly [string, PlacementRule, string, string, string, string][] = [
  [
    'The evaluation at the end (REV-5)',
    endEvaluation,
    'endEvaluation',
    'REV-5',
    'Evaluate Amara Obi at Foxglove Farm with pupil, parents, provider and school, and with the figures on attendance and progress.',
    'it is evaluated at its end.',
  ],
  [
    'The provider’s final report (REV-4)',
    finalReport,
    'finalReport',
    'REV-4',
    'Get the final report on Amara from Foxglove Farm and share it with those who need it.',
    'the provider writes a final report before the return.',
  ],
  [
    'The destination (REV-7)',
    destination,
    'destination',
    'REV-7',
    'Record where Amara goes after Foxglove Farm.',
    'its destination belongs to its record.',
  ],
];

describe.each(owed)('%s', (_, rule, kind, line, say, reason) => {
  const dutyOf = (decision: PlacementStatus = approved, records: Parameters<typeof aCase>[0] = {}) =>
    rule(aCase({ placements: [aPlacement({ decision })], ...records }));

  it('is due from the AP lead by the last school day', () => {
    expect(dutyOf()).toMatchObject([
      {
        key: `${kind}|placement-1|`,
        owner: 'apLead',
        dueOn: '2027-03-25',
        tellFrom: '2027-03-18',
        lapsedOn: undefined,
        done: undefined,
        citation: { id: line },
        placementKey: 'placement-1',
        pupilKey: 'amara',
        providerKey: 'foxglove',
      },
    ]);
  });

  it.each([
    ['2027-03-17', 'coming'],
    ['2027-03-18', 'due'],
    ['2027-03-25', 'due'],
    ['2027-03-26', 'overdue'],
  ])('stands on %s as %s', (today, standing) => {
    const [duty] = dutyOf();
    expect(duty && standingOn(duty, at(today))).toBe(standing);
  });

  it('says what to do, why, and how the day was found', () => {
    const words = dutyOf()[0]?.words();
    expect(words?.say).toBe(say);
    expect(words?.because).toBe(`The placement of Amara Obi at Foxglove Farm ends on Thursday 25 March 2027; ${reason}`);
    expect(words?.steps).toHaveLength(2);
    expect(words?.steps[0]).toBe('The placement ends on Thursday 25 March 2027.');
    expect(words?.steps[1]).toContain(line);
  });

  it('names nobody who is no longer in the lists', () => {
    const words = dutyOf(approved, { pupils: [], providers: [] })[0]?.words();
    expect(words?.say).toMatch(/the pupil|A pupil no longer in the list/);
    expect(words?.say).toMatch(/the provider|a provider no longer in the list/);
  });

  it('stays owed after the placement has ended, by the day it ended', () => {
    const [duty] = dutyOf(ended('2027-02-12'));
    expect(duty).toMatchObject({ dueOn: '2027-02-12', lapsedOn: undefined });
    expect(duty && standingOn(duty, at('2027-03-01'))).toBe('overdue');
    expect(duty?.words().because).toContain('ended on Friday 12 February 2027');
  });

  it('is done by its record, in time or late', () => {
    const late = dutyOf(approved, { dutyRecords: [aDone(`${kind}|placement-1|`, '2027-03-26')] })[0];
    expect(late && standingOn(late, at('2027-03-26'))).toBe('doneLate');
    const inTime = dutyOf(approved, { dutyRecords: [aDone(`${kind}|placement-1|`, '2027-03-25')] })[0];
    expect(inTime && standingOn(inTime, at('2027-03-26'))).toBe('doneInTime');
  });

  it('can be put off; its day stays', () => {
    const [duty] = dutyOf(approved, { dutyRecords: [aPostponement(`${kind}|placement-1|`, '2027-04-20')] });
    expect(duty).toMatchObject({ dueOn: '2027-03-25', postponed: { until: '2027-04-20' } });
  });

  it.each<PlacementStatus>([
    { status: 'proposed' },
    { status: 'sentBack', decided: aSignature(), reason: 'Dates' },
    { status: 'withdrawn', decided: aSignature(), reason: 'Moved away' },
  ])('is not owed for a placement that is $status', (decision) => {
    expect(dutyOf(decision)).toEqual([]);
  });
});
