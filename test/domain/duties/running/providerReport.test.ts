import { describe, expect, it } from 'vitest';
import { providerReport } from '../../../../src/domain/duties/running/providerReport.ts';
import { aCase, aDone, aPlacement, policyOf } from '../../builders.ts';
import { days, partsAndDays } from './shown.ts';

const reports = (providerReports: string, change: Parameters<typeof aCase>[0] = {}) =>
  providerReport(aCase({ policy: policyOf('P4', { providerReports }), ...change }));

describe('The provider’s report (REV-4)', () => {
  it.each([
    ['halfTermly', ['2026-12-18', '2027-02-12', '2027-03-25']],
    ['termly', ['2026-12-18', '2027-03-25']],
    ['forEachReview', ['2026-12-18', '2027-02-12', '2027-03-25']],
  ])('%s', (rhythm, expected) => {
    expect(days(reports(rhythm))).toEqual(expected);
  });

  it('for each review carries the review’s key', () => {
    expect(partsAndDays(reports('forEachReview'))[0]).toEqual(['placement-1-review-1', '2026-12-18']);
    expect(reports('forEachReview')[0]?.words().because).toMatch(/^Foxglove Farm reports with each placement review;/);
  });

  it('says why', () => {
    const dutyRecords = [aDone('providerReport|placement-1|start', '2026-12-01')];
    const [first, second] = reports('halfTermly', { dutyRecords });
    expect(first).toMatchObject({
      kind: 'providerReport',
      owner: 'apLead',
      citation: { id: 'REV-4' },
      done: { on: '2026-12-01' },
    });
    expect(second?.words()).toEqual({
      say: 'Get Foxglove Farm’s report on Amara: achievement, progress, attendance, behaviour.',
      because:
        'Foxglove Farm reports every half-term; for Amara Obi at Foxglove Farm the next is due by Friday 12 February 2027.',
      steps: [
        'It is counted from the last report, Tuesday 1 December 2026.',
        'It is due every half-term (the school since 1 Sep 2020 (Miriam Okafor), REV-4).',
        'That makes Friday 12 February 2027, a day on which there is school.',
      ],
    });
    expect(reports('termly', { pupils: [], providers: [] })[0]?.words()).toMatchObject({
      say: 'Get the provider’s report on the pupil: achievement, progress, attendance, behaviour.',
      because: expect.stringMatching(/^The provider reports every term;/),
    });
  });

  it('is none before the approval', () => {
    expect(reports('termly', { placements: [aPlacement({ decision: { status: 'proposed' } })] })).toEqual([]);
  });
});
