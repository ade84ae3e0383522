import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseFile/caseRecord.ts';
import { type GivenCase, givenToProvider, isAllGiven } from '../../../src/domain/learner/givenToProvider.ts';
import { riskVersions } from '../../../src/domain/learner/riskVersions.ts';
import { aGiven, aVersion } from './learnerBuilders.ts';

const asked = ['safeguardingPolicies', 'riskAssessment', 'additionalRisk'] as const;
const harbour = { placementKey: 'placement-2', providerName: 'Harbour School' };
const given = (records: readonly CaseRecord[], change: Partial<GivenCase> = {}) =>
  givenToProvider(records, {
    placement: { key: 'placement-1' },
    providerName: 'Foxglove Farm',
    asked,
    newest: riskVersions(records, 'amara').at(-1),
    others: [],
    ...change,
  });
const standings = (...of: Parameters<typeof given>) =>
  Object.fromEntries(given(...of).map(({ kind, standing }) => [kind, standing]));
const itemOf = (kind: string, ...of: Parameters<typeof given>) => given(...of).find((item) => item.kind === kind);
const version1 = aVersion(1, '2026-11-02');
const version2 = aVersion(2, '2026-11-03');
const everything = aGiven('2026-11-04', { information: asked, version: 1 });

describe('What a provider was given of a pupil (PRO-15)', () => {
  it('is missing until it is recorded', () => {
    expect(standings([version1])).toEqual({
      safeguardingPolicies: 'missing',
      riskAssessment: 'missing',
      additionalRisk: 'missing',
    });
    expect(isAllGiven(given([version1]))).toBe(false);
  });

  it('says when, to whom, by whom, and which version', () => {
    const items = given([version1, everything]);
    expect(items[0]).toMatchObject({
      says: 'Given Wednesday 4 November 2026 to Ruth Adeyinka.',
      byName: 'Miriam Okafor',
      on: '2026-11-04',
    });
    expect(items[1]).toMatchObject({ standing: 'given', says: 'Foxglove Farm has version 1, given Wednesday 4 November 2026.' });
    expect(isAllGiven(items)).toBe(true);
  });

  it('is out of date once there is a newer version, and that is loud', () => {
    const items = given([version1, everything, version2]);
    expect(items[1]).toMatchObject({
      standing: 'outOfDate',
      says: 'Foxglove Farm has version 1; version 2 is of Tuesday 3 November 2026.',
    });
    expect(isAllGiven(items)).toBe(false);
    const again = aGiven('2026-11-05', { information: ['riskAssessment'], version: 2 });
    expect(isAllGiven(given([version1, version2, everything, again]))).toBe(true);
  });

  it('without a version is out of date as soon as versions are kept, and given while none is', () => {
    const unversioned = aGiven('2026-11-04', { information: ['riskAssessment'] });
    expect(itemOf('riskAssessment', [unversioned])).toMatchObject({
      standing: 'given',
      says: 'Given Wednesday 4 November 2026; no version of it is recorded.',
    });
    expect(itemOf('riskAssessment', [unversioned, version1])).toMatchObject({
      standing: 'outOfDate',
      says: 'Foxglove Farm has a version that nobody wrote down; version 1 is of Monday 2 November 2026.',
    });
  });

  it('may be kept back with a reason, and counts as settled; the last word stands', () => {
    const kept = aGiven('2026-11-05', { withheld: ['additionalRisk'], reason: 'Told by telephone before' });
    expect(itemOf('additionalRisk', [kept])).toMatchObject({
      standing: 'withheld',
      says: 'Not given, Thursday 5 November 2026: Told by telephone before',
    });
    expect(standings([version1, everything, kept])['additionalRisk']).toBe('withheld');
    const later = aGiven('2026-11-06', { information: ['additionalRisk'] });
    expect(standings([kept, later])['additionalRisk']).toBe('given');
  });

  it('is shown too where nobody asks for it', () => {
    const more = aGiven('2026-11-04', { information: ['behaviourPlan', 'a word of an older time'] });
    expect(standings([more])).toMatchObject({ behaviourPlan: 'given' });
    expect(Object.keys(standings([more]))).toHaveLength(4);
  });

  it('counts for its own placement only, and not once it is taken back', () => {
    expect(standings([{ ...everything, placementKey: 'placement-9' }])).toMatchObject({ safeguardingPolicies: 'missing' });
    const back = aGiven('2026-11-06', {}, { what: { kind: 'takenBack', recordKey: everything.key, reason: 'Wrong' } });
    expect(standings([everything, back])).toMatchObject({ safeguardingPolicies: 'missing' });
  });
});

describe('The other providers of the pupil (PUP-4)', () => {
  it('are told, each by name', () => {
    const canal = { placementKey: 'placement-3', providerName: 'Canal Workshop' };
    expect(itemOf('otherProviders', [], { others: [harbour, canal] })).toMatchObject({
      standing: 'missing',
      says: 'Foxglove Farm is not told of Harbour School and Canal Workshop.',
    });
    const told = aGiven('2026-11-04', { information: ['otherProviders'], others: ['placement-2'] });
    expect(itemOf('otherProviders', [told], { others: [harbour] })).toMatchObject({ standing: 'given' });
    expect(itemOf('otherProviders', [told], { others: [harbour, canal] })).toMatchObject({
      standing: 'missing',
      says: 'Foxglove Farm is not told of Canal Workshop.',
    });
  });

  it('are no part of the papers, and may be kept back', () => {
    expect(isAllGiven(given([version1, everything], { others: [harbour] }))).toBe(true);
    const kept = aGiven('2026-11-05', { withheld: ['otherProviders'], reason: 'At risk from a pupil there' });
    expect(itemOf('otherProviders', [kept], { others: [harbour] })?.standing).toBe('withheld');
  });
});
