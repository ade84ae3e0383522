import { describe, expect, it } from 'vitest';
import { sampleTrust } from '../../../../infra/local/trust/sampleTrust.ts';
import { bankHolidays } from '../../../../src/domain/bankHolidays.ts';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { noOverlap } from '../../../../src/domain/checks/noOverlap.ts';
import { recordProblems } from '../../../../src/domain/checks/records/recordProblems.ts';
import { allDuties } from '../../../../src/domain/duties/allDuties.ts';
import { readDutyKey } from '../../../../src/domain/duties/dutyKey.ts';
import { openDuties } from '../../../../src/domain/duties/openDuties.ts';
import { rulebook } from '../../../../src/domain/duties/rulebook.ts';
import type { Standing } from '../../../../src/domain/duties/standing.ts';
import { expectedAway } from '../../../../src/domain/expected.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';

import { answersOf, weekKey } from '../../../../src/domain/registerWeek.ts';
import type { School } from '../../../../src/domain/school.ts';
import type { SchoolFacts } from '../../../../src/domain/schoolFacts.ts';
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
  // Deliveries, conversations and links begin empty; on the first day of a school year nothing has been marked or followed up.
  const writtenByTheProduct = ['deliveries', 'conversations', 'providerLinks'];
  it.each(Object.values(codecs).filter(({ list }) => !writtenByTheProduct.includes(list)))('every row of $list', (codec) => {
    expect(read(today, codec as ListReader<unknown>).length).toBeGreaterThan(
      today === '2025-09-03' && ['register', 'followUps'].includes(codec.list) ? -1 : 0,
    );
  });

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

describe('The rulebook of the sample on Monday 23 November 2026', () => {
  const today = '2026-11-23';
  const moment = { now: `${today}T08:30:00.000Z`, today };
  const byKey = <T extends { readonly key: string }>(values: readonly T[]) => new Map(values.map((value) => [value.key, value]));

  const factsAt = (school: School): SchoolFacts => {
    const own = <T>(codec: ListReader<T>) => read(today, codec, codec.list, school.key);
    return {
      school,
      staff: own(staffList),
      calendar: schoolCalendar(own(calendarList), bankHolidays),
      pupils: byKey(own(codecs.pupils)),
      providers: byKey(read(today, codecs.providers)),
      sites: byKey(read(today, codecs.providerSites)),
      placements: own(codecs.placements),
      decisions: own(codecs.decisions),
      register: new Map(own(codecs.register).map((week) => [weekKey(week.pupilKey, week.weekStartsOn), week])),
      reviews: own(codecs.reviews),
      dutyRecords: own(codecs.dutyRecords),
      policy: policyBook(read(today, codecs.policies), school.key),
      providerChecks: read(today, codecs.providerChecks),
      providerDeclarations: read(today, codecs.providerDeclarations),
      providerUse: new Map(),
      suspensions: own(codecs.suspensions),
      timetables: own(codecs.timetables),
      followUps: own(codecs.followUps),
      sessionEvents: own(codecs.sessionEvents),
      providerLinks: own(codecs.providerLinks),
      caseRecords: own(codecs.caseRecords),
      askedSessions: new Set<string>(),
      concerns: [],
    };
  };
  const facts = read(today, schoolsList).map(factsAt);
  const [larkhill, northmoor, wyndale] = facts;

  it.each(facts.map((of) => [of.school.name, of] as const))('%s: Today is calm, and most was done', (_, of) => {
    const duties = allDuties(of, moment);
    const open = openDuties(duties, moment);
    const count = (standing: Standing) => open.filter((one) => one.standing === standing).length;
    const past = duties.filter(({ dueOn }) => dueOn !== undefined && dueOn < today);

    expect(count('overdue')).toBeGreaterThanOrEqual(3);
    expect(count('overdue')).toBeLessThanOrEqual(10);
    expect(count('due')).toBeGreaterThanOrEqual(5);
    expect(count('due')).toBeLessThanOrEqual(20);
    expect(past.filter(({ done }) => done !== undefined).length / past.length).toBeGreaterThan(0.85);
  });

  it('the trust’s profile holds, with one value of its own, and Northmoor keeps to another', () => {
    expect(facts.map(({ policy }) => policy.profileOn(today))).toEqual(['P4', 'P0', 'P4']);
    expect(northmoor?.policy.segmentOn('visitRhythm', today)).toMatchObject({ value: 'monthly', said: 'trust' });
    expect(larkhill?.policy.segmentOn('contactRhythm', today)).toMatchObject({ value: 'fortnightly', said: 'school' });
    expect(facts.flatMap((of) => recordProblems(rulebook(of)).map(({ because }) => because))).toEqual([]);
  });

  it('every record names a duty that can be read, and one is postponed with a reason', () => {
    const records = facts.flatMap(({ dutyRecords }) => dutyRecords);

    expect(records.filter(({ dutyKey }) => readDutyKey(dutyKey) === undefined)).toEqual([]);
    expect(records.flatMap(({ what }) => (what.status === 'postponed' ? [what.reason] : []))).toHaveLength(1);
  });

  it('has a suspension that reaches the sixth day, a part-time timetable and a request for flexi-schooling', () => {
    expect(larkhill?.suspensions).toHaveLength(1);
    expect(wyndale?.timetables.map(({ kind }) => kind)).toEqual(['partTime']);
    expect(northmoor?.timetables).toMatchObject([{ kind: 'flexiSchooling', decision: undefined }]);
  });

  it('has an insurance that ends in two weeks, no letter of the farm, and the garage one pupil below the limit', () => {
    const of = (name: string) => [...(larkhill?.providers.values() ?? [])].find((provider) => provider.name === name)?.key;
    const checks = larkhill?.providerChecks ?? [];
    const soon = checks.filter(({ expiresOn }) => expiresOn !== undefined && expiresOn <= '2026-12-07');

    expect(soon).toMatchObject([{ providerKey: of('Second Gear Workshop'), check: 'publicLiability', expiresOn: '2026-12-07' }]);
    expect(
      checks.filter(({ providerKey, check }) => providerKey === of('Sparrow Farm') && check === 'letterOfAssurance'),
    ).toEqual([]);
    expect(
      larkhill?.providerDeclarations.find(({ providerKey }) => providerKey === of('Second Gear Workshop'))?.fullTimePupils,
    ).toBe(4);
  });
});
