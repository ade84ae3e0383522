import { describe, expect, it } from 'vitest';
import type { PassportFacts } from '../../../src/domain/passport/checkTask.ts';
import { passport } from '../../../src/domain/passport/passport.ts';
import type { PassportTask } from '../../../src/domain/passport/passportTask.ts';
import { taskGroups } from '../../../src/domain/passport/taskGroups.ts';
import type { Provider } from '../../../src/domain/provider.ts';
import { happenings, type ProviderCheck, type ProviderCheckKind, providerCheckKinds } from '../../../src/domain/providerCheck.ts';
import { aProvider, aSignature, aSite, policyOf } from '../builders.ts';
import { checksBut, soundChecks } from '../checks/provider/soundChecks.ts';
import { aProviderCheck } from '../providerBuilders.ts';

const today = '2026-11-23';
interface Given {
  readonly provider?: Provider;
  readonly policy?: PassportFacts['policy'];
  readonly filesGone?: readonly string[];
  readonly on?: string;
}
const see = (
  checks: readonly ProviderCheck[],
  { provider = aProvider(), policy = policyOf('P4'), filesGone = [], on = today }: Given = {},
) => passport(provider, [aSite()], { providerChecks: checks, policy, filesGone: new Set(filesGone) }, on);
const taskOf = (key: string, checks: readonly ProviderCheck[], given?: Given): PassportTask =>
  see(checks, given)
    .groups.flatMap(({ tasks }) => tasks)
    .find((task) => task.key === key) ?? expect.fail(`There is no task ${key}.`);
const unregistered = aProvider({ kind: 'unregisteredSetting', urn: '', foundIn: 'typedIn', registerStatus: '' });

describe('The passport of a provider (PRO-4 to PRO-10)', () => {
  it('has a task for every kind of check, once, but for what happened and for the old checks that lumped several', () => {
    const asked = taskGroups.flatMap(({ tasks }) => tasks.map(({ kind }) => kind));
    const lumped: readonly ProviderCheckKind[] = ['policiesReceived', 'premises'];
    const told: readonly ProviderCheckKind[] = happenings;
    expect(new Set(asked).size).toBe(asked.length);
    expect([...asked].sort()).toEqual(providerCheckKinds.filter((kind) => !lumped.includes(kind) && !told.includes(kind)).sort());
  });

  it('counts what is settled of all, in each group and in whole', () => {
    const { groups, settled, all } = see(soundChecks());
    expect(groups.reduce((sum, group) => sum + group.settled, 0)).toBe(settled);
    expect(groups.reduce((sum, group) => sum + group.tasks.length, 0)).toBe(all);
    expect(groups.find(({ key }) => key === 'insurance')).toMatchObject({ settled: 4 });
  });

  it('begins with what bars a placement: expired before missing, and what is not essential only when it has run out', () => {
    const checks = [
      ...checksBut('safeguardingPolicy').filter(({ check }) => check !== 'singleCentralRecord'),
      aProviderCheck({ check: 'singleCentralRecord', expiresOn: '2026-11-22' }),
      aProviderCheck({ check: 'complaintsPolicy', expiresOn: '2026-11-22' }),
    ];
    expect(see(checks).first.map(({ key, status }) => [key, status])).toEqual([
      ['singleCentralRecord', 'expired'],
      ['safeguardingPolicy', 'notStarted'],
      ['complaintsPolicy', 'expired'],
    ]);
  });

  it('asks nothing of provision on the school’s own site', () => {
    const { first, groups } = see([], { provider: aProvider({ kind: 'onSite' }) });
    expect(first).toEqual([]);
    expect(groups.filter(({ key }) => key !== 'details').every(({ settled, tasks }) => settled === tasks.length)).toBe(true);
  });
});

