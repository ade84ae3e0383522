import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { contact } from '../../../../src/domain/duties/running/contact.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { aCase, aChoice, aDone, aPlacement, ended, entries2026, entry, policyOf } from '../../builders.ts';
import { days, partsAndDays, standings } from './shown.ts';

const contacts = (change: Parameters<typeof aCase>[0] = {}, values: Record<string, string> = {}) =>
  contact(aCase({ policy: policyOf('P4', values), placements: [aPlacement({ endsOn: '2026-12-18' })], ...change }));
const from = (startsOn: string, endsOn: string) => ({ placements: [aPlacement({ startsOn, endsOn })] });
const inTouch = (...on: string[]) => on.map((day) => aDone('contact|placement-1|x', day));

describe('Weekly contact (VIS-1)', () => {
  it('is due by the last school day of every week with school: the INSET day’s week ends on Thursday', () => {
    expect(partsAndDays(contacts())).toEqual([
      ['2026-11-09', '2026-11-13'],
      ['2026-11-16', '2026-11-20'],
      ['2026-11-23', '2026-11-26'],
      ['2026-11-30', '2026-12-04'],
      ['2026-12-07', '2026-12-11'],
      ['2026-12-14', '2026-12-18'],
    ]);
  });

  it('is none in half-term', () => {
    expect(days(contacts(from('2026-10-19', '2026-11-06')))).toEqual(['2026-10-23', '2026-11-06']);
  });

  it.each([
    [
      'from the first day on and up to the last',
      '2026-11-11',
      '2026-11-17',
      [
        ['2026-11-11', '2026-11-13'],
        ['2026-11-16', '2026-11-17'],
      ],
    ],
    ['of a placement of one day', '2026-11-11', '2026-11-11', [['2026-11-11', '2026-11-11']]],
    ['that begins at the weekend', '2026-11-14', '2026-11-16', [['2026-11-16', '2026-11-16']]],
    ['that ends on the INSET day', '2026-11-23', '2026-11-27', [['2026-11-23', '2026-11-26']]],
    ['that has no school day in it', '2026-11-27', '2026-11-29', []],
    ['that has no school day in half-term', '2026-10-26', '2026-10-30', []],
  ])('%s', (_, startsOn, endsOn, expected) => {
    expect(partsAndDays(contacts(from(startsOn, endsOn)))).toEqual(expected);
  });

  it('keeps its name when a Monday is closed later', () => {
    const calendar = schoolCalendar([...entries2026, entry('closure', 'flood', '2026-11-16')], []);
    expect(partsAndDays(contacts({ calendar }))[1]).toEqual(['2026-11-16', '2026-11-20']);
  });

  it('is done by a contact or a visit in its week, and lapses when a later week’s is', () => {
    const duties = contacts({
      dutyRecords: [...inTouch('2026-11-13', '2026-12-01'), aDone('visit|placement-1|start', '2026-11-22')],
    });
    expect(duties.map(({ done }) => done?.on)).toEqual([
      '2026-11-13',
      '2026-11-22',
      undefined,
      '2026-12-01',
      undefined,
      undefined,
    ]);
    expect(standings(duties, '2026-12-07')).toEqual(['doneInTime', 'doneLate', 'lapsed', 'doneInTime', 'due', 'coming']);
  });

  it('does not count what was before the first day', () => {
    expect(contacts({ dutyRecords: inTouch('2026-11-08') })[0]?.done).toBeUndefined();
  });

  it.each([
    ['2026-11-26', 'due'],
    ['2026-11-27', 'overdue'],
  ])('on %s the week of 23 November is %s', (today, standing) => {
    expect(standings(contacts(), today)[2]).toBe(standing);
  });

  it('lapses with the end of the placement', () => {
    const over = contacts({ placements: [aPlacement({ decision: ended('2026-11-11') })] });
    expect(partsAndDays(over)).toEqual([['2026-11-09', '2026-11-11']]);
    expect(standings(over, '2026-11-12')).toEqual(['lapsed']);
  });

  it('says what, why and when', () => {
    const [duty] = contacts();
    expect(duty).toMatchObject({
      key: 'contact|placement-1|2026-11-09',
      owner: 'apLead',
      basis: 'profile P4',
      citation: { id: 'VIS-1' },
      placementKey: 'placement-1',
    });
    expect(duty?.words()).toEqual({
      say: 'Be in touch with Foxglove Farm and Amara, apart from attendance.',
      because:
        'The school is in contact every week; for Amara Obi at Foxglove Farm that is from Monday 9 November 2026 to Friday 13 November 2026.',
      steps: [
        'Contact is due every week with school (profile P4, VIS-1); a visit counts too.',
        'This time begins on Monday 9 November 2026.',
        'Its last school day of the placement is Friday 13 November 2026.',
      ],
    });
    expect(contacts({ pupils: [], providers: [] })[0]?.words().say).toBe(
      'Be in touch with the provider and the pupil, apart from attendance.',
    );
  });
});

