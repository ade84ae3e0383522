import { describe, expect, it } from 'vitest';
import { attendanceOf } from '../../../src/domain/attendance/attendanceOf.ts';
import { attendanceOfWeek } from '../../../src/domain/attendance/attendanceOfWeek.ts';
import { percentOf } from '../../../src/domain/attendance/figures.ts';
import type { Mark, RegisterWeek } from '../../../src/domain/register.ts';
import { type WeekSlot, weekSlots } from '../../../src/domain/session.ts';
import type { SessionEvent } from '../../../src/domain/sessionEvent.ts';
import { addDays } from '../../../src/domain/week.ts';
import {
  aMark,
  aPlacement,
  aProvider,
  aPupil,
  aRegisterWeek,
  aSignature,
  registerOf,
  someFacts,
  wholeWeek,
} from '../builders.ts';

const college = [aProvider({ kind: 'college' })];
const weekOf = (monday: string, given: Partial<Record<WeekSlot, Mark>>, pupilKey = 'amara'): RegisterWeek => ({
  ...aRegisterWeek('MonAM', [], pupilKey, monday),
  entries: Object.fromEntries(Object.entries(given).map(([slot, mark]) => [slot, [aMark(mark)]])),
});
const all = (mark: Mark): Partial<Record<WeekSlot, Mark>> => Object.fromEntries(weekSlots.map((slot) => [slot, mark]));

