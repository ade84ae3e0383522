import { describe, expect, it } from 'vitest';
import { providerDuties } from '../../../../src/domain/duties/providers/providerDuties.ts';
import { rulebook } from '../../../../src/domain/duties/rulebook.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import type { ProviderCheck, ProviderCheckKind } from '../../../../src/domain/providerCheck.ts';
import type { SchoolFacts } from '../../../../src/domain/schoolFacts.ts';
import { aPlacement, aProvider, aProviderCheck, aSignature, ended, policyOf, someFacts } from '../../builders.ts';

const momentOn = (today: string) => ({ now: `${today}T08:00:00.000Z`, today });
const dutiesOf = (kind: string, facts: SchoolFacts, today = '2026-11-23') =>
  providerDuties(rulebook(facts), momentOn(today)).filter((duty) => duty.kind === kind);
const brief = (kind: string, facts: SchoolFacts, today = '2026-11-23') =>
  dutiesOf(kind, facts, today).map((duty) => [
    duty.key.split('|').slice(2).join('|'),
    duty.dueOn,
    standingOn(duty, momentOn(today)),
  ]);
const check = (kind: ProviderCheckKind, on: string, change: Partial<ProviderCheck> = {}) =>
  aProviderCheck({ check: kind, on, key: `${kind}-${on}-${change.outcome ?? ''}-${change.expiresOn ?? ''}`, ...change });
const withChecks = (checks: readonly ProviderCheck[], change: Parameters<typeof someFacts>[0] = {}) =>
  someFacts({ providerChecks: checks, ...change });
const visits = (facts: SchoolFacts, today?: string) =>
  brief('providerCheck', facts, today).filter(([part]) => String(part).startsWith('siteVisit'));

const unlisted = aProvider({ foundIn: 'typedIn', urn: '', registerStatus: '', kind: 'unregisteredSetting' });

describe('Which providers are looked at', () => {
  it.each([
    ['a running placement', aPlacement(), 1],
    ['one that is to come', aPlacement({ startsOn: '2026-12-01' }), 1],
    ['one on its last day', aPlacement({ endsOn: '2026-11-23' }), 1],
    ['one past its end', aPlacement({ endsOn: '2026-11-22' }), 0],
    ['one that has ended', aPlacement({ decision: ended('2026-11-20') }), 0],
    ['a proposal', aPlacement({ decision: { status: 'proposed' } }), 0],
  ])('%s', (_, placement, count) => {
    expect(visits(someFacts({ placements: [placement] }))).toHaveLength(count);
  });

  it('are each looked at once, in the order of their keys, from the first start there', () => {
    const placements = [
      aPlacement({ key: 'c', providerKey: 'hazel', startsOn: '2026-12-02' }),
      aPlacement({ key: 'a', startsOn: '2026-12-07' }),
      aPlacement({ key: 'b', startsOn: '2026-11-30' }),
      aPlacement({ key: 'd', startsOn: '2026-12-03' }),
    ];
    for (const given of [placements, placements.toReversed()]) {
      const found = dutiesOf('providerCheck', someFacts({ placements: given })).filter(({ key }) => key.endsWith('|siteVisit'));
      expect(found.map(({ providerKey, dueOn }) => [providerKey, dueOn])).toEqual([
        ['foxglove', '2026-11-26'],
        ['hazel', '2026-12-01'],
      ]);
    }
  });

  it('keep their duties when they are no longer in the list', () => {
    const [duty] = dutiesOf('providerCheck', someFacts({ providers: [] }));
    expect(duty?.words().say).toBe('Make the check for a provider no longer in the list: Registration status.');
    expect(dutiesOf('mustBeRegistered', someFacts({ providers: [] }))).toEqual([]);
  });
});

