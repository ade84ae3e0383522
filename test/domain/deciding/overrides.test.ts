import { describe, expect, it } from 'vitest';
import { startFindings } from '../../../src/domain/checks/placement/startFindings.ts';
import { placementFindings } from '../../../src/domain/checks/placementFindings.ts';
import { overridableAt, overridableOf } from '../../../src/domain/deciding/overridable.ts';
import { overridesOf, partInWords } from '../../../src/domain/deciding/overrides.ts';
import { placementFlags } from '../../../src/domain/deciding/placementFlags.ts';
import { overrideEnds } from '../../../src/domain/duties/beforeStart/overrideEnds.ts';
import { aCase, aPlacement, aProvider, aSignature, someFacts } from '../builders.ts';
import { checksBut, soundChecks } from '../checks/provider/soundChecks.ts';
import { dutiesOf, standing, theDuty } from '../duties/beforeStart/starts.ts';
import { aDeclaration, aProviderCheck, aProviderUse } from '../providerBuilders.ts';
import { anOverride, aRecord, theLetter } from './caseRecords.ts';

const noLetter = { providerChecks: checksBut('letterOfAssurance') };
const question = 'Are the essential checks of the provider made?';
/** The essential checks at the gate on a day; the first day is 9 November. */
const gate = (caseRecords = [anOverride('2026-11-20')], on = '2026-11-12', change: Parameters<typeof aCase>[0] = noLetter) =>
  startFindings(aCase({ ...change, caseRecords }), on).find((finding) => finding.question === question);

const failedRegistration = aProviderCheck({ key: 'failed', check: 'registration', outcome: 'failed' });

describe('A headteacher’s override (PRO-11)', () => {
  it.each([
    ['before it is given, for a start before', '2026-11-04', '2026-11-04', 'notMet'],
    ['on its first day', '2026-11-12', '2026-11-12', 'unclear'],
    ['on its last day', '2026-11-12', '2026-11-20', 'unclear'],
    ['on the day after', '2026-11-12', '2026-11-21', 'notMet'],
  ])('%s', (_, given, on, outcome) => {
    const start = { placements: [aPlacement({ startsOn: '2026-11-02' })] };
    const of = given === on && outcome === 'notMet' ? '2026-11-05' : given;
    expect(gate([anOverride('2026-11-20', [theLetter], of)], on, { ...noLetter, ...start })?.outcome).toBe(outcome);
  });

  it('says who answers for it until when and why, before what is wrong', () => {
    expect(gate()?.because).toMatch(
      /^Overridden by Helen Ward until Friday 20 November 2026: “The letter is promised for Monday\.” Foxglove Farm may not take a new pupil/,
    );
  });

  it('does not reach the first day when it ends before', () => {
    expect(gate([anOverride('2026-11-08')], '2026-11-06')?.outcome).toBe('notMet');
    expect(gate([anOverride('2026-11-09')], '2026-11-06')?.outcome).toBe('unclear');
  });

  it('covers what was wrong when it was given, and nothing else', () => {
    const alsoVisit = { providerChecks: checksBut('letterOfAssurance').filter(({ check }) => check !== 'safeguardingPolicy') };
    expect(alsoVisit.providerChecks).toHaveLength(soundChecks().length - 2);
    expect(gate(undefined, undefined, alsoVisit)?.outcome).toBe('notMet');
    const failed = { providerChecks: checksBut('letterOfAssurance', { outcome: 'failed' }) };
    expect(gate(undefined, undefined, failed)?.outcome).toBe('notMet');
    expect(gate([anOverride('2026-11-20', ['essentialChecks/letterOfAssurance:failed'])], undefined, failed)?.outcome).toBe(
      'unclear',
    );
  });

  it('is ended by hand, taken back, of another provider or another placement: then it covers nothing', () => {
    const given = anOverride('2026-11-20');
    const ended = aRecord({ kind: 'overrideEnded', recordKey: given.key, reason: 'It came' }, '2026-11-10');
    const takenBack = aRecord({ kind: 'takenBack', recordKey: given.key, reason: 'Wrong pupil' }, '2026-11-10');
    for (const records of [
      [given, ended],
      [given, takenBack],
      [{ ...given, providerKey: 'forge' }],
      [{ ...given, placementKey: 'placement-2' }],
    ])
      expect(gate(records)?.outcome).toBe('notMet');
    const [kept] = overridesOf({ caseRecords: [given, ended] }, aPlacement());
    expect(kept?.ended?.what.reason).toBe('It came');
  });

  it('given for a pupil at a provider counts for a proposal, and lets it be proposed while it is in force', () => {
    const failed = { providerChecks: checksBut('letterOfAssurance', { outcome: 'failed' }) };
    const given = anOverride('2026-11-20', ['essentialChecks/letterOfAssurance:failed'], '2026-11-05', { placementKey: '' });
    const proposal = aPlacement({ decision: { status: 'proposed' }, proposed: aSignature() });
    const judge = (on: string, caseRecords = [given]) =>
      placementFindings(proposal, someFacts({ ...failed, placements: [proposal], caseRecords }), on).find(
        (finding) => finding.question === question,
      );
    expect(judge('2026-11-20')).toMatchObject({ outcome: 'unclear', facts: { overridden: 1 } });
    expect(judge('2026-11-21')?.outcome).toBe('notMet');
    expect(judge('2026-11-20', [{ ...given, pupilKey: 'ben' }])?.outcome).toBe('notMet');
  });

  it('never reaches registration as a school (PRO-2)', () => {
    const setting = aProvider({ kind: 'unregisteredSetting', foundIn: 'typedIn', urn: '', registerStatus: '' });
    const facts = someFacts({
      providers: [setting],
      providerUse: new Map([['foxglove', aProviderUse({ fullTimePupils: 5 })]]),
      providerDeclarations: [aDeclaration()],
      providerChecks: checksBut('letterOfAssurance'),
    });
    const found = [...overridableOf(aPlacement(), facts, '2026-11-12'), ...overridableAt(setting, facts, '2026-11-12')];
    expect(new Set(found.map(({ check }) => check))).toEqual(new Set(['essentialChecks']));
    const checkFailed = { ...facts, providerChecks: [...facts.providerChecks, failedRegistration] };
    expect([
      ...overridableOf(aPlacement(), checkFailed, '2026-11-12'),
      ...overridableAt(setting, checkFailed, '2026-11-12'),
    ]).toEqual([]);
    const all = anOverride(
      '2026-11-20',
      found.flatMap(({ parts }) => parts),
    );
    const registered = startFindings(
      aCase({
        ...Object.fromEntries([]),
        providers: [setting],
        providerUse: facts.providerUse,
        providerDeclarations: facts.providerDeclarations,
        caseRecords: [all],
      }),
      '2026-11-12',
    ).find((finding) => finding.question === 'Must the provider be registered as a school?');
    expect(registered?.outcome).toBe('notMet');
  });

  it('lifts nothing while registration is wrong beside what it covers (PRO-2)', () => {
    const wrong = { providerChecks: [...noLetter.providerChecks, failedRegistration] };
    const given = anOverride('2026-11-20', [theLetter, 'essentialChecks/registration:failed']);
    expect(gate([given], '2026-11-12', wrong)?.outcome).toBe('notMet');
  });

  it('is named by the part and its state', () => {
    expect(partInWords(theLetter)).toMatch(/^Letter of assurance.* \(missing\)$/i);
    expect(overridableOf(aPlacement(), someFacts(noLetter), '2026-11-06')).toMatchObject([
      { check: 'essentialChecks', parts: [theLetter] },
    ]);
  });

  it.each([
    ['2026-11-04', 0],
    ['2026-11-05', 1],
    ['2026-11-20', 1],
    ['2026-11-21', 0],
  ])('is a flag on the board on %s: %i', (on, count) => {
    const facts = someFacts({ ...noLetter, caseRecords: [anOverride('2026-11-20')] });
    const flags = placementFlags(aPlacement(), facts, on);
    expect(flags).toEqual(count === 0 ? [] : ['Override until 20 Nov 2026: Helen Ward']);
  });
});

