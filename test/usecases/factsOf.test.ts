import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/usecases/factsOf.ts';
import { aChoice, aDone, aSchool } from '../domain/builders.ts';
import { aProviderCheck, aProviderUse } from '../domain/providerBuilders.ts';
import { aCasebook } from '../rounds/aCasebook.ts';

describe('The facts of a school', () => {
  const { book, trust } = aCasebook({
    dutyRecords: [aDone('visit|placement-1|start', '2026-11-20')],
    providerChecks: [aProviderCheck()],
  });

  it('hold what was recorded about duties, suspensions, timetables and the checks of providers', () => {
    const facts = factsOf(book, trust);

    expect(facts.dutyRecords.map(({ dutyKey }) => dutyKey)).toEqual(['visit|placement-1|start']);
    expect(facts.providerChecks.map(({ check }) => check)).toEqual(['registration']);
    expect([facts.suspensions, facts.timetables, facts.providerDeclarations, facts.concerns]).toEqual([[], [], [], []]);
  });

  it('are made once a change of a list, not once a read', () => {
    const [one, other] = [factsOf(book, trust), factsOf({ ...book }, { ...trust })];

    for (const name of ['policy', 'dutyRecords', 'suspensions', 'timetables', 'providerChecks', 'providerDeclarations'] as const)
      expect(other[name]).toBe(one[name]);
  });

  it('have a new policy when a choice was added, and only then', () => {
    const choice = { itemId: '9', eTag: '"9,1"', value: aChoice('visitRhythm', 'monthly') };
    const changed = { ...trust, policies: new Map([...trust.policies, ['new', choice]]) };

    const policy = factsOf(book, changed).policy;

    expect(policy.on('visitRhythm', '2026-11-23')).toBe('monthly');
    expect(policy).not.toBe(factsOf(book, trust).policy);
    expect(factsOf(book, changed).policy).toBe(policy);
  });

  it('have each school’s own policy', () => {
    const choice = { itemId: '9', eTag: '"9,1"', value: aChoice('visitRhythm', 'monthly', { scope: 'brook' }) };
    const both = { ...trust, policies: new Map([['new', choice]]) };
    const brook = { ...book, school: aSchool({ key: 'brook' }) };

    expect(factsOf(brook, both).policy.on('visitRhythm', '2026-11-23')).toBe('monthly');
    expect(factsOf(book, both).policy.on('visitRhythm', '2026-11-23')).toBe('halfTermly');
  });

  it('take the count of the provider’s pupils from whoever counts, who sees the school’s own facts', () => {
    const use = new Map([['foxglove', aProviderUse({ pupils: 7 })]]);
    let seen = '';
    const facts = factsOf(book, trust, (own) => {
      seen = own.school.key;
      return use;
    });

    expect([facts.providerUse, seen]).toEqual([use, 'larkhill']);
    expect(factsOf(book, trust).providerUse.size).toBe(0);
  });
});
