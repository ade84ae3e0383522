/** Schools as they could be: a few placements in any state, any policy, anything recorded on any day. */
import { arrangements } from '../../../src/domain/arrangement.ts';
import { allDuties } from '../../../src/domain/duties/allDuties.ts';
import { kindOf } from '../../../src/domain/duties/dutyKinds.ts';
import type { DutyRecord } from '../../../src/domain/dutyRecord.ts';
import { type Placement, placementReasons } from '../../../src/domain/placement.ts';
import { policyBook } from '../../../src/domain/policy/policyBook.ts';
import { profileIds } from '../../../src/domain/policy/profiles.ts';
import { ruleIds, ruleOf } from '../../../src/domain/policy/rules.ts';
import { providerKinds } from '../../../src/domain/provider.ts';
import { senStatuses } from '../../../src/domain/pupil.ts';
import { reviewOutcomes } from '../../../src/domain/review.ts';
import type { SchoolFacts } from '../../../src/domain/schoolFacts.ts';
import { weekSlots } from '../../../src/domain/session.ts';
import { addDays } from '../../../src/domain/week.ts';
import {
  aChoice,
  aDone,
  aPlacement,
  aProvider,
  aPupil,
  approved,
  aSignature,
  aSite,
  aWeek,
  ended,
  someFacts,
} from '../builders.ts';
import { fc } from './seeded.ts';

/** A day of the school year 2026/27. */
export const aDay = fc.integer({ min: 0, max: 320 }).map((n) => addDays('2026-09-02', n));
export const momentOf = (today: string) => ({ now: `${today}T12:00:00.000Z`, today });

/** Values of the kind that each rule takes; the law's numbers stay. */
const aValue = fc.constantFrom(...ruleIds.filter((id) => ['choice', 'number', 'yesNo'].includes(ruleOf(id).kind))).chain((id) => {
  const rule = ruleOf(id);
  const values =
    rule.kind === 'choice'
      ? fc.constantFrom(...Object.keys(rule.options))
      : rule.kind === 'number'
        ? fc.integer({ min: rule.least, max: Math.min(rule.most, rule.least + 12) }).map(String)
        : fc.constantFrom('yes', 'no');
  return fc.tuple(fc.constant(id), values, aDay);
});
const aPolicy = fc
  .tuple(fc.constantFrom(...profileIds), fc.array(aValue, { maxLength: 4 }))
  .map(([profile, values]) =>
    policyBook(
      [
        aChoice('profile', profile, { validFrom: '2020-09-01' }),
        ...values.map(([id, value, validFrom], at) => aChoice(id, value, { validFrom, key: `choice-${at}` })),
      ],
      'larkhill',
    ),
  );

const aSpell = fc.tuple(aDay, fc.integer({ min: 0, max: 200 }));
const anyPlacement = fc
  .record({
    spell: aSpell,
    slots: fc.uniqueArray(fc.constantFrom(...weekSlots), { minLength: 1, maxLength: 10 }),
    reason: fc.constantFrom(...placementReasons),
    arrangement: fc.constantFrom(...arrangements),
    status: fc.constantFrom('proposed', 'approved', 'approved', 'ended' as const),
    provider: fc.constantFrom('foxglove', 'mill'),
  })
  .map(
    ({ spell: [startsOn, days], slots, reason, arrangement, status, provider }): Omit<Placement, 'key' | 'pupilKey'> => ({
      ...aPlacement({ startsOn, endsOn: addDays(startsOn, days), reason, arrangement, providerKey: provider }),
      siteKey: `${provider}-site`,
      week: aWeek(slots),
      proposed: aSignature('Miriam Okafor', `${addDays(startsOn, -10)}T10:00:00.000Z`),
      decision:
        status === 'proposed' ? { status } : status === 'ended' ? ended(addDays(startsOn, Math.floor(days / 2))) : approved,
    }),
  );

const anyPupil = fc.record({
  senStatus: fc.constantFrom(...senStatuses),
  isLookedAfter: fc.boolean(),
  hasSocialWorker: fc.boolean(),
  isEligibleForFreeSchoolMeals: fc.boolean(),
  yearGroup: fc.integer({ min: 1, max: 11 }),
});

/** A school without records of duties: two pupils, two providers. */
const aBareSchool = fc
  .record({
    placements: fc.array(anyPlacement, { minLength: 1, maxLength: 3 }),
    pupil: anyPupil,
    kind: fc.constantFrom(...providerKinds),
    policy: aPolicy,
    review: fc.option(fc.tuple(aDay, fc.constantFrom(...reviewOutcomes))),
  })
  .map(({ placements, pupil, kind, policy, review }): SchoolFacts => {
    const all = placements.map((one, at) => ({ ...one, key: `placement-${at}`, pupilKey: at === 2 ? 'ben' : 'amara' }));
    const held = review && { on: review[0], outcome: review[1], summary: 'Talked', recorded: aSignature() };
    return someFacts({
      policy,
      placements: all,
      pupils: [aPupil(pupil), aPupil({ key: 'ben', forename: 'Ben' })],
      providers: [aProvider({ kind }), aProvider({ key: 'mill', name: 'Mill Lane' })],
      sites: [aSite({ key: 'foxglove-site' }), aSite({ key: 'mill-site', providerKey: 'mill' })],
      reviews: held ? [{ key: 'placement-0-review-1', placementKey: 'placement-0', dueOn: review[0], held }] : [],
    });
  });

/** What could be recorded there: any duty that its owner records with a form, done on any day. */
export const aRecordIn = (facts: SchoolFacts) => {
  const keys = allDuties(facts, momentOf('2026-11-23'))
    .filter(({ kind }) => kindOf(kind).record === 'form')
    .map(({ key }) => key);
  return fc.tuple(fc.constantFrom(...(keys.length > 0 ? keys : ['visit|none|start'])), aDay);
};
const recordsOf = (drawn: readonly (readonly [string, string])[]): DutyRecord[] =>
  drawn.map(([key, on], at) => aDone(key, on, 'Seen', `record-${at}`));

export const aSchoolYear = aBareSchool.chain((facts) =>
  fc.array(aRecordIn(facts), { maxLength: 8 }).map((drawn) => shownShort({ ...facts, dutyRecords: recordsOf(drawn) })),
);

/** A counterexample is read by people: what was drawn, not the calendar. */
const shownShort = (facts: SchoolFacts): SchoolFacts =>
  Object.defineProperty(facts, fc.toStringMethod, {
    enumerable: false,
    value: () =>
      JSON.stringify({
        placements: facts.placements.map(({ objectives, proposed, ...rest }) => rest),
        pupils: [...facts.pupils.values()].map(({ senStatus, isLookedAfter, yearGroup }) => ({
          senStatus,
          isLookedAfter,
          yearGroup,
        })),
        kind: facts.providers.get('foxglove')?.kind,
        choices: facts.policy.choices.map(({ rule, value, validFrom }) => `${rule}=${value} from ${validFrom}`),
        reviews: facts.reviews.map(({ dueOn, held }) => [dueOn, held?.outcome]),
        records: facts.dutyRecords.map(({ dutyKey, what }) => [dutyKey, what.status === 'done' ? what.on : what.status]),
      }),
  });
