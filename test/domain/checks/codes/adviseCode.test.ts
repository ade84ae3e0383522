import { describe, expect, it } from 'vitest';
import { advised, facts2024 } from './advised.ts';
import { aTimetable } from './sessions.ts';

describe('The code of an absence (ATT-3)', () => {
  it('is N until the reason is known, and says until when', () => {
    expect(advised({ mark: 'absent' })).toEqual({
      proposed: 'N',
      outcome: 'met',
      cited: 'Attendance guidance (N)',
      because:
        'N: the pupil was absent and the reason is not known yet. It becomes another code within 5 school days, by Tuesday 1 December 2026.',
      facts: { code: 'N', until: '2026-12-01' },
    });
    expect(advised({ mark: 'absent', where: 'school' }).proposed).toBe('N');
    expect(advised({ mark: 'absent', isReasonKnown: false }).proposed).toBe('N');
  });

  it('says when the calendar ends before', () => {
    const found = advised({ mark: 'absent', date: '2027-07-20' });
    expect(found.because).toMatch(/within 5 school days; the calendar ends before, so resolve it now\.$/);
    expect(found.facts).toEqual({ code: 'N' });
  });

  it('is for people to choose once the reason is known', () => {
    expect(advised({ mark: 'absent', isReasonKnown: true })).toMatchObject({
      proposed: undefined,
      outcome: 'unclear',
      cited: 'SI 2024/208',
      because: 'The reason of the absence is known: choose its code, for example I for illness or M for a medical appointment.',
    });
  });
});

describe('A session without a place (PTT, FLX)', () => {
  it.each([
    ['nowhere', 'nowhere'],
    ['at home', 'home'],
  ] as const)('is C2 under an agreed part-time timetable, %s', (_, where) => {
    expect(advised({ where, timetable: aTimetable(), mark: undefined })).toMatchObject({
      proposed: 'C2',
      cited: 'SI 2024/208 (C2)',
      because:
        'C2: The pupil has an agreed part-time timetable from Monday 9 November 2026 to Friday 18 December 2026. The pupil is not due at any place in this session.',
    });
  });

  it.each([
    ['the day before it begins', '2026-11-06', 'The part-time timetable begins only on Monday 9 November 2026.'],
    ['on its first day', '2026-11-09', undefined],
    ['on its last day', '2026-12-18', undefined],
    ['after it', '2027-01-05', 'The part-time timetable ended on Friday 18 December 2026.'],
  ])('%s', (_, date, because) => {
    const found = advised({ where: 'nowhere', date, timetable: aTimetable() });
    expect(found.proposed).toBe(because === undefined ? 'C2' : undefined);
    if (because !== undefined) expect(found.because).toContain(because);
  });

  it.each([
    ['undecided', { decision: undefined }, 'The part-time timetable is not decided yet.'],
    [
      'refused',
      { decision: { agreed: false, on: '2026-11-05', by: { personId: 'h', name: 'Helen Ward', at: '' } } },
      'The part-time timetable was refused.',
    ],
    ['without a first day', { startsOn: undefined }, 'The part-time timetable lacks its first day or the day by which it ends.'],
    ['without an end', { endsOn: undefined }, 'The part-time timetable lacks its first day or the day by which it ends.'],
  ])('is unclear under a timetable that is %s', (_, change, because) => {
    expect(advised({ where: 'nowhere', timetable: aTimetable(change) })).toMatchObject({
      proposed: undefined,
      outcome: 'unclear',
      because: `The pupil is due at no place on Monday 23 November 2026, morning. ${because} Work at home is an absence: record its reason, or plan a place for the session.`,
    });
  });

  it('is never attendance at home', () => {
    expect(advised({ where: 'home' })).toMatchObject({
      proposed: undefined,
      outcome: 'unclear',
      cited: 'SI 2024/208 (B)',
      because:
        'The pupil is due at home on Monday 23 November 2026, morning. No part-time timetable is recorded for the pupil. Work at home is an absence: record its reason, or plan a place for the session.',
    });
  });

  it('was C until 18 August 2024, as P4 says, and is C2 from the day after', () => {
    const timetable = aTimetable({ startsOn: '2024-07-01', endsOn: '2024-08-30' });
    expect(advised({ where: 'nowhere', date: '2024-08-16', timetable }, facts2024)).toMatchObject({
      proposed: 'C',
      cited: 'SI 2024/208',
      because:
        'C: The pupil has an agreed part-time timetable from Monday 1 July 2024 to Friday 30 August 2024. C2 came only with the regulations of 2024; until then C was used.',
    });
    expect(advised({ where: 'nowhere', date: '2024-08-19', timetable }, facts2024).proposed).toBe('C2');
  });

  it('is C2 for a part-time timetable kept online, and nothing before C2 was there', () => {
    expect(advised({ isThere: 'online', timetable: aTimetable() })).toMatchObject({
      proposed: 'C2',
      because:
        'C2: The pupil has an agreed part-time timetable from Monday 9 November 2026 to Friday 18 December 2026. It is kept online, without the pupil being in a place.',
    });
    const timetable = aTimetable({ startsOn: '2024-07-01', endsOn: '2024-08-30' });
    expect(advised({ isThere: 'online', date: '2024-08-16', timetable }, facts2024).proposed).toBeUndefined();
  });

  it('is never decided for flexi-schooling at home, and the sentence says that it is unconfirmed', () => {
    const timetable = aTimetable({ kind: 'flexiSchooling' });
    expect(advised({ where: 'home', timetable })).toMatchObject({
      proposed: undefined,
      outcome: 'unclear',
      because:
        'The pupil is educated at home under flexi-schooling. The code for it is not settled: ask the local authority, and record its answer. (Unconfirmed: check the source, Flexi-schooling: the register code is not settled.)',
    });
    expect(advised({ where: 'nowhere', timetable }).because).toContain('No part-time timetable is recorded');
    expect(advised({ where: 'school', timetable }).proposed).toBe('/');
  });
});

describe('A day without school', () => {
  it.each([
    [
      'an INSET day',
      '2026-11-27',
      'There is no school on Friday 27 November 2026 (INSET day), so no session is marked.',
      'notMet',
    ],
    [
      'a closed snow day',
      '2026-12-08',
      'There is no school on Tuesday 8 December 2026 (Closed: snow), so no session is marked.',
      'notMet',
    ],
    [
      'a day that the calendar does not know',
      '2027-07-22',
      'Nobody can say whether Thursday 22 July 2027 is a school day. The calendar of this school ends on Wednesday 21 July 2027; add the next terms.',
      'unclear',
    ],
  ])('has no code: %s', (_, date, because, outcome) => {
    expect(advised({ date })).toMatchObject({ proposed: undefined, outcome, because, cited: 'ATT-1' });
  });
});
