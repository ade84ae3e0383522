import { describe, expect, it } from 'vitest';
import { aPlacement, aSignature, aSite, aWeek, ended } from '../../builders.ts';
import { only, problems } from './problemsOf.ts';

describe('A placement', () => {
  it('ends before it starts', () => {
    expect(only({ placements: [aPlacement({ endsOn: '2026-11-08' })] }).because).toBe(
      'The placement of Amara Obi at Foxglove Farm starts on Monday 9 November 2026 and ends before, on Sunday 8 November 2026. Correct one of the dates.',
    );
    expect(problems({ placements: [aPlacement({ endsOn: '2026-11-09' })] })).toEqual([]);
  });

  it('was ended before it started', () => {
    const finding = only({ placements: [aPlacement({ decision: ended('2026-11-08') })] });
    expect(finding.facts.problem).toBe('endedBeforeStart');
    expect(finding.because).toBe(
      'The placement of Amara Obi at Foxglove Farm starts on Monday 9 November 2026 and is recorded as ended before, on Sunday 8 November 2026. If it never began, say so in the reason; otherwise correct the day.',
    );
    expect(problems({ placements: [aPlacement({ decision: ended('2026-11-09') })] })).toEqual([]);
  });

  it('names a pupil who is not on the list', () => {
    const finding = only({ placements: [aPlacement({ pupilKey: 'gone' })] });
    expect(finding.facts).toEqual({ list: 'placements', record: 'placement-1', problem: 'pupilUnknown', other: 'gone' });
    expect(finding.because).toBe(
      'A placement at Foxglove Farm from 9 Nov 2026 names a pupil who is not on the school’s list. Import the pupils again, or end the placement.',
    );
  });

  it('names a provider that is not in the list, and so no address of it', () => {
    const found = problems({ placements: [aPlacement({ providerKey: 'gone' })] });
    expect(found.map(({ facts }) => [facts.problem, facts.other])).toEqual([
      ['providerUnknown', 'gone'],
      ['siteUnknown', 'lower-barn'],
    ]);
    expect(found[0]?.because).toContain('from 9 Nov 2026 names a provider that is not in the trust’s list. Add the provider');
    const both = problems({ placements: [aPlacement({ providerKey: 'gone', pupilKey: 'gone' })] });
    expect(both[0]?.because).toContain('A placement from 9 Nov 2026 names a pupil');
  });

  it('names an address that is not one of its provider', () => {
    for (const sites of [[], [aSite({ providerKey: 'beacon' })]])
      expect(only({ sites }).because).toBe(
        'The placement of Amara Obi at Foxglove Farm from 9 Nov 2026 names no address of its provider, so nobody can say where the pupil is. Choose the site.',
      );
  });

  it('claims a session that another of the pupil claims: said once', () => {
    const other = aPlacement({ key: 'placement-2', startsOn: '2026-11-16' });
    for (const placements of [
      [aPlacement(), other],
      [other, aPlacement()],
    ]) {
      const finding = only({ placements });
      expect(finding.facts).toEqual({
        list: 'placements',
        record: 'placement-2',
        problem: 'sessionTwice',
        other: 'placement-1',
      });
      expect(finding.because).toBe(
        'The placement of Amara Obi at Foxglove Farm and the one at Foxglove Farm, from 9 Nov 2026, both claim 3 sessions of the week. A pupil is in one place at a time: change the week or the dates of one.',
      );
    }
    expect(problems({ placements: [aPlacement(), { ...other, week: aWeek(['FriAM']) }] })).toEqual([]);
    expect(problems({ placements: [aPlacement({ endsOn: '2026-11-15' }), other] })).toEqual([]);
    expect(problems({ placements: [aPlacement(), { ...other, decision: { status: 'proposed' } }] })).toHaveLength(1);
  });

  it('that was sent back or withdrawn is left alone', () => {
    for (const status of ['sentBack', 'withdrawn'] as const) {
      const decision = { status, decided: aSignature(), reason: 'x' };
      expect(problems({ placements: [aPlacement({ endsOn: '2026-11-08', pupilKey: 'gone', decision })] })).toEqual([]);
    }
  });
});