describe('Attendance at providers (ATT-6)', () => {
  const span = { from: '2026-11-23', to: '2026-11-29', now: '2026-11-24T15:00:00.000Z' };

  it('counts what was confirmed, and a session without an answer as missing, never as present', () => {
    const register = registerOf(weekOf('2026-11-23', { MonAM: 'present', MonPM: 'late' }));
    const { school, pupils, byProvider } = attendanceOf(someFacts({ providers: college, register }), span);
    expect(school.total).toMatchObject({ present: 1, late: 1, missing: 1, unexplained: 0 });
    expect(percentOf(school.total)).toBe(100);
    expect(pupils[0]?.weeks[0]).toEqual(byProvider.get('foxglove')?.weeks[0]);
  });

  it.each([
    ['a minute before the cut-off it is still being asked about', '2026-11-24T09:29:00.000Z', 0],
    ['at the cut-off it is missing', '2026-11-24T09:30:00.000Z', 1],
    ['a minute after it still is', '2026-11-24T09:31:00.000Z', 1],
  ])('%s', (_, now, missing) => {
    const register = registerOf(weekOf('2026-11-23', { MonAM: 'present', MonPM: 'present' }));
    expect(attendanceOf(someFacts({ providers: college, register }), { ...span, now }).school.total.missing).toBe(missing);
  });

  it('goes by the provider’s own time to report', () => {
    const facts = someFacts({ providers: [aProvider({ kind: 'college', morningReportsBy: '10:15' })] });
    const missing = (now: string) => attendanceOf(facts, { ...span, from: '2026-11-24', now }).school.total.missing;
    expect([missing('2026-11-24T10:14:00.000Z'), missing('2026-11-24T10:15:00.000Z')]).toEqual([0, 1]);
  });

  it.each([
    ['in the week after the clocks went back', '2026-11-02'],
    ['in the week after they went forward', '2027-04-12'],
  ])('counts ten sessions %s', (_, monday) => {
    const placements = [aPlacement({ week: wholeWeek, startsOn: '2026-09-02', endsOn: '2027-07-21' })];
    const facts = someFacts({ providers: college, placements, register: registerOf(weekOf(monday, all('present'))) });
    const { school } = attendanceOf(facts, {
      from: monday,
      to: addDays(monday, 4),
      now: '2027-07-30T12:00:00.000Z',
    });
    expect(school.total).toMatchObject({ present: 10, missing: 0 });
  });

  it('leaves out half-term, the INSET day and the day closed by snow, and starts and ends with the placement', () => {
    const placements = [aPlacement({ week: wholeWeek, startsOn: '2026-10-22', endsOn: '2026-12-09' })];
    const { weeks, school } = attendanceOf(someFacts({ providers: college, placements }), {
      from: '2026-10-19',
      to: '2026-12-11',
      now: '2027-01-05T12:00:00.000Z',
    });
    const byWeek = weeks.map(({ monday }, at) => [monday, school.weeks[at]?.missing]);
    expect(byWeek).toEqual([
      ['2026-10-19', 4],
      ['2026-11-02', 10],
      ['2026-11-09', 10],
      ['2026-11-16', 10],
      ['2026-11-23', 8],
      ['2026-11-30', 10],
      ['2026-12-07', 4],
    ]);
  });

  it('does not count an answer about another provider, nor a session in school instead', () => {
    const exam: SessionEvent = {
      key: 'exam',
      kind: 'exam',
      date: '2026-11-23',
      half: 'AM',
      pupilKey: 'amara',
      providerKey: '',
      siteKey: '',
      at: undefined,
      where: 'school',
      place: '',
      note: '',
      takesBack: '',
      by: aSignature(),
    };
    const other = { ...aRegisterWeek('MonPM', [{ ...aMark('present'), providerKey: 'elsewhere' }]) };
    const facts = someFacts({ providers: college, register: registerOf(other), sessionEvents: [exam] });
    expect(attendanceOf(facts, { ...span, to: '2026-11-23' }).school.total).toMatchObject({ present: 0, missing: 1 });
  });

  it('stands under each provider of a pupil of two, and once in the school', () => {
    const placements = [
      aPlacement(),
      aPlacement({
        key: 'placement-2',
        providerKey: 'harbour',
        week: { ...wholeWeek, MonAM: 'school', MonPM: 'school', TueAM: 'school' },
      }),
    ];
    const facts = someFacts({ providers: [...college, aProvider({ key: 'harbour', kind: 'college' })], placements });
    const found = attendanceOf(facts, { ...span, now: '2026-11-30T12:00:00.000Z' });
    expect([...found.byProvider].map(([key, { total, pupils }]) => [key, total.missing, pupils])).toEqual([
      ['foxglove', 3, 1],
      ['harbour', 5, 1],
    ]);
    expect(found.school.total.missing).toBe(8);
  });

  it('says who is below the target over the weeks that the school looks at', () => {
    const weeks = ['2026-11-09', '2026-11-16', '2026-11-23'].map((monday) =>
      weekOf(monday, all(monday === '2026-11-23' ? 'absent' : 'present')),
    );
    const facts = someFacts({
      providers: college,
      placements: [aPlacement({ week: wholeWeek })],
      register: registerOf(...weeks),
    });
    const { standings, school } = attendanceOfWeek(facts, '2026-11-23', '2026-11-30T12:00:00.000Z');
    expect(school.total.unexplained).toBe(8);
    expect(standings).toMatchObject([{ pupilKey: 'amara', is: 'below', percent: 71 }]);
  });

  it('reads each week of each pupil once, over a whole year of 60 pupils', () => {
    const pupils = Array.from({ length: 60 }, (_, at) => aPupil({ key: `pupil-${at}` }));
    const placements = pupils.map(({ key }) => aPlacement({ key, pupilKey: key, startsOn: '2026-09-02', endsOn: '2027-07-21' }));
    const facts = someFacts({ pupils, placements, providers: college });
    const { weeks } = facts.calendar;
    const given = registerOf(
      ...weeks.flatMap(({ monday }) => pupils.map(({ key }) => weekOf(monday, { MonAM: 'present', MonPM: 'late' }, key))),
    );
    let reads = 0;
    const register = new Map(given);
    register.get = (key) => {
      reads += 1;
      return given.get(key);
    };
    const year = { from: '2026-09-01', to: '2027-08-31', now: '2027-08-31T12:00:00.000Z' };
    expect(attendanceOf({ ...facts, register }, year).pupils).toHaveLength(60);
    expect(reads).toBe(60 * weeks.length);
  });
});
