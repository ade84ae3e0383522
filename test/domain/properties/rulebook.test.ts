import { describe, expect, it } from 'vitest';
import { allDuties } from '../../../src/domain/duties/allDuties.ts';
import type { Duty } from '../../../src/domain/duties/duty.ts';
import { readDutyKey } from '../../../src/domain/duties/dutyKey.ts';
import { type DutyKind, kindOf } from '../../../src/domain/duties/dutyKinds.ts';
import { openDuties } from '../../../src/domain/duties/openDuties.ts';
import { standingOn } from '../../../src/domain/duties/standing.ts';
import type { SchoolFacts } from '../../../src/domain/schoolFacts.ts';
import { aDone } from '../builders.ts';
import { aDay, aRecordIn, aSchoolYear, momentOf } from './anySchool.ts';
import { fc, runs } from './seeded.ts';

/** As plain values, so that two lists can be compared. */
const plain = (duties: readonly Duty[]) =>
  duties.map(({ words, ...rest }) => ({ ...rest, ...words() })).sort((a, b) => (a.key < b.key ? -1 : 1));

/**
 * Whose last day may be one without school: a placement's own end, and days that the law counts as days, hours or calendar dates.
 */
const countedInDays: readonly DutyKind[] = ['pastItsEnd', 'reviewInvitation', 'reviewRecord', 'sixthDayNotice', 'proposedLimit'];

const seriesOverdue = (facts: SchoolFacts, today: string): Set<string> =>
  new Set(
    openDuties(allDuties(facts, momentOf(today)), momentOf(today))
      .filter(({ standing }) => standing === 'overdue')
      .map(({ duty }) => (kindOf(duty.kind).series ? `${duty.kind}|${duty.subjectKey}` : duty.key)),
  );

describe('The duties of any school', () => {
  it('are the same however often they are worked out, and in whatever order the records come', () => {
    fc.assert(
      fc.property(aSchoolYear, aDay, (facts, today) => {
        const turned: SchoolFacts = {
          ...facts,
          placements: facts.placements.toReversed(),
          dutyRecords: facts.dutyRecords.toReversed(),
          reviews: facts.reviews.toReversed(),
          pupils: new Map([...facts.pupils].reverse()),
          providers: new Map([...facts.providers].reverse()),
        };
        const duties = plain(allDuties(facts, momentOf(today)));

        expect(plain(allDuties(facts, momentOf(today)))).toEqual(duties);
        expect(plain(allDuties(turned, momentOf(today)))).toEqual(duties);
      }),
      runs(60),
    );
  }, 60_000);

  it('have each a key of their own that can be read again, an owner, a citation and whole sentences', () => {
    fc.assert(
      fc.property(aSchoolYear, aDay, (facts, today) => {
        const duties = allDuties(facts, momentOf(today));

        expect(new Set(duties.map(({ key }) => key)).size).toBe(duties.length);
        for (const duty of duties) {
          const { say, because, steps } = duty.words();
          expect(readDutyKey(duty.key)).toMatchObject({ kind: duty.kind, subject: duty.subjectKey });
          expect(say).toMatch(/^[A-Z“].*[.?!)”]$/s);
          expect(because).toMatch(/^[A-Z“£\d].*[.?!)”]$/s);
          expect(steps.length).toBeGreaterThan(0);
          expect(`${say} ${because} ${steps.join(' ')}`).not.toMatch(/undefined|NaN|\[object| {2}|\.\./);
        }
      }),
      runs(60),
    );
  }, 60_000);

  it('fall due on no day without school where school days count', () => {
    fc.assert(
      fc.property(aSchoolYear, aDay, (facts, today) => {
        const { schoolDays, endsOn = '' } = facts.calendar;
        const wrong = allDuties(facts, momentOf(today))
          .filter(({ kind, dueOn }) => !countedInDays.includes(kind) && dueOn !== undefined)
          .filter(({ dueOn = '' }) => dueOn > (schoolDays[0] ?? '') && dueOn < endsOn && !facts.calendar.isSchoolDay(dueOn))
          .map(({ key, dueOn }) => `${key} due ${dueOn}`);

        expect(wrong).toEqual([]);
      }),
      runs(100),
    );
  }, 60_000);

  it('are made overdue by no further record of something done', () => {
    const withOneMore = aSchoolYear.chain((facts) => aRecordIn(facts).map((record) => [facts, record] as const));
    fc.assert(
      fc.property(withOneMore, aDay, ([facts, [key, on]], today) => {
        const more = { ...facts, dutyRecords: [...facts.dutyRecords, aDone(key, on, 'Seen', 'one-more')] };
        const before = seriesOverdue(facts, today);

        expect([...seriesOverdue(more, today)].filter((one) => !before.has(one))).toEqual([]);
      }),
      runs(150),
    );
  }, 60_000);

  it('stand in time on their last day and late from the day after, whatever they are', () => {
    fc.assert(
      fc.property(aSchoolYear, aDay, (facts, today) => {
        for (const duty of allDuties(facts, momentOf(today))) {
          if (duty.dueOn === undefined || duty.done !== undefined || duty.lapsedOn !== undefined || duty.dueAt !== undefined)
            continue;
          expect(standingOn(duty, momentOf(duty.dueOn))).not.toBe('overdue');
        }
      }),
      runs(30),
    );
  }, 60_000);
});