describe('A task of the passport', () => {
  it('is not started while nothing is recorded, and says what to do', () => {
    expect(taskOf('equalityPolicy', [])).toMatchObject({
      status: 'notStarted',
      say: 'Nothing is recorded.',
      next: 'Ask for the policy and read it.',
      citation: { id: 'PRO-4' },
    });
  });

  it.each([
    ['2026-12-24', 'done'],
    ['2026-12-23', 'done'],
    ['2026-12-22', 'expiresSoon'],
    ['2026-11-24', 'expiresSoon'],
    ['2026-11-23', 'expiresSoon'],
    ['2026-11-22', 'expired'],
  ])(
    'that holds until %s is %s on 23 November: it holds on its last day, and expires soon within thirty days',
    (expiresOn, status) => {
      expect(taskOf('behaviourPolicy', [aProviderCheck({ check: 'behaviourPolicy', expiresOn })]).status).toBe(status);
    },
  );

  it('is not needed with the reason that was written, and something is missing when none was', () => {
    const notNeeded = { check: 'admissionsPolicy', outcome: 'notNeeded' } as const;
    expect(taskOf('admissionsPolicy', [aProviderCheck({ ...notNeeded, evidence: 'We alone refer.' })])).toMatchObject({
      status: 'notNeeded',
      say: 'Not needed because: We alone refer.',
    });
    expect(taskOf('admissionsPolicy', [aProviderCheck({ ...notNeeded, evidence: ' ' })])).toMatchObject({
      status: 'missing',
      say: 'Marked as not needed on 10 Sep 2026, without a reason.',
    });
  });

  it('says when its evidence was taken away in SharePoint', () => {
    const file = { driveId: 'd', itemId: 'item-1', webUrl: 'https://contoso.example/1', fileName: 'letter.pdf' };
    const checks = checksBut('letterOfAssurance', { file });
    expect(taskOf('letterOfAssurance', checks).status).toBe('done');
    expect(taskOf('letterOfAssurance', checks, { filesGone: ['item-1'] })).toMatchObject({
      status: 'missing',
      say: 'Passed on 10 Sep 2026, but its evidence “letter.pdf” is no longer in SharePoint: somebody took it away there.',
    });
  });

  it('that older records made together with others asks for each of them, unless the whole was not needed', () => {
    const together = aProviderCheck({ check: 'policiesReceived', evidence: 'Behaviour and complaints' });
    expect(taskOf('complaintsPolicy', [together])).toMatchObject({
      status: 'missing',
      say: 'Recorded only together with others, on 10 Sep 2026.',
    });
    expect(see([together]).groups.find(({ key }) => key === 'policies')?.note).toBe(
      `Recorded together on 10 Sep 2026 by ${together.by.name}: “Behaviour and complaints”`,
    );
    const noTravel = aProviderCheck({ check: 'travelProvider', outcome: 'notNeeded', evidence: 'Pupils walk.' });
    expect(taskOf('travelReporting', [noTravel])).toMatchObject({ status: 'notNeeded', say: 'Not needed because: Pupils walk.' });
    const failed = aProviderCheck({ check: 'premises', outcome: 'failed', evidence: 'No fire door' });
    expect(taskOf('premisesFire', [failed]).status).toBe('failed');
  });
});

describe('Registration and approval in the passport (PRO-2, PRO-3, BEY-6)', () => {
  it('takes the register of schools as the check of registration', () => {
    expect(taskOf('registration', []).say).toBe('The register of schools lists it with URN 900201, looked up on 10 Sep 2026.');
    expect(taskOf('registration', [], { provider: unregistered }).status).toBe('notStarted');
  });

  it('shows the listing of a local authority as evidence, never as a check', () => {
    const provider = aProvider({ laListedBy: 'Wexshire', laListedSince: '2024-09-01' });
    expect(taskOf('laApproval', [], { provider })).toMatchObject({
      status: 'missing',
      say: 'In the catalogue of Wexshire since 1 Sep 2024. A listing is evidence and never replaces the school’s own checks.',
    });
  });

  it('asks for approval as the policy does, and for the trust’s exception only where approval is required and not there', () => {
    const required = policyOf('P4', { laApproval: 'required' });
    expect(taskOf('laApproval', [], { policy: required })).toMatchObject({ isEssential: true, status: 'notStarted' });
    expect(taskOf('trustException', [], { policy: required }).status).toBe('notStarted');
    expect(taskOf('trustException', [aProviderCheck({ check: 'laApproval' })], { policy: required }).status).toBe('notNeeded');
    expect(taskOf('laApproval', [], { policy: policyOf('P0') }).status).toBe('notNeeded');
    expect(taskOf('ofstedRegistration', [], { policy: policyOf('P0') })).toMatchObject({
      isEssential: true,
      status: 'notStarted',
    });
    expect(taskOf('ofstedRegistration', []).status).toBe('notNeeded');
  });

  it('asks an online provider why nothing else fits, and for no premises', () => {
    const provider = aProvider({ kind: 'online' });
    expect(taskOf('nothingElseFits', [], { provider })).toMatchObject({ isEssential: true, status: 'notStarted' });
    expect(taskOf('premisesFire', [], { provider }).say).toBe('Not needed because the provider works online only.');
    expect(taskOf('nothingElseFits', []).status).toBe('notNeeded');
  });
});

