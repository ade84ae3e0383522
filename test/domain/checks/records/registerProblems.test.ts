import { describe, expect, it } from 'vitest';
import { aMark, aPlacement, aRegisterWeek, aWeek, ended, registerOf } from '../../builders.ts';
import { names, only, problems } from './problemsOf.ts';

describe('A mark in the register', () => {
  const marked = (slot: Parameters<typeof aRegisterWeek>[0], monday = '2026-11-23', providerKey = 'foxglove') =>
    registerOf(aRegisterWeek(slot, [{ ...aMark('present'), providerKey }], 'amara', monday));
  const friday = aPlacement({ week: aWeek(['FriAM', 'TueAM']) });

  it('stands on a day without school', () => {
    const finding = only({ placements: [friday], register: marked('FriAM') });
    expect(finding.because).toBe(
      'Amara Obi has a mark on Friday 27 November 2026, morning, a day without school (INSET day). Take it out, or correct the calendar.',
    );
    expect(finding.facts).toEqual({ list: 'register', record: 'amara|2026-11-23', problem: 'noSchool|FriAM' });
    expect(only({ placements: [friday], register: marked('TueAM', '2026-12-07') }).because).toContain('(Closed: snow)');
  });

  it('is for a provider at which the pupil is not placed in that session', () => {
    const finding = only({ register: marked('WedPM') });
    expect(finding.because).toBe(
      'Amara Obi has a mark for Foxglove Farm on Wednesday 25 November 2026, afternoon, but is not placed there in that session. Correct the mark or the placement.',
    );
    expect(finding.facts).toEqual({
      list: 'register',
      record: 'amara|2026-11-23',
      problem: 'notPlaced|WedPM',
      other: 'foxglove',
    });
    expect(only({ register: marked('MonAM', '2026-11-23', 'gone') }).because).toContain('a mark for a provider on');
    expect(names({ register: marked('MonAM', '2026-11-02') })).toEqual([['register', 'amara|2026-11-02', 'notPlaced|MonAM']]);
    expect(problems({ register: marked('MonAM', '2026-11-09') })).toEqual([]);
    expect(problems({ register: marked('MonAM', '2026-11-23', '') })).toEqual([]);
  });

  it('was right before the placement ended', () => {
    const placements = [aPlacement({ decision: ended('2026-11-23') })];
    expect(problems({ placements, register: marked('MonAM') })).toEqual([]);
    expect(names({ placements, register: marked('TueAM') })).toHaveLength(1);
    expect(names({ placements: [aPlacement({ decision: { status: 'proposed' } })], register: marked('MonAM') })).toHaveLength(1);
  });

  it('is judged by the answer that counts', () => {
    const corrected = [{ ...aMark('present'), providerKey: 'gone' }, aMark('late')];
    expect(problems({ register: registerOf(aRegisterWeek('MonAM', corrected)) })).toEqual([]);
  });

  it('past the end of the calendar is not on a day without school', () => {
    const placements = [aPlacement({ endsOn: '2027-10-01' })];
    expect(problems({ placements, register: marked('MonAM', '2027-09-06') })).toEqual([]);
  });

  it('is of a pupil who is not on the list', () => {
    const found = problems({ register: registerOf(aRegisterWeek('MonAM', [aMark('present')], 'gone')) });
    expect(found.map(({ facts }) => facts.problem)).toEqual(['pupilUnknown', 'notPlaced|MonAM']);
    expect(found[0]?.because).toBe(
      'The register of the week of Monday 23 November 2026 has marks of a pupil who is not on the school’s list. Import the pupils again.',
    );
    expect(found[1]?.because).toContain('a pupil no longer on the list has a mark for Foxglove Farm');
  });

  it('stands in a week that begins on no Monday, or on no day', () => {
    const found = problems({ register: marked('MonAM', '2026-11-24') });
    expect(found[0]).toMatchObject({
      because:
        'A week in the register of Amara Obi begins on Tuesday 24 November 2026, which is no Monday. Correct it in SharePoint.',
      facts: { problem: 'weekBegins' },
    });
    expect(names({ register: marked('MonAM', 'soon') })).toEqual([['register', 'amara|soon', 'weekBegins']]);
  });
});
