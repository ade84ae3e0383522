import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import type { Finding } from '../../../../src/domain/finding.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import {
  aChoice,
  aDone,
  aMark,
  aPlacement,
  aPostponement,
  aProvider,
  aPupil,
  aRegisterWeek,
  aSite,
  ended,
  entries2026,
  entry,
  registerOf,
  someFacts,
} from '../../builders.ts';
import { fc, runs } from '../../properties/seeded.ts';
import { aDeclaration, aProviderCheck } from '../../providerBuilders.ts';
import { aTimetable } from '../placement/aTimetable.ts';
import { aReview, aSuspension, only, problems } from './problemsOf.ts';

describe('Records that contradict each other (REP-7)', () => {
  it('are none at a school where all is well', () => {
    expect(
      problems({
        reviews: [aReview('2026-12-04')],
        register: registerOf(aRegisterWeek('MonAM', [aMark('present')])),
        dutyRecords: [aDone('visit|placement-1|start', '2026-12-03'), aPostponement('contact|placement-1|x', '2026-12-03')],
        providerChecks: [aProviderCheck({ expiresOn: '2026-09-10' })],
        providerDeclarations: [aDeclaration({ pupils: 2, fullTimePupils: 2, fullTimeLookedAfter: 2 })],
        suspensions: [aSuspension()],
        timetables: [aTimetable()],
      }),
    ).toEqual([]);
  });

  it('are named by list, record and problem, and cite that history is never overwritten silently', () => {
    expect(only({ placements: [aPlacement({ endsOn: '2026-11-08' })] })).toMatchObject({
      outcome: 'notMet',
      question: 'Do the records agree?',
      citation: { id: 'REP-7' },
      facts: { list: 'placements', record: 'placement-1', problem: 'endsBeforeStart' },
    });
  });
});

describe('Whatever the records are', () => {
  it('the findings name each problem once and do not depend on the order of the records', () => {
    const facts = someFacts({
      pupils: [aPupil()],
      providers: [aProvider()],
      placements: [
        aPlacement({ endsOn: '2026-11-01' }),
        aPlacement({ key: 'p2', providerKey: 'gone' }),
        aPlacement({ key: 'p3' }),
      ],
      reviews: [aReview('2026-01-01'), { ...aReview('2026-01-01', 'gone'), key: 'r2' }],
      dutyRecords: [aDone('x', '2026-01-01'), aDone('visit|p3|', '2026-01-01')],
    });
    const key = ({ facts: { list, record, problem, other } }: Finding) => [list, record, problem, other].join('|');
    const change = { ...facts, pupils: [aPupil()], providers: [aProvider()], sites: [aSite()] };
    const found = problems(change).map(key);
    expect(new Set(found).size).toBe(found.length);
    const turned = problems({
      ...change,
      placements: facts.placements.toReversed(),
      reviews: facts.reviews.toReversed(),
      dutyRecords: facts.dutyRecords.toReversed(),
    }).map(key);
    expect(turned.sort()).toEqual(found.sort());
  });

  it('nothing throws, whatever stands in dates and keys', () => {
    const dates = fc.constantFrom('', 'soon', '2026-13-45', '2026-02-30', '0000-00-00', '2026-11-23', '9999-12-31');
    const keys = fc.constantFrom('', 'amara', 'foxglove', 'placement-1', 'lower-barn', 'gone', '|');
    const words = fc.constantFrom('', 'profile', 'visitRhythm', 'registrationPupils', 'toString', '__proto__', '6', 'monthly');
    fc.assert(
      fc.property(dates, dates, dates, keys, keys, words, words, (one, two, three, key, other, rule, value) => {
        const found = problems({
          placements: [
            aPlacement({ key, pupilKey: other, startsOn: one, endsOn: two }),
            aPlacement({ startsOn: two, endsOn: three, decision: ended(one) }),
          ],
          reviews: [{ ...aReview(one, key), dueOn: two }],
          register: registerOf(aRegisterWeek('MonAM', [aMark('present')], other, three)),
          dutyRecords: [
            { ...aDone('', '2026-11-23'), dutyKey: `visit|${key}|${other}`, what: { status: 'done', on: one, evidence: '' } },
            { ...aDone('', '2026-11-23'), dutyKey: rule, what: { status: 'postponed', until: two, reason: '' } },
          ],
          providerChecks: [aProviderCheck({ providerKey: key, on: one, expiresOn: two })],
          providerDeclarations: [aDeclaration({ providerKey: key, on: one, fullTimePupils: -1 })],
          suspensions: [aSuspension({ pupilKey: key, startsOn: one, endsOn: two })],
          timetables: [aTimetable({ pupilKey: key, requestedOn: three, startsOn: one, endsOn: two })],
          policy: policyBook([aChoice(rule, value, { validFrom: one })], 'larkhill'),
          calendar: schoolCalendar(
            [...entries2026, entry('halfTerm', rule, one === '' ? '2026-10-05' : '2026-10-12', '2026-09-01')],
            [],
          ),
        });
        for (const { because, facts } of found)
          expect([because.length > 20, facts.record, facts.list]).toEqual([true, expect.any(String), expect.any(String)]);
      }),
      runs(150),
    );
  });
});
