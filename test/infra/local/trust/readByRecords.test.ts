import { describe, expect, it } from 'vitest';
import { sampleTrust } from '../../../../infra/local/trust/sampleTrust.ts';
import { bankHolidays } from '../../../../src/domain/bankHolidays.ts';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { noOverlap } from '../../../../src/domain/checks/noOverlap.ts';
import { expectedAway } from '../../../../src/domain/expected.ts';
import { answersOf } from '../../../../src/domain/registerWeek.ts';
import { halves, weekSlots } from '../../../../src/domain/session.ts';
import { addDays, dateOf } from '../../../../src/domain/week.ts';
import { codecs } from '../../../../src/records/codecs.ts';
import type { ListReader } from '../../../../src/records/listCodec.ts';
import { calendarList } from '../../../../src/records/lists/calendarList.ts';
import { schoolsList } from '../../../../src/records/lists/schoolsList.ts';
import { staffList } from '../../../../src/records/lists/staffList.ts';
import { type ListName, lists } from '../../../../src/records/schema.ts';

const days = ['2025-09-03', '2026-02-18', '2026-11-23', '2028-06-30'];
const trusts = new Map(days.map((today) => [today, sampleTrust(today)]));

/** The sample's rows of one list as the product reads them. Throws for a row that it cannot read. */
function read<T>(today: string, reader: ListReader<T>, list: ListName = reader.list, site = ''): T[] {
  return (trusts.get(today)?.rows ?? [])
    .filter(({ sitePath, listName }) => listName === lists[list].name && sitePath.endsWith(site))
    .flatMap(({ rows }) => rows.map((row) => reader.shape.parse(row)));
}

describe.each(days)('The product reads the sample trust of %s', (today) => {
  it.each(Object.values(codecs).filter(({ list }) => list !== 'deliveries' && list !== 'conversations'))(
    'every row of $list',
    (codec) => {
      expect(read(today, codec as ListReader<unknown>).length).toBeGreaterThan(
        today === '2025-09-03' && codec.list === 'register' ? -1 : 0,
      );
    },
  );

  it('every row of the lists that people keep themselves', () => {
    expect(read(today, schoolsList)).toHaveLength(3);
    expect(read(today, calendarList).length).toBeGreaterThan(90);
    expect(read(today, staffList, 'trustStaff')).toHaveLength(2);
    expect(read(today, staffList).every((person) => person.roles.length > 0)).toBe(true);
  });

  it.each(['larkhill', 'northmoor', 'wyndale'])(
    '%s: nobody is at two providers at once, and every mark is of a session somebody was expected in',
    (school) => {
      const placements = read(today, codecs.placements, 'placements', school);
      const calendar = schoolCalendar(read(today, calendarList, 'calendar', school), bankHolidays);
      const weeks = read(today, codecs.register, 'register', school);

      const stray = weeks.flatMap((week) =>
        weekSlots.flatMap((slot) => {
          const session = { date: dateOf(week.weekStartsOn, slot), half: slot.endsWith('AM') ? halves[0] : halves[1] };
          return answersOf(week, slot).filter(({ providerKey }) => {
            const expected = expectedAway({ placements, calendar }, session).find(({ pupilKey }) => pupilKey === week.pupilKey);
            return session.date >= today || expected?.placement.providerKey !== providerKey;
          });
        }),
      );

      expect(placements.filter((placement) => noOverlap(placement, placements).outcome !== 'met')).toEqual([]);
      expect(stray).toEqual([]);
    },
  );
});

describe('Monday 23 November 2026 at Larkhill', () => {
  const today = '2026-11-23';
  const placements = read(today, codecs.placements, 'placements', 'larkhill');
  const calendar = schoolCalendar(read(today, calendarList, 'calendar', 'larkhill'), bankHolidays);
  const away = (date: string) => expectedAway({ placements, calendar }, { date, half: 'AM' }).length;

  it('has twenty pupils away in the morning', () => {
    expect(away(today)).toBe(20);
  });

  it('has nobody away on the INSET day that week, at the weekend or in half-term', () => {
    expect(['2026-11-27', '2026-11-28', '2026-10-26'].map(away)).toEqual([0, 0, 0]);
    expect(away(addDays('2026-11-27', -7))).toBeGreaterThan(0);
  });

  it('has a review overdue and others within the school’s notice', () => {
    const due = read(today, codecs.reviews, 'reviews', 'larkhill').filter(({ held }) => held === undefined);

    expect(due.filter(({ dueOn }) => dueOn < today)).toHaveLength(1);
    expect(due.filter(({ dueOn }) => dueOn >= today && dueOn <= '2026-11-30')).toHaveLength(2);
  });
});
