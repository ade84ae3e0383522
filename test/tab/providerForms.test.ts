import { describe, expect, it } from 'vitest';
import { recordDeclarationSchema, recordProviderCheckSchema } from '#api/contractDuties.ts';
import { describeProviderSchema, type ProviderForm } from '#api/contractPassport.ts';
import { type CheckDraft, checkFrom, wholePounds } from '../../tab/features/provider/checkDraft.ts';
import { type DeclarationDraft, declarationFrom } from '../../tab/features/provider/declarationDraft.ts';
import { detailsDraft, detailsFrom, poundsFrom } from '../../tab/features/provider/detailsDraft.ts';

const key = 'b7a3c1de-5b6e-4a37-9a57-3f1f1b6b2f11';
const check = (change: Partial<CheckDraft> = {}): CheckDraft => ({
  key,
  check: 'publicLiability',
  outcome: 'passed',
  on: '23/11/2026',
  expiresOn: '31/8/2027',
  cover: '£5,000,000',
  evidence: 'Certificate in the folder.',
  ...change,
});
const checkProblems = (change: Partial<CheckDraft>, isInsurance = true) => {
  const made = checkFrom(check(change), isInsurance);
  return 'problems' in made ? made.problems.map(({ where }) => where) : [];
};

describe('The form of a check', () => {
  it('becomes what the contract takes', () => {
    const made = checkFrom(check(), true);
    expect(made).toMatchObject({ record: { on: '2026-11-23', expiresOn: '2027-08-31', cover: 5_000_000 } });
    expect(recordProviderCheckSchema.safeParse('record' in made ? made.record : undefined).success).toBe(true);
    expect(checkFrom(check({ check: 'premises', expiresOn: '' }), false)).toMatchObject({
      record: { cover: null, expiresOn: null },
    });
  });

  it.each([
    [{ check: '' }, ['check']],
    [{ on: '31/2/2026' }, ['on']],
    [{ expiresOn: 'never' }, ['expiresOn']],
    [{ cover: 'much' }, ['cover']],
    [{ cover: '' }, ['cover']],
    [{ cover: '', outcome: 'failed' }, []],
    [{ cover: '', check: 'motorInsurance' }, []],
    [{ evidence: ' ' }, ['evidence']],
  ] as const)('judges %j', (change, where) => {
    expect(checkProblems(change)).toEqual(where);
  });

  it.each([
    ['5000000', 5_000_000],
    ['£5,000,000', 5_000_000],
    ['10 million', 10_000_000],
    ['2.5m', 2_500_000],
    ['five', undefined],
    ['', undefined],
  ])('reads %s', (text, amount) => {
    expect(wholePounds(text)).toBe(amount);
  });
});

const counts = {
  pupils: '6',
  fullTimePupils: '4',
  fullTimeLookedAfter: '1',
  fullTimeWithEhcPlan: '0',
  fullTimeWithSenSupport: '2',
};
const declare = (change: Partial<DeclarationDraft> = {}) => declarationFrom({ key, on: '23/11/2026', ...counts, ...change });

describe('What a provider declares', () => {
  it('becomes what the contract takes', () => {
    const made = declare();
    expect(made).toMatchObject({ record: { on: '2026-11-23', pupils: 6, fullTimeLookedAfter: 1 } });
    expect(recordDeclarationSchema.safeParse('record' in made ? made.record : undefined).success).toBe(true);
  });

  it.each([
    [{ on: '' }, ['on']],
    [{ pupils: '' }, ['pupils']],
    [{ fullTimeWithEhcPlan: '-1' }, ['fullTimeWithEhcPlan']],
    [{ fullTimePupils: '7' }, ['fullTimePupils']],
    [{ fullTimePupils: '6' }, []],
    [{ fullTimeLookedAfter: '5' }, ['fullTimeLookedAfter']],
    [{ fullTimeLookedAfter: '4' }, []],
  ])('judges %j', (change, where) => {
    const made = declare(change);
    expect('problems' in made ? made.problems.map((one) => one.where) : []).toEqual(where);
  });
});

const details: ProviderForm = {
  ...{
    name: 'Foxglove Farm',
    localNames: '',
    kind: 'college' as const,
    contactName: '',
    contactEmail: '',
    telephone: '01632 960455',
  },
  ...{ website: '', safeguardingLeadName: '', safeguardingLeadTelephone: '', safeguardingLeadTrainedOn: '2026-01-17' },
  ...{ deputySafeguardingLeadName: '', deputySafeguardingLeadTelephone: '', deputySafeguardingLeadTrainedOn: null },
  ...{ inspectionOutcome: '', inspectionOn: null, laListedBy: '', laListedSince: null, cost: 95, costPer: 'day' as const },
  ...{ curriculum: '', qualifications: '' },
};

describe('The form of what is known of a provider', () => {
  it('gives back what it was given, as the contract takes it', () => {
    const made = detailsFrom(detailsDraft(details));
    expect(made).toEqual({ to: details });
    expect(describeProviderSchema.safeParse({ to: details, seen: details }).success).toBe(true);
  });

  it.each([
    [{ inspectionOn: '31/2/2026' }, ['inspectionOn']],
    [{ cost: 'much' }, ['cost']],
    [{ costPer: '' }, ['costPer']],
    [{ name: ' ', telephone: '' }, ['name', 'telephone']],
    [{ cost: '', costPer: 'day' }, []],
  ])('judges %j', (change, where) => {
    const made = detailsFrom({ ...detailsDraft(details), ...change });
    expect('problems' in made ? made.problems.map((one) => one.where) : []).toEqual(where);
  });

  it.each([
    ['95', 95],
    ['£1,250.50', 1250.5],
    ['', null],
    ['1.234', undefined],
    ['ninety', undefined],
  ])('reads %s', (text, amount) => {
    expect(poundsFrom(text)).toBe(amount);
  });
});