describe('Assurance and risk assessment in the passport (PRO-7)', () => {
  it('shows the letter as sent until the signed one is received', () => {
    const sent = aProviderCheck({ check: 'assuranceSent', on: '2026-11-20', evidence: 'By e-mail to Gareth.', by: aSignature() });
    expect(taskOf('letterOfAssurance', [sent])).toMatchObject({
      status: 'missing',
      say: `Sent on 20 Nov 2026 by ${aSignature().name}; not received yet. By e-mail to Gareth.`,
    });
    expect(taskOf('letterOfAssurance', [sent, aProviderCheck({ check: 'letterOfAssurance', on: '2026-11-21' })]).status).toBe(
      'done',
    );
  });

  it.each([
    ['staffChange', 'letterOfAssurance'],
    ['materialChange', 'coreRiskAssessment'],
  ] as const)('ends with %s what was known before: %s; not what was made on that day', (told, ended) => {
    const on = (day: string) => [...soundChecks(), aProviderCheck({ check: told, on: day, evidence: 'New tutor' })];
    expect(taskOf(ended, on('2026-09-11')).status).toBe('expired');
    expect(taskOf(ended, on('2026-09-10')).status).toBe('done');
  });

  it('takes a risk assessment for a year at most', () => {
    const made = (on: string) => taskOf('coreRiskAssessment', [aProviderCheck({ check: 'coreRiskAssessment', on })]).status;
    expect([made('2025-11-22'), made('2025-11-23'), made('2025-12-22'), made('2025-12-23')]).toEqual([
      'expired',
      'expiresSoon',
      'expiresSoon',
      'done',
    ]);
  });
});

describe('Insurance in the passport (PRO-5)', () => {
  it.each([
    ['publicLiability', 4_999_999, 'missing', '£4,999,999 of cover; at least £5,000,000 for any one occurrence is needed.'],
    ['publicLiability', 5_000_000, 'done', 'Passed on 10 Sep 2026; holds until 31 Aug 2027.'],
    ['employersLiability', undefined, 'missing', 'The amount is not recorded; at least £10,000,000 is needed.'],
    ['motorInsurance', undefined, 'done', 'Passed on 10 Sep 2026; holds until 31 Aug 2027.'],
  ] as const)('%s of %s pounds is %s', (check, cover, status, say) => {
    const one = aProviderCheck({ check, cover, expiresOn: '2027-08-31' });
    expect(taskOf(check, [one])).toMatchObject({ status, say, isEssential: true });
  });

  it('is a warning where the school’s policy says so', () => {
    expect(taskOf('publicLiability', [], { policy: policyOf('P4', { insuranceShortfall: 'warns' }) }).isEssential).toBe(false);
  });
});

describe('What is known of the provider itself (PRO-1)', () => {
  it('names what is missing of each lead', () => {
    const provider = aProvider({ safeguardingLeadTrainedOn: '2026-01-15', deputySafeguardingLeadName: 'Ola Fenn' });
    expect(taskOf('safeguardingLead', [], { provider })).toMatchObject({
      status: 'done',
      say: 'Ruth Adeyinka, trained on 15 Jan 2026.',
    });
    expect(taskOf('deputy', [], { provider })).toMatchObject({
      status: 'missing',
      say: 'Still missing: telephone and day of the last training.',
    });
    expect(taskOf('cost', []).status).toBe('notStarted');
  });

  it('asks who works at a subcontracted site', () => {
    const sites = [aSite(), aSite({ key: 's2', name: 'Hill Barn', kind: 'subcontracted' })];
    const { groups } = passport(aProvider(), sites, { providerChecks: [], policy: policyOf(), filesGone: new Set() }, today);
    const task = groups.at(-1)?.tasks.find(({ key }) => key === 'sites');
    expect(task).toMatchObject({ status: 'missing', say: 'Still missing: who works at Hill Barn.' });
  });
});
