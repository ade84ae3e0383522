import { describe, expect, it } from 'vitest';
import { alarms, raisedAlarms } from '../../../src/domain/chase/alarms.ts';
import { expectedAway } from '../../../src/domain/expected.ts';
import type { FollowUp } from '../../../src/domain/followUp.ts';
import { marks } from '../../../src/domain/register.ts';
import type { SchoolFacts } from '../../../src/domain/schoolFacts.ts';
import { weekSlots } from '../../../src/domain/session.ts';
import { type SessionEvent, sessionEventKinds } from '../../../src/domain/sessionEvent.ts';
import { whereabouts } from '../../../src/domain/whereabouts.ts';
import { aPlacement, aProvider, aPupil, aRegisterWeek, aWeek, registerOf, someFacts } from '../builders.ts';
import { aFollowUp, anEvent, answer, monday, on } from '../sessionBuilders.ts';
import { fc, runs } from './seeded.ts';

const pupilKeys = ['amara', 'ben', 'cal'];
const aTime = fc.integer({ min: 0, max: 6 * 60 }).map((n) => {
  const minute = 7 * 60 + n;
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
});
const aPupilKey = fc.constantFrom(...pupilKeys);

const anyAnswer = fc
  .record({
    mark: fc.constantFrom(...marks),
    time: aTime,
    code: fc.constantFrom(undefined, 'N', 'I', 'O', 'M'),
    provider: fc.constantFrom('foxglove', 'mill', ''),
  })
  .map(({ mark, time, code, provider }) =>
    answer(mark, time, { code: mark === 'absent' ? code : undefined, providerKey: provider }),
  );
const anyEvent = fc
  .record({
    kind: fc.constantFrom(...sessionEventKinds.filter((kind) => kind !== 'takenBack')),
    time: aTime,
    at: fc.option(aTime, { nil: undefined }),
    pupilKey: aPupilKey,
    provider: fc.constantFrom('', '', 'foxglove', 'mill'),
    where: fc.constantFrom('school', 'elsewhere' as const),
    isTakenBack: fc.boolean(),
  })
  .map(({ kind, time, at, pupilKey, provider, where, isTakenBack }): [SessionEvent, boolean] => {
    const isMove = ['trip', 'exam', 'tasterDay', 'placed'].includes(kind);
    const isOfProvider = kind === 'providerClosed' || (provider !== '' && kind !== 'leftSite');
    const about = isOfProvider ? { pupilKey: '', providerKey: provider || 'foxglove' } : { pupilKey, providerKey: '' };
    return [anEvent(kind, time, { ...about, at, where: isMove ? where : undefined, place: 'Elsewhere' }), isTakenBack];
  });
const anyFollowUp = fc
  .record({ step: fc.constantFrom('found', 'found', 'acting', 'calledParent' as const), time: aTime, pupilKey: aPupilKey })
  .map(({ step, time, pupilKey }): FollowUp => aFollowUp(step, time, { pupilKey }));

const anyPlacement = fc
  .record({
    pupilKey: aPupilKey,
    slots: fc.uniqueArray(fc.constantFrom(...weekSlots), { minLength: 1 }),
    provider: fc.constantFrom('foxglove', 'mill'),
  })
  .map(({ pupilKey, slots, provider }) => aPlacement({ pupilKey, week: aWeek(slots), providerKey: provider }));

/** A Monday morning at which anything was said by anybody in any order. */
const aMorning = fc
  .record({
    placements: fc.array(anyPlacement, { minLength: 1, maxLength: 4 }),
    answers: fc.array(fc.tuple(aPupilKey, anyAnswer), { maxLength: 6 }),
    events: fc.array(anyEvent, { maxLength: 5 }),
    followUps: fc.array(anyFollowUp, { maxLength: 3 }),
  })
  .map(({ placements, answers, events, followUps }): SchoolFacts => {
    const rows = events.map(([event, isTakenBack], n) => ({ row: { ...event, key: `event-${n}` }, isTakenBack }));
    const inTime = answers.toSorted(([, a], [, b]) => (a.by.at < b.by.at ? -1 : 1));
    return someFacts({
      placements: placements.map((one, n) => ({ ...one, key: `placement-${n}` })),
      pupils: pupilKeys.map((key) => aPupil({ key, forename: key, hasSocialWorker: key === 'ben' })),
      providers: [aProvider({ morningReportsBy: '09:00' }), aProvider({ key: 'mill', name: 'Mill Lane' })],
      register: registerOf(
        ...pupilKeys.map((key) =>
          aRegisterWeek(
            'MonAM',
            inTime.filter(([whose]) => whose === key).map(([, one]) => one),
            key,
          ),
        ),
      ),
      sessionEvents: rows.flatMap(({ row, isTakenBack }) =>
        isTakenBack ? [row, anEvent('takenBack', '12:59', { key: `${row.key}-back`, takesBack: row.key })] : [row],
      ),
      followUps: followUps.map((one, n) => ({ ...one, key: `step-${n}` })),
    });
  });