describe('Contact every two weeks (VIS-1)', () => {
  it('is due by the last school day of the second week with school', () => {
    const duties = contacts(from('2026-10-19', '2026-11-20'), { contactRhythm: 'fortnightly' });
    expect(partsAndDays(duties)).toEqual([
      ['2026-10-19', '2026-11-06'],
      ['2026-11-09', '2026-11-20'],
    ]);
    expect(duties[0]?.words()).toMatchObject({
      because: expect.stringContaining('in contact every two weeks'),
      steps: expect.arrayContaining([expect.stringMatching(/^Contact is due every two weeks with school/)]),
    });
  });

  it('is due by the last week when that stands alone', () => {
    expect(days(contacts(from('2026-11-09', '2026-11-25'), { contactRhythm: 'fortnightly' }))).toEqual([
      '2026-11-20',
      '2026-11-25',
    ]);
  });
});

describe('Contact under a policy', () => {
  it('without a rhythm is no duty', () => {
    expect(contacts({}, { contactRhythm: 'ongoing' })).toEqual([]);
  });

  it('that changes is due as the rule of each week says; a fortnight that has begun is finished', () => {
    const policy = policyBook(
      [
        aChoice('contactRhythm', 'fortnightly'),
        aChoice('contactRhythm', 'weekly', { validFrom: '2026-11-17' }),
        aChoice('contactRhythm', 'ongoing', { validFrom: '2026-12-07' }),
      ],
      'larkhill',
    );
    expect(partsAndDays(contacts({ policy }))).toEqual([
      ['2026-11-09', '2026-11-20'],
      ['2026-11-23', '2026-11-26'],
      ['2026-11-30', '2026-12-04'],
    ]);
  });

  it('is none before the placement is approved', () => {
    expect(contacts({ placements: [aPlacement({ decision: { status: 'proposed' } })] })).toEqual([]);
  });
});

describe('Contact where the calendar does not reach', () => {
  it('is unclear for a placement of whose days it knows none', () => {
    const duties = contacts(from('2027-09-06', '2027-12-01'));
    expect(partsAndDays(duties)).toEqual([['2027-09-06', undefined]]);
    expect(duties[0]).toMatchObject({ kind: 'contact', citation: { id: 'VIS-1' }, done: undefined });
    expect(duties[0]?.words().say).toBe('Be in touch with Foxglove Farm and Amara, apart from attendance.');
    expect(contacts(from('2027-09-06', '2027-12-01'), { contactRhythm: 'ongoing' })).toEqual([]);
    expect(days(contacts({ calendar: schoolCalendar([], []) }))).toEqual([undefined]);
  });

  it('is none for a placement in a holiday that it knows', () => {
    expect(contacts(from('2026-12-21', '2026-12-31'))).toEqual([]);
  });
});