describe('Essential checks before the first pupil (PRO-4, PRO-11)', () => {
  it('are asked for one by one; the risk assessment has a duty of its own', () => {
    expect(brief('providerCheck', someFacts({ providers: [unlisted] })).map(([part]) => part)).toEqual([
      'registration',
      'singleCentralRecord',
      'letterOfAssurance',
      'safeguardingPolicy',
      'healthAndSafety',
      'attendanceReporting',
      'siteVisit',
    ]);
    expect(brief('providerRiskAssessment', someFacts())).toHaveLength(1);
  });

  it.each([
    ['the day before', '2026-11-05', 'due'],
    ['on the last school day before the start on Monday', '2026-11-06', 'due'],
    ['the day after', '2026-11-07', 'overdue'],
    ['six school days before, across half-term', '2026-10-22', 'coming'],
    ['five school days before', '2026-10-23', 'due'],
  ])('are due before the start: %s', (_, today, standing) => {
    expect(visits(someFacts(), today)).toEqual([['siteVisit', '2026-11-06', standing]]);
  });

  it('are due before the INSET day for a start on the Monday after it', () => {
    expect(visits(someFacts({ placements: [aPlacement({ startsOn: '2026-11-30' })] }))).toEqual([
      ['siteVisit', '2026-11-26', 'due'],
    ]);
  });

  it('are unclear, and say so, where the calendar does not know the days before', () => {
    const facts = someFacts({ placements: [aPlacement({ startsOn: '2026-09-02' })] });
    expect(visits(facts)).toEqual([['siteVisit', undefined, 'unclear']]);
    expect(dutiesOf('providerCheck', facts)[0]?.words().steps).toEqual([
      'The first placement at Foxglove Farm that runs or is to come starts on Wednesday 2 September 2026.',
      'The calendar does not know the school days before it, so the last day cannot be said: do it now.',
    ]);
  });

  it.each([
    ['passed before', { on: '2026-10-01' }, 'doneInTime'],
    ['passed after the start', { on: '2026-11-10' }, 'doneLate'],
    ['not needed, with a reason', { on: '2026-10-01', outcome: 'notNeeded' as const, evidence: 'Online only' }, 'doneInTime'],
    ['not needed, without a reason', { on: '2026-10-01', outcome: 'notNeeded' as const, evidence: ' ' }, 'overdue'],
    ['failed', { on: '2026-10-01', outcome: 'failed' as const }, 'overdue'],
    ['dated after today', { on: '2026-11-24' }, 'overdue'],
    ['dated today', { on: '2026-11-23' }, 'doneLate'],
    ['of another provider', { on: '2026-10-01', providerKey: 'hazel' }, 'overdue'],
  ])('with a check that was %s', (_, { on, ...change }, standing) => {
    expect(visits(withChecks([check('siteVisit', on, change)]))).toEqual([['siteVisit', '2026-11-06', standing]]);
  });

  it.each([
    [[], 'nothing is recorded'],
    [[check('siteVisit', '2026-10-01', { outcome: 'failed' })], 'it failed on 1 Oct 2026'],
    [
      [check('siteVisit', '2026-10-01', { outcome: 'notNeeded', evidence: '' })],
      'it was marked “not needed” on 1 Oct 2026 without a reason',
    ],
  ])('say what is wrong %#', (checks, what) => {
    const duty = dutiesOf('providerCheck', withChecks(checks)).find(({ key }) => key.endsWith('siteVisit'));
    expect(duty).toMatchObject({
      owner: 'apLead',
      subjectKey: 'foxglove',
      providerKey: 'foxglove',
      placementKey: undefined,
      citation: { id: 'PRO-11' },
      basis: '',
    });
    expect(duty?.words()).toEqual({
      say: 'Make the check for Foxglove Farm: Site visit, or a call where the provider is online only.',
      because: `A pupil starts at Foxglove Farm on Monday 9 November 2026, and ${what}. Without it no new pupil may start there.`,
      steps: [
        'The first placement at Foxglove Farm that runs or is to come starts on Monday 9 November 2026.',
        'The last school day before it is Friday 6 November 2026.',
      ],
    });
  });

  it('do not lapse where the product began to keep duties only later', () => {
    expect(visits(someFacts({ policy: policyOf('P4', { trackedFrom: '2026-11-16' }) }))).toEqual([
      ['siteVisit', '2026-11-06', 'overdue'],
    ]);
  });

  it.each([
    ['P0', 'designatedSafeguardingLead', 'profile P0'],
    ['P1', 'apLead', 'profile P1'],
  ])('by %s the assurance of staff checks is gathered by %s', (profile, owner, basis) => {
    const facts = someFacts({ policy: policyOf(profile) });
    const letter = dutiesOf('providerCheck', facts).find(({ key }) => key.endsWith('|letterOfAssurance'));
    expect(letter).toMatchObject({ owner, basis, citation: { id: 'KCSIE (staff checks)' } });
    expect(letter?.words().steps.at(-1)).toBe(
      `Who gathers the assurance of staff checks is the school’s choice (${basis}, PRO-4).`,
    );
    expect(dutiesOf('providerCheck', facts).find(({ key }) => key.endsWith('|singleCentralRecord'))).toMatchObject({
      owner: 'apLead',
    });
  });
});