describe('An override that ends', () => {
  const open = { ...noLetter, caseRecords: [anOverride('2026-11-20')] };

  it.each([
    ['2026-11-12', 'coming'],
    ['2026-11-13', 'due'],
    ['2026-11-19', 'due'],
    ['2026-11-20', 'due'],
    ['2026-11-21', 'overdue'],
  ])('is told five school days before, and bites the day after: %s %s', (today, expected) => {
    const duty = theDuty(overrideEnds, {}, open);
    expect(duty).toMatchObject({ owner: 'apLead', dueOn: '2026-11-20' });
    expect(duty.words().say).toMatch(/^Put in order what is overridden for Amara Obi at Foxglove Farm: Letter of assurance/i);
    expect(standing(duty, today)).toBe(expected);
  });

  it('is no matter once it is in order, ended by hand, overridden anew, or the placement is over by then', () => {
    const given = anOverride('2026-11-20');
    const ended = aRecord({ kind: 'overrideEnded', recordKey: given.key, reason: 'It came' }, '2026-11-10');
    expect(dutiesOf(overrideEnds, {}, { ...open, providerChecks: soundChecks() })).toEqual([]);
    expect(dutiesOf(overrideEnds, {}, { ...open, caseRecords: [given, ended] })).toEqual([]);
    expect(dutiesOf(overrideEnds, { endsOn: '2026-11-20' }, open)).toEqual([]);
    const anew = anOverride('2026-12-01', [theLetter], '2026-11-19');
    expect(dutiesOf(overrideEnds, {}, { ...open, caseRecords: [given, anew] }).map(({ dueOn }) => dueOn)).toEqual(['2026-12-01']);
  });
});
