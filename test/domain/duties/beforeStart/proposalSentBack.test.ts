import { describe, expect, it } from 'vitest';
import { proposalSentBack } from '../../../../src/domain/duties/beforeStart/proposalSentBack.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aDone, aPostponement, approved, ended } from '../../builders.ts';
import { dutiesOf, proposed, sentBack, standing, starts, theDuty, withdrawn } from './starts.ts';

const back = { decision: sentBack, revision: 2 };

describe('A proposal was sent back (REF-6)', () => {
  it.each(starts)('is due on the last school day before a start %s (%s: %s)', (_, startsOn, dueOn) => {
    expect(theDuty(proposalSentBack, { ...back, startsOn }).dueOn).toBe(dueOn);
  });

  it.each([
    ['2026-11-03', 'coming'],
    ['2026-11-04', 'due'],
    ['2026-11-06', 'due'],
    ['2026-11-07', 'overdue'],
    ['2026-11-09', 'overdue'],
  ])('stands on %s, for a start on Monday 9 November: %s', (today, expected) => {
    expect(standing(theDuty(proposalSentBack, back), today)).toBe(expected);
  });

  it('is the AP lead’s, of one revision', () => {
    const duty = theDuty(proposalSentBack, back);
    expect(duty).toMatchObject({
      key: 'approval|placement-1|2|sentBack',
      owner: 'apLead',
      citation: provisions.REF6,
      tellFrom: '2026-11-04',
    });
    expect(duty.words()).toEqual({
      say: 'Change the proposal for Amara Obi at Foxglove Farm, or withdraw it.',
      because: 'Helen Ward sent it back on 4 Nov 2026 and said what must change.',
      steps: [
        'Helen Ward sent it back on Wednesday 4 November 2026.',
        'It was to start on Monday 9 November 2026, and nothing starts unapproved (REF-6).',
        'The last school day before is Friday 6 November 2026; weekends, holidays, INSET days and closures are left out.',
      ],
    });
  });

  it('ends only with the change itself, but may be put off', () => {
    const key = 'approval|placement-1|2|sentBack';
    const duty = theDuty(proposalSentBack, back, { dutyRecords: [aDone(key, '2026-11-05'), aPostponement(key, '2026-11-12')] });
    expect(duty.done).toBeUndefined();
    expect(standing(duty, '2026-11-11')).toBe('postponed');
    expect(standing(duty, '2026-11-12')).toBe('overdue');
  });

  it.each([
    ['proposed', proposed],
    ['approved', approved],
    ['withdrawn', withdrawn],
    ['ended', ended('2026-12-01')],
  ])('is none while the placement is %s', (_, decision) => {
    expect(dutiesOf(proposalSentBack, { decision })).toEqual([]);
  });
});