describe('Registration in the register of schools (PRO-13)', () => {
  const registrations = (facts: SchoolFacts) =>
    brief('providerCheck', facts).filter(([part]) => String(part).startsWith('registration'));

  it.each([
    ['is the check for a school that the register lists as open', aProvider(), []],
    ['is none for a closed one', aProvider({ registerStatus: 'Closed' }), [['registration', '2026-11-06', 'overdue']]],
    ['is none for one typed in', unlisted, [['registration', '2026-11-06', 'overdue']]],
  ])('%s', (_, provider, expected) => {
    expect(registrations(someFacts({ providers: [provider] }))).toEqual(expected);
  });

  it('does not hide a check that somebody recorded as failed, nor one that passed', () => {
    expect(registrations(withChecks([check('registration', '2026-10-01', { outcome: 'failed' })]))).toEqual([
      ['registration', '2026-11-06', 'overdue'],
    ]);
    expect(registrations(withChecks([check('registration', '2026-10-01')]))).toEqual([
      ['registration', '2026-11-06', 'doneInTime'],
    ]);
  });
});

describe('Checks are renewed before they expire, and put right when they fail (PRO-11)', () => {
  it.each([
    ['the day before', '2026-11-24', 'due'],
    ['on the expiry day: still in time', '2026-11-25', 'due'],
    ['the day after', '2026-11-26', 'overdue'],
  ])('%s', (_, today, standing) => {
    const facts = withChecks([check('siteVisit', '2026-10-01', { expiresOn: '2026-11-25' })]);
    expect(visits(facts, today)).toEqual([
      ['siteVisit', '2026-11-06', 'doneInTime'],
      ['siteVisit|2026-11-25', '2026-11-25', standing],
    ]);
  });

  it('are due on the last school day up to the expiry, before an INSET day and a weekend', () => {
    expect(visits(withChecks([check('siteVisit', '2026-10-01', { expiresOn: '2026-11-29' })]))[1]).toEqual([
      'siteVisit|2026-11-29',
      '2026-11-26',
      'due',
    ]);
  });

  it('are due before the start where the check expired while nobody was there', () => {
    const facts = withChecks([check('siteVisit', '2026-01-10', { expiresOn: '2026-10-05' })]);
    expect(visits(facts)[1]).toEqual(['siteVisit|2026-10-05', '2026-11-06', 'overdue']);
    const duty = dutiesOf('providerCheck', facts).find(({ key }) => key.endsWith('siteVisit|2026-10-05'));
    expect(duty?.words()).toEqual({
      say: 'Renew the check for Foxglove Farm: Site visit, or a call where the provider is online only.',
      because: 'The check of Saturday 10 January 2026 expires on Monday 5 October 2026. Without it no new pupil may start there.',
      steps: [
        'It holds until Monday 5 October 2026.',
        'The first placement at Foxglove Farm that runs or is to come starts on Monday 9 November 2026.',
        'Nobody is there before, so it is due on the last school day before it, Friday 6 November 2026.',
      ],
    });
  });

  it('are done by the next that is enough, whatever the order of the records', () => {
    const records = [
      check('siteVisit', '2026-10-01', { expiresOn: '2026-11-13' }),
      check('siteVisit', '2026-11-16', { expiresOn: '2027-11-16', by: aSignature('Daniel Brandt') }),
    ];
    for (const given of [records, records.toReversed()]) {
      const duties = dutiesOf('providerCheck', withChecks(given)).filter(({ key }) => key.includes('siteVisit'));
      expect(duties.map(({ key, dueOn, done }) => [key, dueOn, done?.on])).toEqual([
        ['providerCheck|foxglove|siteVisit', '2026-11-06', '2026-10-01'],
        ['providerCheck|foxglove|siteVisit|2026-11-13', '2026-11-13', '2026-11-16'],
        ['providerCheck|foxglove|siteVisit|2027-11-16', '2027-11-16', undefined],
      ]);
      expect(duties[1]?.done?.say).toBe('Passed, recorded by Daniel Brandt for Monday 16 November 2026');
      expect(duties[1]?.words().steps).toEqual([
        'It holds until Friday 13 November 2026.',
        'The last school day up to then is Friday 13 November 2026.',
      ]);
    }
  });

  it('are one when two records name the same expiry', () => {
    const records = ['2026-10-01', '2026-10-02'].map((on) => check('siteVisit', on, { expiresOn: '2026-12-01' }));
    expect(visits(withChecks(records)).map(([part]) => part)).toEqual(['siteVisit', 'siteVisit|2026-12-01']);
  });

  it.each([
    ['at once', '2026-11-16', '2026-11-16'],
    ['on the next school day when found on a Saturday', '2026-11-21', '2026-11-23'],
    ['before the first pupil', '2026-10-12', '2026-11-06'],
  ])('are put right %s after they failed', (_, on, dueOn) => {
    const failed = check('siteVisit', on, { outcome: 'failed', key: 'x' });
    const facts = withChecks([check('siteVisit', '2026-10-01', { expiresOn: '2026-12-01' }), failed]);
    expect(visits(facts).map(([part, due]) => [part, due])).toEqual([
      ['siteVisit', '2026-11-06'],
      ['siteVisit|failed|x', dueOn],
    ]);
  });

  it('say what failed, and are done once it is in order again', () => {
    const failed = check('siteVisit', '2026-11-16', { outcome: 'failed', key: 'x' });
    const again = check('siteVisit', '2026-11-17');
    const duties = dutiesOf('providerCheck', withChecks([check('siteVisit', '2026-10-01'), failed, again]));
    const duty = duties.find(({ key }) => key === 'providerCheck|foxglove|siteVisit|failed|x');
    expect(duty?.done?.on).toBe('2026-11-17');
    expect(duty?.words()).toEqual({
      say: 'Put the check right for Foxglove Farm: Site visit, or a call where the provider is online only.',
      because: 'It had passed, and then it failed on 16 Nov 2026. Without it no new pupil may start there.',
      steps: ['It was found on Monday 16 November 2026.', 'It is put right at once.'],
    });
  });

  it('count the record made last of two on one day', () => {
    const first = check('siteVisit', '2026-10-01', {
      outcome: 'failed',
      key: 'z',
      by: aSignature('A', '2026-10-01T09:00:00.000Z'),
    });
    const second = check('siteVisit', '2026-10-01', { key: 'a', by: aSignature('A', '2026-10-01T10:00:00.000Z') });
    expect(visits(withChecks([second, first]))).toEqual([['siteVisit', '2026-11-06', 'doneInTime']]);
  });

  it('are asked of other checks only when they have an expiry', () => {
    const others = (checks: readonly ProviderCheck[]) =>
      dutiesOf('providerCheck', withChecks(checks)).filter(
        ({ key }) => key.includes('|travelProvider') || key.includes('|premises'),
      );
    expect(others([check('travelProvider', '2026-10-01'), check('premises', '2026-10-01', { outcome: 'failed' })])).toEqual([]);
    const [duty, ...more] = others([check('travelProvider', '2026-10-01', { expiresOn: '2026-12-01' })]);
    expect(more).toEqual([]);
    expect(duty).toMatchObject({
      key: 'providerCheck|foxglove|travelProvider|2026-12-01',
      dueOn: '2026-12-01',
      citation: { id: 'PRO-4' },
    });
    expect(duty?.words().because).toBe('The check of Thursday 1 October 2026 expires on Tuesday 1 December 2026.');
  });

  it('are not asked here of insurance, staff changes and reports', () => {
    const checks = (
      [
        'publicLiability',
        'motorInsurance',
        'employersLiability',
        'professionalNegligence',
        'staffChange',
        'unregisteredReported',
        'coreRiskAssessment',
      ] as const
    ).map((kind) => check(kind, '2026-10-01', { expiresOn: '2026-12-01' }));
    expect(brief('providerCheck', withChecks(checks)).filter(([part]) => String(part).includes('2026-12-01'))).toEqual([]);
  });
});

