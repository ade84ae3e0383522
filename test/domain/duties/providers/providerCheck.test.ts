import { describe, expect, it } from 'vitest';
import type { SchoolFacts } from '../../../../src/domain/schoolFacts.ts';
import { aPlacement, aProvider, policyOf, someFacts } from '../../builders.ts';
import { brief, check, dutiesOf, unlisted, visits, withChecks } from './checked.ts';

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