const now = on('13:00');
const turned = (facts: SchoolFacts): SchoolFacts => ({
  ...facts,
  placements: facts.placements.toReversed(),
  sessionEvents: facts.sessionEvents.toReversed(),
  followUps: facts.followUps.toReversed(),
  register: new Map([...facts.register].toReversed()),
});

describe('Where every child is, whatever was said by whom and in which order', () => {
  it('the board loses nobody: each pupil who is due away is on it once', () => {
    fc.assert(
      fc.property(aMorning, (facts) => {
        const keys = whereabouts(facts, monday, now).map(({ pupilKey }) => pupilKey);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toEqual(expect.arrayContaining(expectedAway(facts, monday).map(({ pupilKey }) => pupilKey)));
        const away = facts.placements.filter(({ week }) => week.MonAM === 'provider' || week.MonPM === 'provider');
        expect(keys).toEqual(expect.arrayContaining(away.map(({ pupilKey }) => pupilKey)));
      }),
      runs(200),
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(aMorning, (facts) => {
        expect(whereabouts(turned(facts), monday, now)).toEqual(whereabouts(facts, monday, now));
        expect(raisedAlarms(turned(facts), monday, now)).toEqual(expect.arrayContaining(raisedAlarms(facts, monday, now)));
      }),
      runs(200),
    );
  });

  it('present, late, absent or found only by a named signature newer than every event that says otherwise', () => {
    fc.assert(
      fc.property(aMorning, (facts) => {
        const back = new Set(facts.sessionEvents.map(({ takesBack }) => takesBack));
        for (const row of whereabouts(facts, monday, now)) {
          if (!['present', 'late', 'absent', 'unexplained', 'found'].includes(row.state)) continue;
          const { confirmed, placement, pupilKey } = row;
          expect(confirmed?.name).not.toBe('');
          const contrary = facts.sessionEvents.filter(
            (event) =>
              !back.has(event.key) &&
              ((event.kind === 'leftSite' && event.pupilKey === pupilKey) ||
                (event.kind === 'providerClosed' && event.providerKey === placement.providerKey && (event.at ?? '') <= '13:00')),
          );
          const own = facts.sessionEvents.filter(
            (event) =>
              !back.has(event.key) && event.pupilKey === pupilKey && event.where !== undefined && event.kind !== 'placed',
          );
          for (const event of contrary) {
            // Whom an event of their own sends elsewhere before it closed was not due at the provider.
            const isShadowed = event.kind === 'providerClosed' && own.some(({ by }) => by.at <= event.by.at);
            if (!isShadowed)
              expect([row.state, confirmed !== undefined && confirmed.at > event.by.at]).toEqual([row.state, true]);
          }
        }
      }),
      runs(400),
    );
  });

  it('who is neither placed, explained nor found after the cut-off is searched for, and nobody else', () => {
    fc.assert(
      fc.property(aMorning, (facts) => {
        const rows = whereabouts(facts, monday, now);
        const searched = alarms(facts, monday, now).map(({ pupilKey }) => pupilKey);
        const loud = rows
          .filter(({ state }) => ['unknown', 'left', 'unexplained'].includes(state))
          .map(({ pupilKey }) => pupilKey);
        expect(searched.toSorted()).toEqual(loud.toSorted());
        for (const row of rows) expect(row.chase === undefined).toBe(!loud.includes(row.pupilKey));
      }),
      runs(200),
    );
  });

  it('what the sentence of a search says is past, its rungs rise, and one that closed reaches no more', () => {
    fc.assert(
      fc.property(aMorning, (facts) => {
        for (const { since, rungs, closed, because } of raisedAlarms(facts, monday, now)) {
          expect(because).not.toBe('');
          expect(since <= now).toBe(true);
          expect(rungs.map(({ at }) => at)).toEqual(rungs.map(({ at }) => at).toSorted());
          if (closed !== undefined) {
            expect(closed.at > since).toBe(true);
            expect(rungs.filter(({ isReached }) => isReached).every(({ at }) => at < closed.at)).toBe(true);
          }
        }
      }),
      runs(200),
    );
  });
});