describe('The provider’s risk assessment is reviewed every year (PRO-7)', () => {
  const assessments = (checks: readonly ProviderCheck[], today?: string) =>
    brief('providerRiskAssessment', withChecks(checks), today);

  it.each([
    ['the day before', '2026-12-01', 'due'],
    ['a year later to the day', '2026-12-02', 'due'],
    ['the day after', '2026-12-03', 'overdue'],
  ])('%s', (_, today, standing) => {
    expect(assessments([check('coreRiskAssessment', '2025-12-02')], today)).toEqual([
      ['', '2026-11-06', 'doneInTime'],
      ['2026-12-02', '2026-12-02', standing],
    ]);
  });

  it('is due before the first pupil when there is none', () => {
    expect(assessments([])).toEqual([['', '2026-11-06', 'overdue']]);
    expect(dutiesOf('providerRiskAssessment', someFacts())[0]).toMatchObject({
      owner: 'apLead',
      citation: { id: 'PRO-7' },
      basis: 'profile P4',
    });
    expect(dutiesOf('providerRiskAssessment', someFacts())[0]?.words()).toMatchObject({
      say: 'See the risk assessment of Foxglove Farm.',
      because:
        'A pupil starts at Foxglove Farm on Monday 9 November 2026, and nothing is recorded. Without it no new pupil may start there.',
    });
  });

  it('is due earlier when it names an earlier day, and a year when it names a later one', () => {
    expect(assessments([check('coreRiskAssessment', '2026-06-01', { expiresOn: '2026-12-01' })])[1]?.[0]).toBe('2026-12-01');
    expect(assessments([check('coreRiskAssessment', '2026-06-01', { expiresOn: '2027-12-01' })])[1]?.[0]).toBe('2027-06-01');
  });

  it('has no year when it is not needed', () => {
    const reason = { outcome: 'notNeeded', evidence: 'The school’s own' } as const;
    expect(assessments([check('coreRiskAssessment', '2026-06-01', reason)])).toHaveLength(1);
  });

  it('says how it was counted, and what failed', () => {
    const renewal = dutiesOf('providerRiskAssessment', withChecks([check('coreRiskAssessment', '2025-12-02')]))[1];
    expect(renewal?.words()).toEqual({
      say: 'Review the risk assessment of Foxglove Farm.',
      because:
        'The last one is of Tuesday 2 December 2025 and holds until Wednesday 2 December 2026. Without it no new pupil may start there.',
      steps: [
        'The provider’s risk assessment is reviewed every year (profile P4, PRO-7).',
        'It holds until Wednesday 2 December 2026.',
        'The last school day up to then is Wednesday 2 December 2026.',
      ],
    });
    const checks = [
      check('coreRiskAssessment', '2026-06-01'),
      check('coreRiskAssessment', '2026-11-17', { outcome: 'failed', key: 'x' }),
    ];
    const failed = dutiesOf('providerRiskAssessment', withChecks(checks))[1];
    expect(failed).toMatchObject({ key: 'providerRiskAssessment|foxglove|failed|x', dueOn: '2026-11-17' });
    expect(failed?.words().because).toMatch(/^It was in order, and then it failed on 17 Nov 2026\./);
  });
});

