import { describe, expect, it } from 'vitest';
import { startFindings } from '../../../../src/domain/checks/placement/startFindings.ts';
import type { Placement } from '../../../../src/domain/placement.ts';
import { aCase, aDone, aPlacement, aProvider, aPupil, aSignature, aWeek, ended } from '../../builders.ts';
import { aDeclaration, aProviderUse } from '../../providerBuilders.ts';
import { checksBut, soundChecks } from '../provider/soundChecks.ts';

type Change = Parameters<typeof aCase>[0];
const agreement: Placement['agreement'] = {
  driveId: 'd',
  itemId: 'i',
  webUrl: 'https://larkhill.example/agreement',
  fileName: 'Agreement.docx',
  version: 1,
  made: aSignature('Miriam Okafor', '2026-11-05T10:00:00.000Z'),
};
const done = (kind: string, on = '2026-11-05') => aDone(`${kind}|placement-1|`, on, '');
const everything = [done('pupilRiskAssessment'), done('safeguardingAudit'), done('chronology')];
const sound: Change = { placements: [aPlacement({ agreement })], dutyRecords: everything, providerChecks: soundChecks() };
const judge = (change: Change = {}, on = '2026-11-06') => startFindings(aCase({ ...sound, ...change }), on);
const wrong = (change: Change = {}, on?: string) =>
  judge(change, on).flatMap(({ question, outcome }) => (outcome === 'met' ? [] : [[question, outcome]]));

