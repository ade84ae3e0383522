import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { panelReport } from '../../../../src/domain/duties/running/panelReport.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { aCase, aChoice, aDone, aPlacement, entries2026, policyOf } from '../../builders.ts';
import { days, partsAndDays } from './shown.ts';

const reports = (change: Parameters<typeof aCase>[0] = {}, values: Record<string, string> = {}) =>
  panelReport(aCase({ policy: policyOf('P3', values), ...change }));

describe('Panel report every three weeks (REP-3, P3)', () => {
  it('is due three weeks after the start and after each; in holidays on the school day before', () => {
    expect(partsAndDays(reports())).toEqual([
      ['start', '2026-11-30'],
      ['2026-11-30', '2026-12-18'],
      ['2026-12-18', '2027-01-08'],
      ['2027-01-08', '2027-01-29'],
      ['2027-01-29', '2027-02-12'],
      ['2027-02-12', '2027-03-05'],
    ]);
  });

  it('moves to the school day after where the school chose so', () => {
    expect(days(reports({}, { dueInHolidays: 'schoolDayAfter' })).slice(1, 3)).toEqual(['2027-01-05', '2027-01-26']);
  });

  it('counts on from the last report, never on its own day', () => {
    const dutyRecords = [aDone('panelReport|placement-1|start', '2026-12-18')];
    expect(partsAndDays(reports({ dutyRecords }, { panelReportInWeeks: '1' })).slice(0, 3)).toEqual([
      ['start', '2026-11-16'],
      ['2026-12-18', '2027-01-05'],
      ['2027-01-05', '2027-01-12'],
    ]);
  });

  it('is none where the policy says 0, or before the approval', () => {
    expect(panelReport(aCase())).toEqual([]);
    expect(reports({ placements: [aPlacement({ decision: { status: 'proposed' } })] })).toEqual([]);
  });

  it('is due sooner when the rule changes on the way', () => {
    const policy = policyBook(
      [aChoice('panelReportInWeeks', '4'), aChoice('panelReportInWeeks', '2', { validFrom: '2026-11-25' })],
      'larkhill',
    );
    const [duty] = panelReport(aCase({ policy }));
    expect(duty?.dueOn).toBe('2026-11-25');
    expect(duty?.basis).toBe('the school since 25 Nov 2026 (Miriam Okafor)');
    const dutyRecords = [aDone('panelReport|placement-1|start', '2026-11-24')];
    expect(days(panelReport(aCase({ policy, dutyRecords })))[0]).toBe('2026-12-07');
  });

  it('says why', () => {
    const dutyRecords = [aDone('panelReport|placement-1|start', '2026-11-26')];
    const [first, second] = reports({ dutyRecords });
    expect(first).toMatchObject({
      key: 'panelReport|placement-1|start',
      owner: 'apLead',
      basis: 'profile P3',
      citation: { id: 'REP-3' },
    });
    expect(second?.words()).toEqual({
      say: 'Write the panel report on Amara Obi at Foxglove Farm and record it.',
      because:
        'The panel has a report every 3 weeks; the next on Amara Obi at Foxglove Farm is due by Thursday 17 December 2026.',
      steps: [
        'It is counted from the last report, Thursday 26 November 2026.',
        'A panel report is due every 3 weeks (profile P3, REP-3).',
        'That makes Thursday 17 December 2026, a day on which there is school.',
      ],
    });
    expect(first?.words().steps[0]).toBe('It is counted from the start, Monday 9 November 2026.');
  });

  it('has no day where the calendar does not reach', () => {
    const dutyRecords = [aDone('panelReport|placement-1|start', '2026-12-01')];
    const calendar = schoolCalendar(entries2026.slice(0, 4), []);
    const duties = reports({ calendar, dutyRecords });
    expect(days(duties)).toEqual(['2026-11-30', undefined]);
    expect(duties[1]).toMatchObject({ basis: 'profile P3', citation: { id: 'REP-3' } });
    expect(duties[1]?.words().say).toBe('Write the panel report on Amara Obi at Foxglove Farm and record it.');
  });
});