describe('Fresh assurance for new staff (PRO-7)', () => {
  const letters = (checks: readonly ProviderCheck[], change: Parameters<typeof someFacts>[0] = {}, today = '2026-11-23') =>
    brief('freshAssurance', withChecks(checks, change), today);

  it.each([
    ['on the fifth school day', '2026-12-01', 'due'],
    ['the day after: the INSET day did not count', '2026-12-02', 'overdue'],
    ['the day before', '2026-11-30', 'due'],
  ])('is due within five school days: %s', (_, today, standing) => {
    expect(letters([check('staffChange', '2026-11-23')], {}, today)).toEqual([['2026-11-23', '2026-12-01', standing]]);
  });

  it('is done by a letter dated on or after the change, not by an older one or one that failed', () => {
    const change = check('staffChange', '2026-11-16');
    const letter = (on: string, more = {}) => check('letterOfAssurance', on, more);
    expect(letters([change, letter('2026-11-15')])).toEqual([['2026-11-16', '2026-11-23', 'due']]);
    expect(letters([change, letter('2026-11-16')])).toEqual([['2026-11-16', '2026-11-23', 'doneInTime']]);
    expect(letters([change, letter('2026-11-17', { outcome: 'failed' })])).toEqual([['2026-11-16', '2026-11-23', 'due']]);
  });

  it('is one for each day on which staff changed', () => {
    const changes = [
      check('staffChange', '2026-11-16'),
      check('staffChange', '2026-11-16', { key: 'again' }),
      check('staffChange', '2026-11-17'),
    ];
    expect(letters(changes).map(([part]) => part)).toEqual(['2026-11-16', '2026-11-17']);
  });

  it('waits for the first pupil, and says so', () => {
    const facts = withChecks([check('staffChange', '2026-10-05')], { policy: policyOf('P0') });
    const [duty] = dutiesOf('freshAssurance', facts);
    expect(duty).toMatchObject({
      dueOn: '2026-11-06',
      owner: 'designatedSafeguardingLead',
      basis: 'the usual choice',
      citation: { id: 'PRO-7' },
    });
    expect(duty?.words()).toEqual({
      say: 'Obtain a fresh letter of assurance from Foxglove Farm for its new staff.',
      because:
        'Foxglove Farm told of a change of staff on Monday 5 October 2026, and no letter of assurance since then is recorded.',
      steps: [
        'The change of staff is of Monday 5 October 2026.',
        'Fresh assurance is due within 5 school days (the usual choice, school practice, PRO-7).',
        'Nobody is there before Monday 9 November 2026, so it is due on the last school day before, Friday 6 November 2026.',
      ],
    });
  });

  it('says how the days were counted', () => {
    const [duty] = dutiesOf('freshAssurance', withChecks([check('staffChange', '2026-11-16')]));
    expect(duty?.words().steps[2]).toBe(
      'Counted from the day after, days without school left out, that is Monday 23 November 2026.',
    );
  });

  it('is unclear where the calendar ends too soon', () => {
    const placements = [aPlacement({ endsOn: '2027-07-21' })];
    const facts = withChecks([check('staffChange', '2027-07-19')], { placements });
    expect(brief('freshAssurance', facts, '2027-07-20')).toEqual([['2027-07-19', undefined, 'unclear']]);
    expect(dutiesOf('freshAssurance', facts, '2027-07-20')[0]?.words().steps[2]).toBe(
      'The calendar does not know so many school days after it, so the last day cannot be said: ask for the letter now.',
    );
  });
});
