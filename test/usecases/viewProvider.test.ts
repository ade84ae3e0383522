import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { providerPageSchema } from '../../src/api/contractDuties.ts';
import { providerCheckKinds } from '../../src/domain/providerCheck.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { type RecordDeclaration, recordDeclaration } from '../../src/usecases/recordDeclaration.ts';
import { type RecordProviderCheck, recordProviderCheck } from '../../src/usecases/recordProviderCheck.ts';
import { viewProvider } from '../../src/usecases/viewProvider.ts';
import { viewProviders } from '../../src/usecases/viewProviders.ts';
import { granted, sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill, Monday 23 November 2026. */
let world: World;
let amara: Desk;
let priya: Desk;
let providerKey = '';
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  [amara, priya] = await Promise.all([world.deskOf('Amara Okafor'), world.deskOf('Priya Shah')]);
  await world.counted();
  const { providers } = granted(await viewProviders(amara, 'larkhill'));
  providerKey = providers.find(({ kind, pupilsNow }) => kind === 'unregisteredSetting' && pupilsNow > 0)?.key ?? '';
});
afterAll(() => world.close());

const page = async (desk = amara) => granted(await viewProvider(desk, 'larkhill', providerKey));
const aCheck = (change: Partial<RecordProviderCheck> = {}): RecordProviderCheck => ({
  key: randomUUID(),
  check: 'siteVisit',
  outcome: 'passed',
  on: '2026-11-20',
  expiresOn: null,
  cover: null,
  evidence: 'Visited; note in the provider’s folder',
  ...change,
});
const aDeclaration = (change: Partial<RecordDeclaration> = {}): RecordDeclaration => ({
  key: randomUUID(),
  on: '2026-11-20',
  pupils: 3,
  fullTimePupils: 2,
  fullTimeLookedAfter: 0,
  fullTimeWithEhcPlan: 0,
  fullTimeWithSenSupport: 1,
  ...change,
});

describe('The page of a provider (PRO-2, PRO-4 to PRO-7)', () => {
  it('says whether it may be used and why not, what was checked, and who is there', async () => {
    const view = await page();
    expect(providerPageSchema.safeParse(view).error?.issues).toBeUndefined();
    expect(view.kindName).toBe('Unregistered setting');
    expect(view.findings.map(({ question }) => question)).toContain('Must the provider be registered as a school?');
    expect(view.checks.map(({ check }) => check)).toEqual(providerCheckKinds);
    expect(view.placements.some(({ stage }) => stage === 'running')).toBe(true);
    expect(view.use).toMatchObject({ schoolsCounted: 3, schoolsMissing: 0 });
    expect(view.use?.pupils).toBeGreaterThan(0);
    expect([view.mayRecord, (await page(priya)).mayRecord]).toEqual([true, false]);
  });

  it('of no provider is not found', async () => {
    expect(sayOf(await viewProvider(amara, 'larkhill', 'no-such'))).toBe('There is no such provider. Go back to Providers.');
  });
});

describe('A check of a provider', () => {
  it('is kept once although sent twice; the latest counts', async () => {
    const check = aCheck();
    granted(await recordProviderCheck(amara, 'larkhill', providerKey, check));
    const view = granted(await recordProviderCheck(amara, 'larkhill', providerKey, check));
    const siteVisit = view.checks.find((one) => one.check === 'siteVisit');
    expect(siteVisit).toMatchObject({
      state: 'passed',
      on: '2026-11-20',
      evidence: check.evidence,
      by: 'Amara Okafor',
      essential: true,
    });
    const failed = aCheck({ outcome: 'failed', on: '2026-11-23', evidence: 'No fire exit' });
    const after = granted(await recordProviderCheck(amara, 'larkhill', providerKey, failed));
    expect(after.checks.find((one) => one.check === 'siteVisit')).toMatchObject({ state: 'failed', on: '2026-11-23' });
  });

  it('of an insurance says its cover and until when; from then on it is expired', async () => {
    const insurance = aCheck({ check: 'publicLiability', on: '2025-11-20', expiresOn: '2026-11-20', cover: 5_000_000 });
    const view = granted(await recordProviderCheck(amara, 'larkhill', providerKey, insurance));
    expect(view.checks.find(({ check }) => check === 'publicLiability')?.isInsurance).toBe(true);
    const renewed = aCheck({ ...insurance, key: randomUUID(), on: '2026-11-21', expiresOn: '2027-11-20' });
    const after = granted(await recordProviderCheck(amara, 'larkhill', providerKey, renewed));
    expect(after.checks.find(({ check }) => check === 'publicLiability')).toMatchObject({
      state: 'passed',
      expiresOn: '2027-11-20',
      cover: 5_000_000,
    });
  });

  it.each([
    ['on', { on: '2026-11-24' }],
    ['expiresOn', { expiresOn: '2026-11-19' }],
    ['cover', { cover: 1 }],
    ['expiresOn', { check: 'publicLiability', cover: 5_000_000 }],
    ['cover', { check: 'employersLiability', expiresOn: '2027-01-01' }],
  ] as const)('with a wrong %s is refused: %o', async (where, change) => {
    const refused = await recordProviderCheck(amara, 'larkhill', providerKey, aCheck(change));
    expect(refused).toMatchObject({ done: false, refusal: { kind: 'badInput', problems: [{ where }] } });
  });

  it('is recorded by the AP lead or the DSL', async () => {
    const dan = await world.deskOf('Dan Osei');
    granted(await recordProviderCheck(dan, 'larkhill', providerKey, aCheck({ check: 'safeguardingPolicy' })));
    expect(sayOf(await recordProviderCheck(priya, 'larkhill', providerKey, aCheck()))).toBe(
      'Only the AP lead or designated safeguarding lead can record a check of a provider. At Larkhill Academy that is Amara Okafor or Dan Osei.',
    );
  });
});

describe('What a provider declares of others’ pupils (PRO-2)', () => {
  it('is kept once although sent twice, and counts in the registration test', async () => {
    const declaration = aDeclaration({ fullTimePupils: 3 });
    granted(await recordDeclaration(amara, 'larkhill', providerKey, declaration));
    const view = granted(await recordDeclaration(amara, 'larkhill', providerKey, declaration));
    expect(view.declaration).toEqual({ on: '2026-11-20', pupils: 3, fullTimePupils: 3, by: 'Amara Okafor' });
    const registration = (await page()).findings.find(({ question }) => question.startsWith('Must the provider be registered'));
    expect(registration?.because).toContain('3 declared by the provider on 20 Nov 2026');
  });

  it.each([
    ['on', { on: '2026-11-24' }],
    ['fullTimePupils', { fullTimePupils: 4 }],
    ['fullTimeLookedAfter', { fullTimeLookedAfter: 3 }],
    ['fullTimeWithEhcPlan', { fullTimeWithEhcPlan: 3 }],
    ['fullTimeWithSenSupport', { fullTimeWithSenSupport: 3 }],
  ])('with a wrong %s is refused', async (where, change) => {
    const refused = await recordDeclaration(amara, 'larkhill', providerKey, aDeclaration(change));
    expect(refused).toMatchObject({ done: false, refusal: { kind: 'badInput', problems: [{ where }] } });
  });

  it('is not recorded by anybody else', async () => {
    expect(sayOf(await recordDeclaration(priya, 'larkhill', providerKey, aDeclaration()))).toContain('Only the AP lead');
  });
});
