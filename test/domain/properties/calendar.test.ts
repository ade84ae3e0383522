import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../../src/domain/bankHolidays.ts';
import { type CalendarEntry, schoolCalendar } from '../../../src/domain/calendar.ts';
import { addMonths, lastOfMonth } from '../../../src/domain/duties/dueDates.ts';
import { addDays, dayOfWeek, isDate, mondayOf } from '../../../src/domain/week.ts';
import { calendar2026, entries2026, entry } from '../builders.ts';
import { fc, runs } from './seeded.ts';

const first = Temporal.PlainDate.from('2025-09-01');
const day = (n: number) => first.add({ days: n }).toString();
const date = fc.integer({ min: 0, max: 800 }).map(day);
/** Entries as a school could type them: any kind, any length, overlapping or not. */
const entries = fc
  .array(
    fc.record({
      kind: fc.constantFrom('term', 'term', 'halfTerm', 'inset', 'closure' as const),
      from: fc.integer({ min: 0, max: 760 }),
      days: fc.integer({ min: 0, max: 90 }),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map(({ kind, from, days }): CalendarEntry => entry(kind, `${kind} ${from}`, day(from), day(from + days))));

/** The same, slowly and by Temporal alone: a school day is a weekday in a term, in no break, no closure, no bank holiday. */
function naive(all: readonly CalendarEntry[]) {
  const holidays = new Set(bankHolidays.map((one) => one.date));
  const isSchoolDay = (text: string): boolean => {
    const at = Temporal.PlainDate.from(text);
    const within = (kind: string) => all.some((one) => one.kind === kind && one.startsOn <= text && text <= one.endsOn);
    return at.dayOfWeek <= 5 && !holidays.has(text) && within('term') && !['halfTerm', 'inset', 'closure'].some(within);
  };
  const terms = all.filter(({ kind }) => kind === 'term');
  const starts = terms.map(({ startsOn }) => startsOn).sort()[0] ?? '9999-12-31';
  const ends =
    terms
      .map(({ endsOn }) => endsOn)
      .sort()
      .at(-1) ?? '0000-01-01';
  const step = (text: string, n: number): string | undefined => {
    let at = Temporal.PlainDate.from(text);
    for (let left = Math.abs(n); left > 0; ) {
      at = at.add({ days: Math.sign(n) });
      if (at.toString() < starts || at.toString() > ends) return undefined;
      if (isSchoolDay(at.toString())) left -= 1;
    }
    return at.toString();
  };
  const between = (from: string, to: string): number => {
    let count = 0;
    for (let at = Temporal.PlainDate.from(from).add({ days: 1 }); at.toString() <= to; at = at.add({ days: 1 })) {
      if (isSchoolDay(at.toString())) count += 1;
    }
    return count;
  };
  return { isSchoolDay, step, between };
}

describe('The school calendar against Temporal', () => {
  it('knows the same school days, the same n-th school day and the same count between two days', () => {
    fc.assert(
      fc.property(entries, date, date, fc.integer({ min: 1, max: 40 }), fc.boolean(), (all, one, other, n, forwards) => {
        const [calendar, slow] = [schoolCalendar(all, bankHolidays), naive(all)];
        const steps = forwards ? n : -n;

        expect(calendar.isSchoolDay(one)).toBe(slow.isSchoolDay(one));
        expect(calendar.schoolDayFrom(one, steps)).toBe(slow.step(one, steps));
        expect(calendar.schoolDaysBetween(one, other)).toBe(slow.between(one, other));
      }),
      runs(150),
    );
  }, 60_000);

  it('says no school day is due where the calendar knows none: there and back again is the same day', () => {
    fc.assert(
      fc.property(entries, date, fc.integer({ min: 1, max: 40 }), (all, from, n) => {
        const calendar = schoolCalendar(all, bankHolidays);
        const to = calendar.schoolDayFrom(from, n);
        if (to === undefined) return;
        expect(calendar.isSchoolDay(to)).toBe(true);
        if (calendar.isSchoolDay(from)) expect(calendar.schoolDayFrom(to, -n)).toBe(from);
      }),
    );
  });

  it('puts every school day into exactly one week, weeks in order', () => {
    const { schoolDays, weeks } = calendar2026;

    // By hand: autumn 3 + 35 + 35 - 2 (INSET, snow), spring 4 + 25 + 24, summer 34 (a bank holiday) + 33.
    expect(schoolDays).toHaveLength(71 + 53 + 67);
    expect(weeks.map(({ monday }) => monday)).toEqual([...new Set(schoolDays.map(mondayOf))].sort());
    for (const { monday, firstSchoolDay, lastSchoolDay } of weeks) {
      const days = schoolDays.filter((one) => mondayOf(one) === monday);
      expect([firstSchoolDay, lastSchoolDay]).toEqual([days[0], days.at(-1)]);
    }
  });

  it('gives a week cut by an INSET day and one cut by a bank holiday, counted by hand', () => {
    expect(calendar2026.weeks.find(({ monday }) => monday === '2026-11-23')).toEqual({
      monday: '2026-11-23',
      firstSchoolDay: '2026-11-23',
      lastSchoolDay: '2026-11-26',
    });
    expect(calendar2026.weeks.find(({ monday }) => monday === '2027-05-03')?.firstSchoolDay).toBe('2027-05-04');
    expect(calendar2026.weeks.some(({ monday }) => monday === '2026-10-26')).toBe(false);
  });

  it('moves no day when a closure is declared elsewhere', () => {
    const late = schoolCalendar([...entries2026, entry('closure', 'boiler', '2027-01-12')], bankHolidays);

    expect(late.schoolDayFrom('2027-01-08', 2)).toBe('2027-01-13');
    expect(calendar2026.schoolDayFrom('2027-01-08', 2)).toBe('2027-01-12');
    expect(late.schoolDayFrom('2027-01-13', 2)).toBe(calendar2026.schoolDayFrom('2027-01-13', 2));
  });
});

describe('Days and months against Temporal', () => {
  const plain = (text: string) => Temporal.PlainDate.from(text);

  it('adds days and months, finds Mondays and the ends of months', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -500, max: 500 }), fc.integer({ min: 0, max: 30 }), (from, days, months) => {
        expect(addDays(from, days)).toBe(plain(from).add({ days }).toString());
        expect(addMonths(from, months)).toBe(plain(from).add({ months }).toString());
        expect(lastOfMonth(from)).toBe(plain(from).with({ day: 31 }).toString());
        expect(dayOfWeek(from)).toBe(plain(from).dayOfWeek - 1);
        expect(mondayOf(from)).toBe(
          plain(from)
            .subtract({ days: plain(from).dayOfWeek - 1 })
            .toString(),
        );
      }),
      runs(500),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-08-31', 12, '2027-08-31'],
  ])('%s and %i months is %s, counted by hand', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('tells a day from text that is none', () => {
    fc.assert(fc.property(date, (text) => isDate(text)));
    for (const text of ['2026-02-30', '2026-13-01', '2026-1-1', '', 'soon', '2026-02-03T00:00']) expect(isDate(text)).toBe(false);
  });
});
