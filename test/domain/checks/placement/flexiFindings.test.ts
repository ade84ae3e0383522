import { describe, expect, it } from 'vitest';
import { flexiFindings } from '../../../../src/domain/checks/placement/flexiFindings.ts';
import type { Timetable } from '../../../../src/domain/timetable.ts';
import { aSignature, someFacts } from '../../builders.ts';
import { aTimetable } from './aTimetable.ts';

const today = '2026-11-23';
const flexi = (change: Partial<Timetable> = {}, others: Timetable[] = [], on = today) => {
  const one = aTimetable({ kind: 'flexiSchooling', ...change });
  return flexiFindings(one, someFacts({ timetables: [...others, one] }), on);
};

describe('Flexi-schooling (FLX-1, FLX-2)', () => {
  it('is met when asked for in writing, agreed by the headteacher, once a year, in whole halves of days', () => {
    expect(flexi().map(({ question, outcome, because, citation }) => [question, outcome, because, citation.id])).toEqual([
      ['Did the parent ask in writing?', 'met', 'The parent asked in writing on Monday 2 November 2026.', 'FLX-1'],
      ['Did the headteacher decide?', 'met', 'Agreed by Helen Ward on Wednesday 4 November 2026.', 'FLX-1'],
      ['Is it the first request of the school year?', 'met', 'It is the first request of the school year.', 'FLX-1'],
      ['Is it whole mornings and afternoons?', 'met', '6 sessions at school and 4 at home a week.', 'FLX-2'],
    ]);
  });

  it('is not a part-time timetable', () => {
    expect(flexiFindings(aTimetable(), someFacts(), today)).toEqual([]);
  });

  it('needs the day of the written request', () => {
    expect(flexi({ requestedOn: ' ' })[0]).toMatchObject({
      outcome: 'unclear',
      because: 'The day of the parent’s written request is not recorded.',
    });
    expect(flexi({ requestedOn: '2026-11-24' })[0]).toMatchObject({
      outcome: 'unclear',
      because: 'The written request is dated Tuesday 24 November 2026, which has not come yet. Correct the day.',
      facts: { requestedOn: '2026-11-24' },
    });
    expect(flexi({ requestedOn: '2026-11-23' })[0]?.outcome).toBe('met');
  });

  it.each([
    ['2026-11-08', 'unclear', 'It waits for the headteacher’s decision in writing. Offer the parent a meeting first.'],
    ['2026-11-09', 'notMet', 'It began on Monday 9 November 2026 without a decision. The headteacher decides in writing.'],
  ])('on %s, undecided, is %s', (on, outcome, because) => {
    expect(flexi({ decision: undefined }, [], on)[1]).toMatchObject({ outcome, because });
  });

  it('without a first day waits for the decision', () => {
    expect(flexi({ decision: undefined, startsOn: undefined })[1]?.outcome).toBe('unclear');
  });

  it('that was refused has no appeal', () => {
    const decision = { agreed: false, on: '2026-11-04', by: aSignature('Helen Ward') };
    expect(flexi({ decision })[1]).toMatchObject({
      outcome: 'notMet',
      because: 'It was refused by Helen Ward on Wednesday 4 November 2026. There is no appeal.',
    });
  });

  it('agreed by somebody else is unclear', () => {
    const decision = { agreed: true, on: '2026-11-04', by: aSignature('Miriam Okafor') };
    expect(flexi({ decision })[1]).toMatchObject({
      outcome: 'unclear',
      because:
        'Agreed by Miriam Okafor on Wednesday 4 November 2026. Only the headteacher can decide on flexi-schooling. At Larkhill Academy that is Helen Ward.',
    });
  });

  it.each([
    ['2026-09-01', {}, 'unclear'],
    ['2026-08-31', {}, 'met'],
    ['2026-11-02', {}, 'unclear'],
    ['2026-11-03', {}, 'met'],
    ['2026-09-01', { pupilKey: 'ben' }, 'met'],
    ['2026-09-01', { kind: 'partTime' }, 'met'],
  ] as const)('asked for before on %s (%o) is %s', (requestedOn, change, outcome) => {
    const other = aTimetable({ kind: 'flexiSchooling', key: 'earlier', requestedOn, ...change });
    expect(flexi({}, [other])[2]?.outcome).toBe(outcome);
  });

  it('is not normally considered twice, and the earlier request is named', () => {
    const other = aTimetable({ kind: 'flexiSchooling', key: 'earlier', requestedOn: '2026-09-14' });
    expect(flexi({}, [other])[2]).toMatchObject({
      because:
        'The parent asked already on 14 Sep 2026. Flexi-schooling is not normally considered twice for one pupil in one school year.',
      facts: { earlier: 'earlier' },
    });
  });

  it.each([
    [1, 'met'],
    [9, 'met'],
    [10, 'unclear'],
    [0, 'unclear'],
    [11, 'notMet'],
    [-1, 'notMet'],
    [2.5, 'notMet'],
  ])('with %d sessions in school is %s', (sessionsInSchool, outcome) => {
    expect(flexi({ sessionsInSchool })[3]).toMatchObject({ outcome, facts: { sessionsInSchool } });
  });

  it('says what is wrong with the sessions', () => {
    expect(flexi({ sessionsInSchool: 10 })[3]?.because).toBe('Every session is in school: there is nothing to agree.');
    expect(flexi({ sessionsInSchool: 0 })[3]?.because).toBe(
      'No session is in school: that is elective home education, not flexi-schooling.',
    );
    expect(flexi({ sessionsInSchool: 2.5 })[3]?.because).toBe(
      '2.5 sessions a week in school cannot be: only whole mornings, afternoons or days, up to 10.',
    );
    expect(flexi({ sessionsInSchool: 1 })[3]?.because).toBe('1 session at school and 9 at home a week.');
  });
});
