import { describe, expect, it } from 'vitest';
import { compareProviders } from '../../src/domain/compareProviders.ts';
import { weekKey } from '../../src/domain/registerWeek.ts';
import type { SchoolFacts } from '../../src/domain/schoolFacts.ts';
import { aMark, aPlacement, aProvider, aPupil, approved, aSignature, aSite, aWeek, ended, someFacts } from './builders.ts';
import { soundChecks } from './checks/provider/soundChecks.ts';
import { aDeclaration, aProviderUse } from './providerBuilders.ts';

const running = aPlacement({
  ...{ key: 'running', startsOn: '2026-11-16', endsOn: '2027-02-26', decision: approved, costPerWeek: 100 },
  week: aWeek(['MonAM', 'MonPM']),
});
const over = aPlacement({
  ...{
    key: 'over',
    pupilKey: 'ben',
    startsOn: '2026-09-07',
    endsOn: '2026-12-18',
    decision: ended('2026-09-11'),
    costPerWeek: 200,
  },
  week: aWeek(['MonAM', 'MonPM']),
});
const marked = (pupilKey: string, monday: string, ...marks: Parameters<typeof aMark>[0][]) =>
  [
    weekKey(pupilKey, monday),
    {
      ...{ pupilKey, weekStartsOn: monday },
      entries: Object.fromEntries(
        marks.map((mark, at) => [at === 0 ? 'MonAM' : 'MonPM', [{ ...aMark(mark), providerKey: 'foxglove' }]]),
      ),
    },
  ] as const;
const facts = (change: Partial<SchoolFacts> = {}): SchoolFacts => ({
  ...someFacts({
    pupils: [aPupil(), aPupil({ key: 'ben', upn: 'B901123412345' })],
    providers: [aProvider(), aProvider({ key: 'beacon', name: 'Beacon Centre', urn: '900302', registerStatus: 'Closed' })],
    sites: [aSite()],
    placements: [running, over],
  }),
  ...change,
});
const rowOf = (given: SchoolFacts, key = 'foxglove') =>
  compareProviders(given, '2026-11-23', '2026-11-23T16:30:00.000Z').providers.find(({ provider }) => provider.key === key);

describe('Providers compared (PRO-12)', () => {
  it.each([
    ['Closed', 'notMet'],
    ['Proposed to open', 'notMet'],
    ['Open', 'met'],
  ])('by whether it may be used: the register says %s', (registerStatus, outcome) => {
    const sound = { providerChecks: soundChecks(), providerUse: new Map([['foxglove', aProviderUse()]]) };
    const providers = new Map([['foxglove', aProvider({ registerStatus })]]);
    const row = rowOf(facts({ ...sound, providerDeclarations: [aDeclaration()], providers }));
    expect(row?.mayBeUsed).toBe(outcome);
    if (outcome === 'notMet') expect(row?.because[0]).toMatch(/^The register of schools says Foxglove Farm/);
  });

  it('by this school’s pupils there now and before, each counted once', () => {
    expect(rowOf(facts())).toMatchObject({ pupilsNow: 1, pupilsBefore: 1, trustPupils: undefined });
    expect(rowOf(facts(), 'beacon')).toMatchObject({ pupilsNow: 0, pupilsBefore: 0, costPerWeek: undefined });
  });

  it('by cost: the least and the most a week, and what a session came to that was attended', () => {
    const register = new Map([
      marked('amara', '2026-11-16', 'present', 'absent'),
      marked('amara', '2026-11-23', 'late', 'present'),
      marked('ben', '2026-09-07', 'present', 'present'),
    ]);
    expect(rowOf(facts({ register }))).toMatchObject({
      costPerWeek: { least: 100, most: 200 },
      costPerSession: 75,
      // Two weeks at £100 and one at £200 for five sessions attended.
      costPerAttended: 80,
      attendance: { percent: 83, confirmed: 6, missing: 0 },
    });
  });

  it('counts what a session came to over weeks that are confirmed whole', () => {
    const register = new Map([
      marked('amara', '2026-11-16', 'present'),
      marked('amara', '2026-11-23', 'late', 'present'),
      marked('ben', '2026-09-07', 'present', 'present'),
    ]);
    expect(rowOf(facts({ register }))?.costPerAttended).toBe(75);
  });

  it('says no cost of a session attended while a placement has none, or nobody came', () => {
    expect(rowOf(facts())?.costPerAttended).toBeUndefined();
    const register = new Map([marked('amara', '2026-11-16', 'present', 'present')]);
    const free = { ...over, costPerWeek: 0 };
    expect(rowOf(facts({ register, placements: [running, free] }))?.costPerAttended).toBeUndefined();
  });

  it('by outcome: what reviews decided, and which placements ended early and why', () => {
    const held = { on: '2026-10-20', outcome: 'continue', summary: '', recorded: aSignature() } as const;
    const reviews = [
      { key: 'a', placementKey: 'running', dueOn: '2026-10-20', held },
      { key: 'b', placementKey: 'over', dueOn: '2026-10-20', held: { ...held, outcome: 'end' as const } },
      { key: 'c', placementKey: 'over', dueOn: '2026-12-20', held: undefined },
    ];
    expect(rowOf(facts({ reviews }))).toMatchObject({
      reviews: { continue: 1, end: 1, change: 0, formalReview: 0, suspend: 0, reintegrate: 0 },
      ended: { asPlanned: 0, early: 1, reasons: ['Back at school'] },
    });
  });

  it('counts a placement that ran to its last day as ended as planned, and one that waits not at all', () => {
    const done = { ...over, endsOn: '2026-10-02', decision: approved };
    const waiting = { ...running, key: 'waiting', decision: { status: 'proposed' } as const };
    expect(rowOf(facts({ placements: [done, waiting] }))).toMatchObject({ pupilsNow: 0, ended: { asPlanned: 1, early: 0 } });
  });

  it('by its checks, with what speaks against it', () => {
    const row = rowOf(facts());
    expect(row?.mayBeUsed).not.toBe('met');
    expect(row?.because.length).toBeGreaterThan(0);
  });
});
