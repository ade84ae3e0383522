import { describe, expect, it } from 'vitest';
import { riskAssessmentReview } from '../../../../src/domain/duties/running/riskAssessmentReview.ts';
import { aCase, aDone, aPlacement, policyOf } from '../../builders.ts';
import { days, partsAndDays } from './shown.ts';

const from = { placements: [aPlacement({ endsOn: '2027-12-31' })] };
const assessments = (riskAssessmentReview_: string, madeOn?: string, change: Parameters<typeof aCase>[0] = from) =>
  riskAssessmentReview(
    aCase({
      policy: policyOf('P4', { riskAssessmentReview: riskAssessmentReview_ }),
      ...change,
      dutyRecords: [
        ...(madeOn === undefined ? [] : [aDone('pupilRiskAssessment|placement-1|', madeOn)]),
        ...(change.dutyRecords ?? []),
      ],
    }),
  );

describe('Review of the pupil’s risk assessment (PUP-3)', () => {
  it.each([
    ['halfTermly', ['2026-12-18', '2027-02-12', '2027-03-25', '2027-05-28', '2027-07-21']],
    ['termly', ['2026-12-18', '2027-03-25', '2027-07-21']],
    ['yearly', [undefined]],
  ])('%s, while no assessment is recorded', (rhythm, expected) => {
    expect(days(assessments(rhythm))).toEqual(expected);
  });

  it.each([
    ['halfTermly', 'before the half-term of the start', '2026-10-20', '2026-12-18'],
    ['halfTermly', 'in the half-term of the start, before it', '2026-11-03', '2027-02-12'],
    ['halfTermly', 'after the start, in its half-term', '2026-11-20', '2027-02-12'],
    ['halfTermly', 'a half-term late', '2027-01-11', '2027-03-25'],
    ['termly', 'in the term of the start', '2026-10-20', '2027-03-25'],
    ['termly', 'in the summer before', '2026-07-01', '2026-12-18'],
  ])('%s, made %s', (rhythm, _, madeOn, dueOn) => {
    expect(assessments(rhythm, madeOn)[0]?.dueOn).toBe(dueOn);
  });

  it.each([['before the start: a year after the start', '2026-06-08', '2026-11-09', '2027-06-08', ['2027-03-25', '2027-03-25']]])(
    'yearly, made %s',
    (_, madeOn) => {
      const year = { placements: [aPlacement({ startsOn: '2026-09-07', endsOn: '2027-07-21' })] };
      expect(days(assessments('yearly', madeOn, year))).toEqual([]);
      expect(days(assessments('yearly', madeOn))).toEqual([undefined]);
    },
  );

  it('yearly is due a year after the last, moved to a school day', () => {
    const dutyRecords = [aDone('riskAssessmentReview|placement-1|start', '2026-11-10')];
    expect(partsAndDays(assessments('yearly', undefined, { ...from, dutyRecords }))).toEqual([
      ['start', undefined],
      ['2026-11-10', undefined],
    ]);
    const long = { placements: [aPlacement({ startsOn: '2026-02-14', endsOn: '2027-03-25' })] };
    expect(days(assessments('yearly', undefined, long))).toEqual([]);
  });

  it('says why', () => {
    const [duty] = assessments('termly', '2026-11-03');
    expect(duty).toMatchObject({ key: 'riskAssessmentReview|placement-1|start', owner: 'apLead', citation: { id: 'PUP-3' } });
    expect(duty?.words()).toEqual({
      say: 'Review the risk assessment of Amara at Foxglove Farm.',
      because:
        'The pupil’s risk assessment is reviewed every term; for Amara Obi at Foxglove Farm the next is due by Thursday 25 March 2027.',
      steps: [
        'The first is of Tuesday 3 November 2026.',
        'It is counted from the start, Monday 9 November 2026.',
        'It is due every term (the school since 1 Sep 2020 (Miriam Okafor), PUP-3).',
        'That makes Thursday 25 March 2027, a day on which there is school.',
      ],
    });
    const dutyRecords = [aDone('riskAssessmentReview|placement-1|start', '2027-01-11')];
    expect(assessments('termly', '2026-11-03', { ...from, dutyRecords })[1]?.words().steps[0]).toBe(
      'It is counted from the last review of the risk assessment, Monday 11 January 2027.',
    );
    expect(assessments('termly', undefined, { ...from, pupils: [], providers: [] })[0]?.words().say).toBe(
      'Review the risk assessment of the pupil at the provider.',
    );
  });

  it('is none before the approval', () => {
    expect(assessments('termly', undefined, { placements: [aPlacement({ decision: { status: 'proposed' } })] })).toEqual([]);
  });
});