describe('May the pupil begin there (REF-6, DOC-1, PUP-3, SAF-4, SAF-1, PRO-11)', () => {
  it('is answered gate by gate, all open when everything is done', () => {
    expect(judge().map(({ question, citation }) => [question, citation.id])).toEqual([
      ['Is the placement approved?', 'REF-6'],
      ['Is it done: Commissioning agreement?', 'Arranging AP 2025 (before the start)'],
      ['Is it done: Pupil’s risk assessment?', 'PUP-3'],
      ['Is it done: Safeguarding audit of the setting?', 'SAF-4'],
      ['Is it done: Chronology given to the provider?', 'SAF-1'],
      ['Is the provider open?', 'PRO-13'],
      ['Must the provider be registered as a school?', 'EA 1996 s.463'],
      ['Are the essential checks of the provider made?', 'PRO-11'],
      ['Is the provider insured?', 'PRO-5'],
      ['Is the provider approved by the local authority?', 'PRO-3'],
      ['Is the provider registered with Ofsted?', 'PRO-3'],
      ['Was the provider visited before?', 'PRO-6'],
    ]);
    expect(wrong()).toEqual([]);
    expect(judge()[0]?.because).toBe('Amara Obi at Foxglove Farm is approved.');
    expect(judge()[2]).toMatchObject({
      because: 'Recorded by Miriam Okafor for Thursday 5 November 2026.',
      facts: { doneOn: '2026-11-05' },
    });
  });

  it('names each gate that is shut', () => {
    expect(wrong({ placements: [aPlacement()], dutyRecords: [], providerChecks: [] })).toEqual([
      ['Is it done: Commissioning agreement?', 'notMet'],
      ['Is it done: Pupil’s risk assessment?', 'notMet'],
      ['Is it done: Safeguarding audit of the setting?', 'notMet'],
      ['Is it done: Chronology given to the provider?', 'notMet'],
      ['Are the essential checks of the provider made?', 'notMet'],
      ['Is the provider insured?', 'notMet'],
      ['Is the provider approved by the local authority?', 'unclear'],
      ['Was the provider visited before?', 'notMet'],
    ]);
  });

  it('says why and what to do', () => {
    const finding = judge({ dutyRecords: [] }).find(({ citation }) => citation.id === 'PUP-3');
    expect(finding?.because).toBe(
      'Amara’s first day at Foxglove Farm is Monday 9 November 2026, and an individual risk assessment is there before a pupil goes. Write the risk assessment for Amara Obi at Foxglove Farm, and record its date.',
    );
  });

  it('says what was done in a sentence, with one full stop however the evidence ends', () => {
    const saying = (evidence: string) =>
      judge({ dutyRecords: [aDone('chronology|placement-1|', '2026-11-05', evidence), ...everything.slice(0, 2)] }).find(
        ({ citation }) => citation.id === 'SAF-1',
      )?.because;

    expect(saying('In CPOMS.')).toBe('Recorded by Miriam Okafor for Thursday 5 November 2026: In CPOMS.');
    expect(saying('In CPOMS')).toBe('Recorded by Miriam Okafor for Thursday 5 November 2026: In CPOMS.');
  });

  it('does not take what was done later than the day asked', () => {
    const dutyRecords = [...everything.slice(1), done('pupilRiskAssessment', '2026-11-07')];
    expect(wrong({ dutyRecords })).toEqual([['Is it done: Pupil’s risk assessment?', 'notMet']]);
    expect(wrong({ dutyRecords }, '2026-11-07')).toEqual([]);
  });

  it.each([
    ['proposed', '2026-11-08', 'Amara Obi at Foxglove Farm waits for approval and is to start on Monday 9 November 2026.'],
    ['proposed', '2026-11-09', 'Amara Obi at Foxglove Farm waits for approval and was to start on Monday 9 November 2026.'],
    ['sentBack', '2026-11-06', 'Amara Obi at Foxglove Farm was sent back.'],
    ['withdrawn', '2026-11-06', 'Amara Obi at Foxglove Farm was withdrawn.'],
  ] as const)('does not start %s, on %s', (status, on, words) => {
    const decision = status === 'proposed' ? { status } : { status, decided: aSignature(), reason: 'x' };
    expect(judge({ placements: [aPlacement({ decision })] }, on)[0]).toMatchObject({
      outcome: 'notMet',
      because: `${words} Nothing starts unapproved.`,
    });
  });

  it('judges the provider on the first day, or today once it runs, and to the last day', () => {
    const outcome = (expiresOn: string, on: string, placement = aPlacement({ agreement })) =>
      judge({ placements: [placement], providerChecks: checksBut('healthAndSafety', { expiresOn }) }, on).find(
        ({ citation }) => citation.id === 'PRO-11',
      )?.outcome;
    expect(outcome('2026-11-08', '2026-11-06')).toBe('notMet');
    expect(outcome('2026-11-09', '2026-11-06')).toBe('unclear');
    expect(outcome('2026-11-09', '2026-11-10')).toBe('notMet');
    expect(outcome('2027-03-24', '2026-11-06')).toBe('unclear');
    expect(outcome('2027-03-25', '2026-11-06')).toBe('met');
    expect(outcome('2026-12-02', '2026-12-02', aPlacement({ agreement, decision: ended('2026-12-01') }))).toBe('met');
  });

  it('asks nothing of a provider that nobody knows but that it be known', () => {
    const questions = judge({ providers: [] }).map(({ question }) => question);
    expect(questions.at(-1)).toBe('Is the provider open?');
    expect(judge({ providers: [] }).at(-1)?.outcome).toBe('notMet');
  });

  it('refuses a setting that would have to be registered with the pupil who comes', () => {
    const setting = aProvider({ kind: 'unregisteredSetting', foundIn: 'typedIn', urn: '', registerStatus: '' });
    const facts: Change = {
      providers: [setting],
      pupils: [aPupil({ isLookedAfter: true })],
      providerUse: new Map([['foxglove', aProviderUse()]]),
      providerDeclarations: [aDeclaration()],
    };
    const week = aWeek(['MonAM', 'MonPM', 'TueAM', 'TuePM', 'WedAM', 'WedPM']);
    const outcome = (placement: Placement, on = '2026-11-06') =>
      judge({ ...facts, placements: [placement] }, on).find(({ citation }) => citation.id === 'EA 1996 s.463')?.outcome;
    expect(outcome(aPlacement({ agreement, week, decision: { status: 'proposed' } }))).toBe('notMet');
    expect(outcome(aPlacement({ agreement, week }))).toBe('notMet');
    // From the first day on the trust’s count has the pupil.
    expect(outcome(aPlacement({ agreement, week }), '2026-11-09')).toBe('met');
  });

  it('asks for the notice of an off-site direction', () => {
    const placements = [aPlacement({ agreement, arrangement: 'offSiteDirection', reason: 'behaviour' })];
    expect(wrong({ placements })).toEqual([
      ['Is there evidence of what was tried before?', 'unclear'],
      ['Is the notice to the parents in time?', 'notMet'],
      ['Is everything known that the notice must say?', 'unclear'],
    ]);
  });
});
