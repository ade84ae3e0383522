import { describe, expect, it } from 'vitest';
import { aSignature } from '../../builders.ts';
import { aTimetable } from '../placement/aTimetable.ts';
import { aSuspension, only, problems } from './problemsOf.ts';

describe('A suspension or timetable', () => {
  it('ends before it starts', () => {
    expect(only({ suspensions: [aSuspension({ endsOn: '2026-11-15' })] })).toMatchObject({
      because:
        'Suspension of Amara Obi from Monday 16 November 2026 ends before it starts, on Sunday 15 November 2026. Correct one of the dates.',
      facts: { list: 'suspensions', record: 'suspension-1', problem: 'endsBeforeStart' },
    });
    expect(only({ timetables: [aTimetable({ endsOn: '2026-11-08' })] })).toMatchObject({
      because:
        'Part-time timetable of Amara Obi, asked for on Monday 2 November 2026, starts on Monday 9 November 2026 and ends before, on Sunday 8 November 2026. Correct one of the dates.',
      facts: { list: 'timetables', record: 'timetable-1', problem: 'endsBeforeStart' },
    });
    expect(problems({ timetables: [aTimetable({ endsOn: '2026-11-09' })] })).toEqual([]);
    expect(problems({ timetables: [aTimetable({ endsOn: undefined }), aTimetable({ startsOn: undefined })] })).toEqual([]);
    expect(problems({ suspensions: [aSuspension({ endsOn: undefined })] })).toEqual([]);
  });

  it('is a permanent exclusion with a last day', () => {
    expect(only({ suspensions: [aSuspension({ kind: 'permanentExclusion' })] })).toMatchObject({
      because:
        'Permanent exclusion of Amara Obi from Monday 16 November 2026 has a last day, Monday 16 November 2026; a permanent exclusion has none. Correct its kind or take the day out.',
      facts: { problem: 'permanentWithEnd' },
    });
    expect(problems({ suspensions: [aSuspension({ kind: 'permanentExclusion', endsOn: undefined })] })).toEqual([]);
  });

  it('is of a pupil who is not on the list', () => {
    expect(only({ suspensions: [aSuspension({ pupilKey: 'gone' })] })).toMatchObject({
      because:
        'Suspension of a pupil who is not on the school’s list from Monday 16 November 2026 counts for nobody. Import the pupils again, or correct the pupil.',
      facts: { problem: 'pupilUnknown', other: 'gone' },
    });
    expect(only({ timetables: [aTimetable({ pupilKey: 'gone' })] }).facts).toEqual({
      list: 'timetables',
      record: 'timetable-1',
      problem: 'pupilUnknown',
      other: 'gone',
    });
  });

  it('was decided before it was asked for', () => {
    const decision = { agreed: true, on: '2026-11-01', by: aSignature('Helen Ward') };
    expect(only({ timetables: [aTimetable({ decision })] })).toMatchObject({
      because:
        'Part-time timetable of Amara Obi, asked for on Monday 2 November 2026, was decided before, on Sunday 1 November 2026. Correct one of the dates.',
      facts: { problem: 'decidedBeforeRequest' },
    });
    expect(problems({ timetables: [aTimetable({ decision: { ...decision, on: '2026-11-02' } })] })).toEqual([]);
    expect(problems({ timetables: [aTimetable({ decision: undefined })] })).toEqual([]);
  });
});
